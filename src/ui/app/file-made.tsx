interface FileMadeProps {
  readonly words: {
    readonly made: (name: string) => string
    readonly missing: (characters: string) => string
  }
  /** `missing`: characters that its font lacks. */
  readonly made: { readonly name: string; readonly missing: readonly string[] }
}

/** That a file is in the downloads, and what could not be written in it. */
export function FileMade({ words, made: { name, missing } }: FileMadeProps) {
  return (
    <>
      <p>{words.made(name)}</p>
      {missing.length > 0 && (
        <p>
          <bdi>{words.missing(missing.join(' '))}</bdi>
        </p>
      )}
    </>
  )
}
