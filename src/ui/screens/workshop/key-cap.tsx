interface KeyCapProps {
  /** What stands on the key, the same in every language. */
  readonly sign: string | number
}

/** The key that does the same as the button it stands on. For the eye alone: the list of keys tells it. */
export function KeyCap({ sign }: KeyCapProps) {
  return (
    <kbd className="app-ask-screen__key" aria-hidden="true">
      {sign}
    </kbd>
  )
}
