import { translated, type Translation, type Words } from '../../src/words/language'

/**
 * A language nobody speaks, made from English: every letter changed, and about a third longer, as Welsh is. It shows that
 * a second language fits everywhere, and that no English stands outside the tables. It is in no product.
 */

/** A tag that is kept free for languages of one's own. */
export const MADE_UP = 'qaa'

/** Everything that these tables say. */
export function makeMadeUp(words: readonly Words<unknown>[]): Translation {
  return {
    tag: MADE_UP,
    tables: new Map(words.map((one) => translated(one, inMadeUpLanguage(one('en-GB'))))),
    inTab: new Map(),
  }
}

/** Vowels become two: that is what makes it longer. No letter is left as it was, so doing it twice does no more. */
const SMALL = new Map([
  ...pairs('bcdfghjklmnpqrstvwxz', 'ḃçďḟğĥĵķļṁñṗɋřšťṽŵẋž'),
  ...pairs('aeiouy', 'áéíóúŷ').map(
    ([letter, first], index) => [letter, first + 'àèìòùý'.charAt(index)] as const,
  ),
])
const LETTERS = new Map(
  [...SMALL].flatMap(([letter, instead]) => [
    [letter, instead],
    [letter.toUpperCase(), instead.charAt(0).toUpperCase() + instead.slice(1)],
  ]),
)

/** Shorter ones stand in too many words by chance. */
const SHORTEST_GIVEN = 3

/** The whole table: texts, lists, and what functions make. What is given to a function stays as it is. */
export function inMadeUpLanguage<Table>(table: Table): Table {
  return retold(table, []) as Table
}

export function madeUp(text: string, given: readonly string[] = []): string {
  const [name, ...others] = given
  if (name === undefined) return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('')
  return text
    .split(name)
    .map((part) => madeUp(part, others))
    .join(name)
}

function retold(value: unknown, given: readonly string[]): unknown {
  if (typeof value === 'string') return madeUp(value, given)
  if (Array.isArray(value)) return value.map((one) => retold(one, given))
  if (typeof value === 'function') {
    const say = value as (...parts: unknown[]) => unknown
    return (...parts: unknown[]) => retold(say(...parts), [...given, ...namesIn(parts)])
  }
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retold(one, given)]))
}

/** Texts that are given: names, titles, days. Longest first, so that a part of one does not tear it. */
function namesIn(parts: readonly unknown[]): readonly string[] {
  return parts
    .flat()
    .filter((part) => typeof part === 'string' && part.length >= SHORTEST_GIVEN && /[a-z]/i.test(part))
    .map(String)
    .sort((one, other) => other.length - one.length)
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)] as const)
}
