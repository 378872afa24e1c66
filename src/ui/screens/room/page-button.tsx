interface PageButtonProps {
  readonly word: string
  /** `null`: there is nothing further on this side. */
  readonly to: number | null
  readonly onPress: (to: number) => void
}

export function PageButton({ word, to, onPress }: PageButtonProps) {
  return (
    <button
      type="button"
      className="app-button app-button--quiet"
      aria-disabled={to === null || undefined}
      onClick={() => {
        if (to !== null) onPress(to)
      }}
    >
      {word}
    </button>
  )
}
