import { makeSafe } from '../files/safe-text'
import type { Block, Inline, ListItem, Text } from './document'

/** Ends of lines that no reader of ours ever wrote, but a reader of theirs may see. */
const SEPARATORS = /[\u2028\u2029]/g
const LINE_ENDS = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g

/** Where there is no markup: what a link leads to stands behind its text, unless that is its text. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(plainInline).join('')
}

/** The words alone: what a link leads to is left out. */
export function wordsOf(text: Text): string {
  return typeof text === 'string'
    ? text
    : text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}

/** Blocks as lines of plain text, for a field that holds no markup. */
export function plainLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOf)
}

/** At most so many UTF-16 units, with an ellipsis where something is missing; no character is cut in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** For a field of one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(LINE_ENDS, ' ')
}

/** A text that goes out: see `makeSafe`. Its lines end with a line feed, whatever they ended with. */
export function safeText(text: string): string {
  return makeSafe(text).replaceAll(SEPARATORS, '\n')
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline
  const { text, href } = inline
  return href === undefined || href === text ? text : `${text} (${href})`
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'status':
      return [block.text]
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [plainText(block.text)]
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, block.ordered === true ? `${String(index + 1)}. ` : '• '),
      )
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' · '))
    case 'cover':
      return [block.title, ...block.lines.map(plainText)]
    case 'bars':
    case 'range':
    case 'timeline':
      return [block.alt]
    case 'ticks':
      return [block.boxes.map(({ label }) => `☐ ${label}`).join(' ')]
    case 'blanks':
      return block.labels
    case 'group':
      return plainLines(block.blocks)
    case 'contents':
      return []
  }
}

function itemLines(item: Text | ListItem, marker: string): readonly string[] {
  if (typeof item === 'string' || !('text' in item)) return [marker + plainText(item)]
  return [marker + plainText(item.text), ...(item.items ?? []).map((text) => `  • ${plainText(text)}`)]
}
