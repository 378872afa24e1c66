import { ANSWER_TEXT_MAX_LENGTH } from './answer'

/**
 * Both texts, one below the other; where one stands in the other line by line, the longer one. `null` where together they
 * are longer than a file may hold: then one has to be chosen. No text is ever lost.
 */
export function joinTexts(above: string, below: string): string | null {
  if (standsIn(below, above)) return above
  if (standsIn(above, below)) return below
  const both = `${above}\n${below}`
  return both.length > ANSWER_TEXT_MAX_LENGTH ? null : both
}

/** As whole lines, one after the other. */
function standsIn(part: string, whole: string): boolean {
  return `\n${whole}\n`.includes(`\n${part}\n`)
}
