import { useId, type ReactNode } from 'react'
import { useModal } from './use-modal'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useModal()
  const titleId = useId()
  return (
    <dialog
      ref={dialog}
      className="app-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A dialog above this one, or the choosing of a file in it, is called off by itself.
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="app-dialog__page app-stack">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
