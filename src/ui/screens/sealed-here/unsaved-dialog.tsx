import { appWords } from '../../../words/app'
import { sealingHereWords } from '../../../words/sealing-here'
import { Dialog } from '../../parts/dialog'
import { useWords } from '../../use-services'

interface UnsavedDialogProps {
  readonly onLock: () => void
  readonly onClose: () => void
}

/** Locking would lose what the browser could not keep. */
export function UnsavedDialog({ onLock, onClose }: UnsavedDialogProps) {
  const words = useWords(sealingHereWords)
  const { cancel } = useWords(appWords)
  return (
    <Dialog title={words.lockTitle} onClose={onClose}>
      <p>{words.lockHow}</p>
      <div className="app-row">
        <button type="button" className="app-button" onClick={onClose}>
          {cancel}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onLock}>
          {words.lockAnyway}
        </button>
      </div>
    </Dialog>
  )
}
