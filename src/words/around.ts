/** Around the number of a text, where that text goes. It is no letter, so no word of ours and no text has it. */
const PLACE = '\u{10FFFE}'

/** Our words around texts of a checklist or an attack, in order; a number: that text, counted from 0, comes here. */
export function wordsAround(
  texts: number,
  say: (places: readonly string[]) => string,
): readonly (string | number)[] {
  const places = Array.from({ length: texts }, (_, text) => `${PLACE}${String(text)}${PLACE}`)
  return say(places)
    .split(PLACE)
    .map((part, index) => (index % 2 === 0 ? part : Number(part)))
    .filter((part) => part !== '')
}
