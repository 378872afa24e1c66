import { useEffect, useRef } from 'react'
import { appWords } from '../../../words/app'
import { sealingWords } from '../../../words/sealing'
import type { FileToSave } from '../../app/file-to-save'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { NewPhraseFields } from './new-phrase-fields'
import { SealingProgress } from './sealing-progress'
import { useNewPhrase } from './use-new-phrase'
import { useSealing, type SealingStage } from './use-sealing'

interface SealDialogProps {
  readonly file: FileToSave
  /** Once it is in the downloads. */
  readonly onSealed: (name: string) => void
  readonly onClose: () => void
}

/** One file, sealed with a passphrase and handed to the downloads. */
export function SealDialog({ file, onSealed, onClose }: SealDialogProps) {
  const words = useWords(sealingWords)
  const { sealing } = useServices()
  const { stage, seal, cancel } = useSealing(file, onSealed)
  return (
    <Dialog title={words.title} onClose={onClose}>
      {!sealing.isPossible && <NotHere onClose={onClose} />}
      {sealing.isPossible && stage?.kind !== 'sealed' && (
        <Asking stage={stage} onSeal={(phrase) => void seal(phrase)} onCancel={cancel} onClose={onClose} />
      )}
      {stage?.kind === 'sealed' && <Sealed stage={stage} onClose={onClose} />}
      <TrustLine />
    </Dialog>
  )
}

interface ClosableProps {
  readonly onClose: () => void
}

function NotHere({ onClose }: ClosableProps) {
  const { notHere } = useWords(sealingWords)
  const { close } = useWords(appWords)
  return (
    <>
      <Notice tone="careful">
        <p>{notHere}</p>
      </Notice>
      <div className="app-row">
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
    </>
  )
}

interface AskingProps extends ClosableProps {
  readonly stage: Exclude<SealingStage, { kind: 'sealed' }> | null
  readonly onSeal: (passphrase: string) => void
  readonly onCancel: () => void
}

/** What was typed stays while it is sealed, and when that fails. */
function Asking({ stage, onSeal, onCancel, onClose }: AskingProps) {
  const words = useWords(sealingWords)
  const { cancel } = useWords(appWords)
  const phrase = useNewPhrase()
  const busy = stage?.kind === 'busy'
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [phrase.faults])
  return (
    <>
      <p>{words.what}</p>
      <Notice tone="careful">
        <p>{words.noRecovery}</p>
      </Notice>
      <form
        ref={form}
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          // What is around this dialog may be a form, too.
          event.stopPropagation()
          const checked = busy ? null : phrase.check()
          if (checked !== null) onSeal(checked)
        }}
      >
        <NewPhraseFields phrase={phrase} />
        {!busy && <DialogButtons submit={words.seal} cancel={cancel} onCancel={onClose} />}
      </form>
      {busy && <SealingProgress told={words.stages[stage.stage]} onCancel={onCancel} />}
      <div role="alert">
        {stage?.kind === 'failed' && (
          <Notice tone="wrong">
            <p>{words.failed[stage.why]}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

interface SealedProps extends ClosableProps {
  readonly stage: Extract<SealingStage, { kind: 'sealed' }>
}

/** The passphrase is shown for as long as this is open: whoever has not written it down can do so now. */
function Sealed({ stage: { name, passphrase }, onClose }: SealedProps) {
  const words = useWords(sealingWords)
  const { done } = useWords(appWords)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
  }, [])
  return (
    <>
      <p role="status">
        <bdi>{words.sealed(name)}</bdi>
      </p>
      <Notice tone="careful" title={words.keepWords}>
        <p>
          <bdi>
            <strong>{passphrase}</strong>
          </bdi>
        </p>
        <p>{words.byPhone}</p>
      </Notice>
      <div className="app-row">
        <button ref={button} type="button" className="app-button" onClick={onClose}>
          {done}
        </button>
      </div>
    </>
  )
}
