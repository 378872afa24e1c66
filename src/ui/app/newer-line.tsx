import { useState } from 'react'
import { offlineWords } from '../../words/offline'
import type { NewerCopy } from '../services'
import { useWords } from '../use-services'
import { useApp } from './app-context'
import './newer-line.css'

interface NewerLineProps {
  readonly newer: NewerCopy
}

/** Says quietly that there is a newer version. It is never taken for anybody, and never over what is kept nowhere else. */
export function NewerLine({ newer }: NewerLineProps) {
  const words = useWords(offlineWords)
  const { sessions, setNewer } = useApp()
  const [isRefused, setRefused] = useState(false)
  return (
    <div className="app-newer-line" role="status">
      <p>
        <strong>{words[newer.kind]}</strong> {isRefused ? words.onlyHere : words.whatHappens}
      </p>
      <div className="app-row">
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            const isOnlyHere = sessions.listUnkept().length > 0
            setRefused(isOnlyHere)
            if (!isOnlyHere) newer.use()
          }}
        >
          {words.useNow}
        </button>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setNewer(null)
          }}
        >
          {words.later}
        </button>
      </div>
    </div>
  )
}
