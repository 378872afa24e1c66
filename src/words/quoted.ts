/** Foreign text is quoted, and never at length: a stranger's key or file name could read like a warning of ours. */
export const MOST_QUOTED = 60

/** Cut behind a word, with a sign that there is more. `most` counts whole characters, the sign included. */
export function cutAtWord(text: string, most: number): string {
  const characters = Array.from(text.replaceAll('\n', ' '))
  if (characters.length <= most) return characters.join('')
  const kept = characters.slice(0, most - 1).join('')
  const lastSpace = kept.lastIndexOf(' ')
  return `${(lastSpace > most / 2 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`
}

/** On one line, cut to what is quoted at most. Counted in whole characters, so that none is cut in two. */
export function cutForQuoting(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ' '))
  const shown = characters.length > MOST_QUOTED ? [...characters.slice(0, MOST_QUOTED - 1), '…'] : characters
  return shown.join('')
}
