interface DialogButtonsProps {
  /** Submits the form around it. */
  readonly submit: string
  readonly cancel: string
  /** It deletes, and nothing brings it back. */
  readonly isFinal?: boolean
  readonly onCancel: () => void
}

/** The foot of a form in a dialog. */
export function DialogButtons({ submit, cancel, isFinal = false, onCancel }: DialogButtonsProps) {
  return (
    <div className="app-row">
      <button type="submit" className={isFinal ? 'app-button app-button--danger' : 'app-button'}>
        {submit}
      </button>
      <button type="button" className="app-button app-button--quiet" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
