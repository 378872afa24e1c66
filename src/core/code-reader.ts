import { isFor, PREFIX, readSymbols, shapeOfCode, type AnswerCode, type CodeBook } from './answer-code'
import { valueOfSymbol } from './crockford'
import { makeFindWrongGroup, type FindWrongGroup } from './wrong-symbol'

export interface FoundCode {
  readonly book: CodeBook
  readonly code: AnswerCode
}

/** A piece of text that begins like a code and is none that can be read. */
export interface UnreadCode {
  /** As it stands there, cut. */
  readonly text: string
  readonly why:
    | { readonly kind: 'another-checklist' }
    | { readonly kind: 'too-short'; readonly missing: number }
    /** `group`: the group of four that is off, from 1; `null` where it cannot be known. */
    | { readonly kind: 'wrong'; readonly group: number | null }
}

export interface ReadCodes {
  readonly found: readonly FoundCode[]
  readonly unread: readonly UnreadCode[]
}

/** Where people leave out the hyphen, or their keyboard writes letters for it. */
const BEGINNING = /(?:^|[^\p{L}\p{N}])HU[1IL]/giu
/** Between symbols: spaces of any kind, hyphens and dashes, what a chat or a keyboard puts around and between. */
const BETWEEN = /[\s\p{Dash}\p{Format}_*~`'"‘’“”«»|]/u
/** After these a message may go on, behind a time and a name. */
const HEADER_END = /[:\]>)\t]/g
/** Few, so that a chat made to be slow is not. */
const MOST_LINES_APART = 3
const MOST_HEADERS_A_LINE = 3
const MOST_TEARS = 2
/** As far into a line as a time and a name reach. */
const HEADER_CHARACTERS = 120
const SHOWN_CHARACTERS = 60

/**
 * Every code in a text: of any case, with O for 0 and I or L for 1, with or without hyphens, inside a pasted chat, also
 * torn over several messages. What begins like one and cannot be read is told.
 */
export function findCodes(text: string, books: readonly CodeBook[]): ReadCodes {
  const found: FoundCode[] = []
  const unread: UnreadCode[] = []
  const findWrongGroup = makeFindWrongGroup()
  const longest = Math.max(0, ...books.map(symbolsFor))
  for (const match of text.matchAll(BEGINNING)) {
    const beginning = match[0].slice(-PREFIX.length)
    const from = match.index + match[0].length
    const run = takeRun(text, from, longest)
    const read = readRun(run, books) ?? readTorn(text, from, books)
    if (read !== null) found.push(read)
    else if (beginning.toUpperCase() === PREFIX) {
      const at = from - beginning.length
      const shown = text.slice(at, at + SHOWN_CHARACTERS)
      unread.push({ text: shown, why: reasonFor(run, books, findWrongGroup) })
    }
  }
  return { found, unread }
}

/** Symbols from here on, until something else stands there. */
function takeRun(text: string, from: number, most: number, until = text.length): readonly number[] {
  const values: number[] = []
  for (let at = from; at < until && values.length < most; at += 1) {
    const character = text.charAt(at)
    const value = valueOfSymbol(character)
    if (value !== null) values.push(value)
    else if (!BETWEEN.test(character)) break
  }
  return values
}

function readRun(values: readonly number[], books: readonly CodeBook[]): FoundCode | null {
  for (const book of books) {
    const symbols = symbolsFor(book)
    if (values.length < symbols || !isFor(values, book)) continue
    const code = readSymbols(values.slice(0, symbols), book)
    if (code !== null) return { book, code }
  }
  return null
}

/** A code whose rest stands in one of the next lines, perhaps behind a time and a name. */
function readTorn(text: string, from: number, books: readonly CodeBook[]): FoundCode | null {
  for (const book of books) {
    const symbols = symbolsFor(book)
    const end = endOfLine(text, from)
    const first = takeRun(text, from, symbols, end)
    if (first.length >= symbols || !isFor(first, book)) continue
    const read = goOn(text, end, first, book, MOST_TEARS)
    if (read !== null) return read
  }
  return null
}

function goOn(
  text: string,
  lineEnd: number,
  before: readonly number[],
  book: CodeBook,
  tears: number,
): FoundCode | null {
  const wanted = symbolsFor(book) - before.length
  let start = lineEnd + 1
  for (let line = 0; line < MOST_LINES_APART && start < text.length; line += 1) {
    const end = endOfLine(text, start)
    for (const place of placesIn(text.slice(start, end))) {
      const run = takeRun(text, start + place, wanted, end)
      if (run.length === 0) continue
      const values = [...before, ...run]
      const code = readSymbols(values, book)
      if (code !== null) return { book, code }
      if (run.length < wanted && tears > 1) {
        const read = goOn(text, end, values, book, tears - 1)
        if (read !== null) return read
      }
    }
    start = end + 1
  }
  return null
}

/** Where the words of a message may begin in a line. */
function placesIn(line: string): readonly number[] {
  const headers = [...line.slice(0, HEADER_CHARACTERS).matchAll(HEADER_END)]
  return [0, ...headers.slice(-MOST_HEADERS_A_LINE).map(({ index }) => index + 1)]
}

function reasonFor(
  values: readonly number[],
  books: readonly CodeBook[],
  findWrongGroup: FindWrongGroup,
): UnreadCode['why'] {
  const book = books.find((one) => isFor(values, one))
  if (book !== undefined) {
    const missing = symbolsFor(book) - values.length
    if (missing > 0) return { kind: 'too-short', missing }
    const own = values.slice(0, symbolsFor(book))
    return { kind: 'wrong', group: findWrongGroup(own, book.checklist.items.length) }
  }
  // One wrong symbol at the beginning, and it looks like another checklist's.
  const isMistyped = books.some(
    (one) => findWrongGroup(values.slice(0, symbolsFor(one)), one.checklist.items.length) === 1,
  )
  return isMistyped ? { kind: 'wrong', group: 1 } : { kind: 'another-checklist' }
}

function symbolsFor({ checklist }: CodeBook): number {
  return shapeOfCode(checklist.items.length).symbols
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
