import { useState } from 'react'
import { appWords } from '../../../words/app'
import { savingWords } from '../../../words/saving'
import { sealingWords } from '../../../words/sealing'
import { safeFileName } from '../../app/safe-file-name'
import type { Outcome, OutcomeAnswer } from '../../app/open-outcome'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { useServices, useWords } from '../../use-services'

interface UnsealedProps {
  readonly outcome: Extract<Outcome, { kind: 'unsealed' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** A report or a table that was sealed: other programs show it, so it is given to them. */
export function Unsealed({ outcome: { name, content }, onAnswer }: UnsealedProps) {
  const words = useWords(sealingWords)
  const { saveUnsealed } = useWords(savingWords)
  const { close } = useWords(appWords)
  const { files } = useServices()
  const [saved, setSaved] = useState<string | null>(null)
  const isPdf = /\.pdf$/i.test(name)
  return (
    <Dialog
      title={words.unsealedTitle(name)}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{words.unsealedHow}</p>
      <div className="app-row">
        <button
          type="button"
          className="app-button"
          onClick={() => {
            const fileName = safeFileName(name)
            files.download(fileName, 'application/octet-stream', content)
            setSaved(fileName)
          }}
        >
          {saveUnsealed}
        </button>
        {isPdf && (
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => {
              onAnswer('keep')
            }}
          >
            {words.openAnswers}
          </button>
        )}
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            onAnswer('cancel')
          }}
        >
          {close}
        </button>
      </div>
      <p role="status">
        <bdi>{saved !== null && words.unsealedSaved(saved)}</bdi>
      </p>
      <TrustLine />
    </Dialog>
  )
}
