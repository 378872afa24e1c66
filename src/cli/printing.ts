const MOST_CHARACTERS = 200

/** Not every console speaks UTF-8, and none needs it for punctuation. */
const PLAIN_PUNCTUATION: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '→': '->',
  '\u00a0': ' ',
  '\u202f': ' ',
}
const TYPOGRAPHIC = new RegExp(`[${Object.keys(PLAIN_PUNCTUATION).join('')}]`, 'gu')

/** What moves a cursor, turns a line around, ends it or hides: controls, bidi and other format characters, lone surrogates. */
const UNPRINTABLE = /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/gu
/** Joiners shape letters and emoji. */
const JOINERS = new Set(['\u200c', '\u200d'])

/** The one function through which text from a file goes before it is printed: on one line, and not at length. */
export function printable(text: string): string {
  const characters = Array.from(text)
  const isLong = characters.length > MOST_CHARACTERS
  return escapeText(isLong ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : text)
}

/** A sentence of ours, of any length: what it quotes is short already. */
export function printableSentence(sentence: string): string {
  return escapeText(sentence)
}

/** JSON that no terminal takes for an order: `JSON.stringify` alone lets C1 controls and bidi marks through. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(UNPRINTABLE, (character) =>
    character === '\n' ? character : character.split('').map(jsonEscape).join(''),
  )
}

function escapeText(text: string): string {
  return text
    .replaceAll(UNPRINTABLE, (character) => (JOINERS.has(character) ? character : escaped(character)))
    .replaceAll(TYPOGRAPHIC, (mark) => PLAIN_PUNCTUATION[mark] as string)
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}

function jsonEscape(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
