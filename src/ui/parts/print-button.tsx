interface PrintButtonProps {
  readonly word: string
  /** What has to be done before there is paper. */
  readonly onPrint?: () => void
}

/** The page as the browser prints it. */
export function PrintButton({ word, onPrint }: PrintButtonProps) {
  return (
    <button
      type="button"
      className="app-button app-button--quiet"
      onClick={() => {
        onPrint?.()
        window.print()
      }}
    >
      {word}
    </button>
  )
}
