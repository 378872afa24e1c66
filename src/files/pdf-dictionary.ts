/** One piece of PDF syntax (ISO 32000-1, 7.3): a bracket, a string, a name, or a number or word. */
const TOKEN = /<<|>>|\[|\]|\((?:[^()\\]|\\[^])*\)|<[\dA-Fa-f\s]*>|\/[^\0\s<>[\](){}/%]*|[^\0\s<>[\](){}/%]+/y
const SPACE = /[\0\s]*/y

export interface PdfDictionary {
  /** Its own keys without the slash, each with its value as it is written. What points to another object ends in `R`. */
  readonly values: ReadonlyMap<string, string>
  /** Behind its closing brackets. */
  readonly end: number
}

/**
 * The dictionary a text begins with. `null`: there is none, it does not end in this text, or it says something twice.
 * For short texts only: whoever calls this has cut them.
 */
export function readPdfDictionary(text: string): PdfDictionary | null {
  const pieces: string[] = []
  let nested = ''
  let depth = 0
  let offset = skip(text, 0)
  do {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined || (depth === 0 && token !== '<<')) return null
    offset = TOKEN.lastIndex
    if (isClosing(token)) depth -= 1
    if (depth !== 1) nested += ` ${token}`
    else if (isClosing(token)) pieces.push(`${nested} ${token}`)
    else if (isOpening(token)) nested = token
    else pieces.push(token)
    if (isOpening(token)) depth += 1
    offset = depth === 0 ? offset : skip(text, offset)
  } while (depth > 0)
  const values = pair(pieces)
  return values === null ? null : { values, end: offset }
}

function pair(pieces: readonly string[]): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>()
  const left = [...pieces].reverse()
  for (let key = left.pop(); key !== undefined; key = left.pop()) {
    const value = left.pop()
    if (value === undefined || !key.startsWith('/') || values.has(key.slice(1))) return null
    // `12 0 R`: object 12, generation 0.
    const isReference = left.at(-2) === 'R'
    if (isReference) left.splice(-2)
    values.set(key.slice(1), isReference ? `${value} R` : value)
  }
  return values
}

function isOpening(token: string): boolean {
  return token === '<<' || token === '['
}

function isClosing(token: string): boolean {
  return token === '>>' || token === ']'
}

function skip(text: string, offset: number): number {
  SPACE.lastIndex = offset
  SPACE.test(text)
  return SPACE.lastIndex
}
