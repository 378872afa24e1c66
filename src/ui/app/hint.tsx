import { useState } from 'react'
import { hintsWords } from '../../words/hints'
import { Notice } from '../parts/notice'
import type { Preference } from '../services'
import { useServices, useWords } from '../use-services'
import { useSession } from './use-assessment'

interface HintProps {
  readonly about: 'questions' | 'plan'
  /** Whether one is here for the first time, as things stood when the screen opened. */
  readonly isNew: boolean
}

/** A line for whoever is new. Put away it stays away; where nothing may be kept, not even that, there is none. */
export function Hint({ about, isNew }: HintProps) {
  const words = useWords(hintsWords)
  const { preferences } = useServices()
  const { kept } = useSession()
  const name: Preference = `hint-${about}`
  const [isShown, setIsShown] = useState(
    isNew && kept && !preferences.doStayInTab() && preferences.read(name) === undefined,
  )
  if (!isShown) return null
  return (
    <div className="app-unprinted">
      <Notice tone="calm">
        <p>{words[about]}</p>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            preferences.write(name, 'seen')
            setIsShown(false)
            // The button goes with it: focus stays near, at the heading above.
            document.querySelector('h1')?.focus({ preventScroll: true })
          }}
        >
          {words.hide}
        </button>
      </Notice>
    </div>
  )
}
