import { useEffect, useRef } from 'react'
import { mergingWords } from '../../../words/merging'
import { useAssessment } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'

/** What became of the last file. */
export type Told =
  { readonly kind: 'merged' | 'nothing'; readonly name: string } | { readonly kind: 'taken-back' }

interface MergeToldProps {
  readonly told: Told | null
  readonly onTold: (told: Told) => void
}

/** What had focus is gone with the review: focus goes to what was told. */
export function MergeTold({ told, onTold }: MergeToldProps) {
  const words = useWords(mergingWords)
  const canUndo = useAssessment((state) => state.past.at(-1)?.subject === 'merge')
  const undo = useAssessment((state) => state.undo)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (told !== null) line.current?.focus()
  }, [told])
  if (told === null) return null
  return (
    <Notice tone="calm" role="status">
      <p ref={line} tabIndex={-1}>
        <bdi>{told.kind === 'taken-back' ? words.takenBack : words[told.kind](told.name)}</bdi>
      </p>
      {told.kind === 'merged' && canUndo && (
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            undo()
            onTold({ kind: 'taken-back' })
          }}
        >
          {words.undo}
        </button>
      )}
    </Notice>
  )
}
