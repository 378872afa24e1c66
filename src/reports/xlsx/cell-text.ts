import { makeSafe } from '../../files/safe-text'
import { sheetWords } from '../../words/sheets'
import type { Language } from '../../words/language'

/** UTF-16 code units that one cell can hold. */
export const MOST_IN_A_CELL = 32_767

/** Allowed in JSON, and so in our files; no XML file can hold them. */
const NOT_IN_XML = /[\ufffe\uffff]/g

/** A person's text as a cell may hold it; what does not fit is cut with a sentence that says so. */
export function cellText(language: Language, text: string): string {
  const safe = makeSafe(text).replace(NOT_IN_XML, '')
  if (safe.length <= MOST_IN_A_CELL) return safe
  const told = `\n${sheetWords(language).cut}`
  const kept = safe.slice(0, MOST_IN_A_CELL - told.length)
  return `${kept.replace(/[\ud800-\udbff]$/, '')}${told}`
}
