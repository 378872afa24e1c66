/** What begins something inside a line, in CommonMark, GitHub's and Pandoc's dialects. */
const INLINE = /[\\`*_[\]()<>!#|~$^{}@]/g
/** What GitHub's dialect makes a link of without any brackets. */
const BARE_ADDRESSES = /www\.|:(?=\/)/gi
/** `&lt;` would become another text. */
const ENTITY = /&(?=[#\p{Letter}\d])/gu
/** Lists, rules, underlines of headings, tables and definitions. */
const LINE_START = /^(?:[-+=:]|\d+(?=[.)](?:\s|$)))/
const HARD_BREAK = '\\\n'

/** A text as Markdown that shows it as it is: none of it becomes markup or HTML. Its line ends stay. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(INLINE, String.raw`\$&`)
    .replaceAll(BARE_ADDRESSES, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
    .replaceAll(ENTITY, String.raw`\$&`)
}

/** Inline Markdown as the lines of one paragraph: no line begins a block, and none is a paragraph of its own. */
export function paragraphLines(written: string): string {
  return linesOf(written).map(escapeLineStart).join(HARD_BREAK)
}

/** For headings and cells, which have but one line, and nothing begins there. */
export function singleLine(written: string): string {
  return linesOf(written).join(' ')
}

function linesOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function escapeLineStart(line: string): string {
  const [start] = LINE_START.exec(line) ?? []
  if (start === undefined) return line
  // Digits themselves cannot be escaped, but what stands behind them can.
  return /\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`
}
