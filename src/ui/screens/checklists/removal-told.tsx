import { useEffect, useRef } from 'react'
import { libraryWords } from '../../../words/library'
import { useWords } from '../../use-services'

interface RemovalToldProps {
  /** What was just removed; `null`: nothing. */
  readonly told: string | null
  readonly onUndo: () => void
}

/** What had focus is gone with the entry: focus goes to the way back. */
export function RemovalTold({ told, onUndo }: RemovalToldProps) {
  const words = useWords(libraryWords)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (told !== null) undo.current?.focus()
  }, [told])
  return (
    <div role="status">
      {told !== null && (
        <div className="app-row">
          <p>
            <bdi>{told}</bdi>
          </p>
          <button ref={undo} type="button" className="app-button app-button--quiet" onClick={onUndo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
