import { useEffect, useRef } from 'react'
import { versionsWords } from '../../../words/versions'
import { useWords } from '../../use-services'
import type { VersionsProblem } from './versions-place'

/** The outcome of the last thing done here. */
export type Told =
  | { readonly kind: 'restored'; readonly moment: string; readonly undo: () => Promise<void> }
  | { readonly kind: 'undone' | 'forgotten' }
  | { readonly kind: 'problem'; readonly problem: VersionsProblem }

interface VersionsToldProps {
  readonly told: Told | null
  readonly onTold: (told: Told) => void
}

/** What had focus is gone with its view: focus goes to what was told. */
export function VersionsTold({ told, onTold }: VersionsToldProps) {
  const words = useWords(versionsWords)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (told !== null) line.current?.focus()
  }, [told])

  const undo = (back: () => Promise<void>): void => {
    back().then(
      () => {
        onTold({ kind: 'undone' })
      },
      () => {
        onTold({ kind: 'problem', problem: 'no-storage' })
      },
    )
  }
  return (
    <div role="status">
      {told !== null && (
        <div className="app-row">
          <p ref={line} tabIndex={-1}>
            {told.kind === 'restored' && words.restored(told.moment)}
            {told.kind === 'undone' && words.undone}
            {told.kind === 'forgotten' && words.forgotten}
            {told.kind === 'problem' && words[WORD_OF[told.problem]]}
          </p>
          {told.kind === 'restored' && (
            <button
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                undo(told.undo)
              }}
            >
              {words.undo}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

const WORD_OF = {
  'open-elsewhere': 'openElsewhere',
  'no-storage': 'notRestored',
  gone: 'gone',
  unreadable: 'notRestored',
} as const satisfies Record<VersionsProblem, string>
