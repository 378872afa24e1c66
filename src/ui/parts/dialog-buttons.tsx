interface DialogButtonsProps {
  /** Submits the form around it. */
  readonly submit: string
  readonly cancel: string
  readonly onCancel: () => void
}

/** The foot of a form in a dialog. */
export function DialogButtons({ submit, cancel, onCancel }: DialogButtonsProps) {
  return (
    <div className="app-row">
      <button type="submit" className="app-button">
        {submit}
      </button>
      <button type="button" className="app-button app-button--quiet" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
