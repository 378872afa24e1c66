import { useEffect, useRef } from 'react'
import { libraryWords } from '../../../words/library'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface RemovalToldProps {
  /** Of what was just removed; `null`: nothing was. */
  readonly title: string | null
  /** What it is written in; `null`: nothing says it. */
  readonly lang: string | null
  readonly say: (title: string) => string
  readonly onUndo: () => void
}

/** What had focus is gone with the entry: focus goes to the way back. */
export function RemovalTold({ title, lang, say, onUndo }: RemovalToldProps) {
  const words = useWords(libraryWords)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (title !== null) undo.current?.focus()
  }, [title])
  return (
    <div role="status">
      {title !== null && (
        <div className="app-row">
          <p>
            <bdi>
              <QuotedIn lang={lang} say={say}>
                {title}
              </QuotedIn>
            </bdi>
          </p>
          <button ref={undo} type="button" className="app-button app-button--quiet" onClick={onUndo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
