/** Foreign text is quoted, and never at length: a stranger's key or file name could read like a warning of ours. */
export const MOST_QUOTED = 60

/** On one line, cut to what is quoted at most. Counted in whole characters, so that none is cut in two. */
export function cutForQuoting(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ' '))
  const shown = characters.length > MOST_QUOTED ? [...characters.slice(0, MOST_QUOTED - 1), '…'] : characters
  return shown.join('')
}
