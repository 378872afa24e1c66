import { useId, useState } from 'react'
import { appWords } from '../../../words/app'
import { deletingWords } from '../../../words/deleting'
import { useApp } from '../../app/app-context'
import { addressOf } from '../../app/route'
import { goTo } from '../../app/use-route'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { ChoiceControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { CopyEach } from './copy-each'
import { Deleted } from './deleted'

interface DeleteDialogProps {
  readonly onClose: () => void
}

type Stage = 'asking' | 'deleting' | 'deleted' | 'waiting' | 'failed'

/** All that is kept in this browser, after a copy of each was offered. */
export function DeleteDialog({ onClose }: DeleteDialogProps) {
  const words = useWords(deletingWords)
  const { deleteEverything } = useServices()
  const { sessions } = useApp()
  const [stage, setStage] = useState<Stage>('asking')

  async function deleteAll(): Promise<void> {
    setStage('deleting')
    // Nothing here may write again.
    sessions.closeAll()
    setStage(await deleteEverything().catch(() => 'failed' as const))
  }

  if (stage === 'asking') {
    return (
      <Dialog title={words.title} onClose={onClose}>
        <p>{words.what}</p>
        <CopyEach />
        <Confirmation onConfirm={() => void deleteAll()} onCancel={onClose} />
      </Dialog>
    )
  }
  if (stage === 'deleting') {
    return (
      <Dialog title={words.title} onClose={() => undefined}>
        <p role="status">{words.deleting}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={stage === 'failed' ? words.failedTitle : words.deletedTitle} onClose={startAnew}>
      <Deleted outcome={stage} onDone={startAnew} />
    </Dialog>
  )
}

/** What this page still has in its memory goes too. */
function startAnew(): void {
  goTo(addressOf({ screen: 'home' }))
  location.reload()
}

interface ConfirmationProps {
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Two steps, so that no slip of the hand does it. */
function Confirmation({ onConfirm, onCancel }: ConfirmationProps) {
  const words = useWords(deletingWords)
  const { cancel } = useWords(appWords)
  const [sure, setSure] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const errorId = useId()
  return (
    <form
      className="app-stack"
      onSubmit={(event) => {
        event.preventDefault()
        setWrong(!sure)
        if (sure) onConfirm()
      }}
    >
      <div className={isWrong ? 'app-field app-field--wrong' : 'app-field'}>
        {isWrong && (
          <p id={errorId} className="app-field__error" role="alert">
            {words.notConfirmed}
          </p>
        )}
        <label className="app-choice-line">
          <ChoiceControl
            type="checkbox"
            checked={sure}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? errorId : undefined}
            onChange={(event) => {
              setSure(event.target.checked)
              setWrong(false)
            }}
          />
          {words.confirm}
        </label>
      </div>
      <DialogButtons submit={words.now} cancel={cancel} isFinal onCancel={onCancel} />
    </form>
  )
}
