import type { Block, ListItem, Text } from './document'

/**
 * About how many pages some blocks take, from the lengths of their texts alone: no font is measured and nothing is placed.
 * It errs on the side of too many. Points of an A4 page as the PDF sets it.
 */
export function pagesNeeded(blocks: readonly Block[]): number {
  let pages = 1
  let used = 0
  blocks.forEach((block, index) => {
    // A heading goes to the next page with what it is of.
    const next = block.type === 'heading' ? blocks[index + 1] : undefined
    const held = heightOf(block) + (next === undefined ? 0 : Math.min(heightOf(next), PAGE))
    if (used + held > PAGE) {
      pages += 1
      // No room is left above what begins a page.
      used = block.type === 'heading' ? -ABOVE_HEADING : 0
    }
    used += heightOf(block)
  })
  return pages
}

const PAGE = 710
const ABOVE_HEADING = 24
/** Characters of a line of body text. */
const LINE = 102

function heightOf(block: Block): number {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? 8 + 32 * lines(block.text, 32) : 31 + 21 * lines(block.text, 55)
    case 'paragraph':
      if (block.tone === 'lead') return 12 + 17.5 * lines(block.text, 74)
      return block.tone === 'soft' ? 4 + 12.5 * lines(block.text, 112) : 6 + 14 * lines(block.text, LINE)
    case 'callout':
      return 36 + 14 * lines(block.text, 94)
    case 'status':
      return 18 + 23 * lines(block.text, 46)
    case 'list':
      return 6 + block.items.reduce((sum, item) => sum + 1.5 + 14 * lines(textOf(item), 97), 0)
    case 'table':
      return 30 + block.rows.reduce((sum, row) => sum + 10 + 12.5 * mostLines(row), 0)
    case 'range':
      return 62
    case 'blanks':
      return 8 + 27 * Math.ceil(block.labels.length / 2)
    default:
      throw new Error(`A summary has no block "${block.type}".`)
  }
}

/** The second cell is the widest, as long as half a line. */
function mostLines(row: readonly Text[]): number {
  return row.reduce<number>((most, cell, index) => Math.max(most, lines(cell, index === 1 ? 50 : 20)), 1)
}

function textOf(item: Text | ListItem): Text {
  return typeof item === 'string' || !('text' in item) ? item : item.text
}

function lines(text: Text, room: number): number {
  const length =
    typeof text === 'string'
      ? text.length
      : text.reduce((sum, run) => sum + (typeof run === 'string' ? run : run.text).length, 0)
  return Math.max(1, Math.ceil(length / room))
}
