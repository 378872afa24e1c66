import { useEffect, useRef } from 'react'
import { deletingWords } from '../../../words/deleting'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'

interface DeletedProps {
  readonly outcome: 'deleted' | 'waiting' | 'failed'
  readonly onDone: () => void
}

/** What is gone, and what no page can delete. */
export function Deleted({ outcome, onDone }: DeletedProps) {
  const words = useWords(deletingWords)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    told.current?.focus()
  }, [])
  return (
    <>
      <p ref={told} tabIndex={-1}>
        {outcome === 'failed' ? words.failed : words.deleted}
      </p>
      {outcome === 'waiting' && <p>{words.waiting}</p>}
      {words.how.length > 0 && (
        <Disclosure title={words.howTitle}>
          <ul className="app-list">
            {words.how.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>
        <button type="button" className="app-button" onClick={onDone}>
          {words.done}
        </button>
      </p>
    </>
  )
}
