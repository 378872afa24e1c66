import { makeSafe } from '../../files/safe-text'

/** What OSCAL's dialect of Markdown would take for markup, HTML, an entity or the place of a parameter. */
const MARKUP = /[\\`*_[\]{}()<>!#|&~^]/g

/** A person's text where OSCAL expects markup of several lines: every character stands for itself. */
export function markup(text: string): string {
  return makeSafe(text).replace(MARKUP, '\\$&')
}

/** The same on one line, never empty. */
export function markupLine(text: string): string {
  return oneLine(markup(text)) || '-'
}

/** Where OSCAL expects a plain string: on one line, nothing escaped. `null`: nothing is left to say. */
export function plainString(text: string): string | null {
  return oneLine(makeSafe(text)) || null
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
