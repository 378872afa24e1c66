import { useState } from 'react'
import { appWords } from '../../../words/app'
import { problemWords } from '../../../words/problems'
import { sealingWords } from '../../../words/sealing'
import type { Outcome, OutcomeAnswer } from '../../app/open-outcome'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { PassphraseField } from './passphrase-field'
import { SealingProgress } from './sealing-progress'
import { useOpening } from './use-opening'

interface OpenSealedProps {
  readonly outcome: Extract<Outcome, { kind: 'sealed' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
  readonly onUnsealed: (content: Uint8Array<ArrayBuffer> | 'damaged') => void
}

/** Asks for the passphrase of a sealed file until one opens it. */
export function OpenSealed({ outcome, onAnswer, onUnsealed }: OpenSealedProps) {
  const words = useWords(sealingWords)
  const { cancel: cancelWord } = useWords(appWords)
  const { sentence } = useWords(problemWords)
  const { sealing } = useServices()
  const { stage, open, cancel } = useOpening(outcome.sealed, onUnsealed)
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(false)
  const [error, setError] = useState<string | undefined>(undefined)
  const busy = stage === 'busy'
  const close = (): void => {
    onAnswer('cancel')
  }

  return (
    <Dialog title={words.openTitle(outcome.name)} onClose={close}>
      <p>
        {words.openHow} {words.whoSealed}
      </p>
      {outcome.muchMemory && (
        <Notice tone="careful">
          <p>{words.wantsMemory}</p>
        </Notice>
      )}
      {!sealing.isPossible && (
        <Notice tone="careful">
          <p>{words.notOpenedHere}</p>
        </Notice>
      )}
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          setError(typed === '' ? words.emptyToOpen : undefined)
          if (typed !== '' && !busy) void open(typed)
        }}
      >
        <PassphraseField
          value={typed}
          shown={shown}
          hint={words.rememberOffer}
          error={stage === 'wrong-passphrase' ? words.wrongPassphrase : error}
          onChange={setTyped}
          onShow={setShown}
        />
        {!busy && (
          <DialogButtons
            submit={outcome.muchMemory ? words.openAnyway : words.open}
            cancel={cancelWord}
            onCancel={close}
          />
        )}
      </form>
      {busy && <SealingProgress told={words.opening} onCancel={cancel} />}
      <div role="alert">
        {stage === 'no-memory' && <p>{sentence({ kind: 'no-memory-to-open' })}</p>}
        {stage === 'broke' && <p>{sentence({ kind: 'reading-broke' })}</p>}
      </div>
    </Dialog>
  )
}
