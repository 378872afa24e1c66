import type { Block, Inline, ListItem, ReportDocument, Text } from '../../src/reports/document'

/** Of one level, those in groups too. */
export function headingsOf({ blocks }: ReportDocument, level: number): readonly string[] {
  return flat(blocks).flatMap((block) =>
    block.type === 'heading' && block.level === level ? [plain(block.text)] : [],
  )
}

/** With the blocks of groups in their place. */
export function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'group' ? flat(block.blocks) : [block]))
}

/** All words of the document, a line a piece. */
export function wordsOf({ blocks }: ReportDocument): string {
  return flat(blocks).flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'cover':
      return [block.title, ...block.lines.map(plain)]
    case 'status':
      return [block.text]
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [plain(block.text)]
    case 'list':
      return block.items.flatMap(itemLines)
    case 'table':
      return block.rows.map((row) => row.map(plain).join(' | '))
    case 'bars':
    case 'range':
    case 'timeline':
      return [block.alt]
    case 'group':
    case 'contents':
      return []
    case 'ticks':
      return block.boxes.map(({ label, told }) => `${label} | ${plain(told)}`)
    case 'blanks':
      return block.labels
  }
}

function itemLines(item: Text | ListItem): readonly string[] {
  if (typeof item === 'string' || !('text' in item)) return [plain(item)]
  return [plain(item.text), ...(item.items ?? []).map(plain)]
}

export function plain(text: Text): string {
  return typeof text === 'string'
    ? text
    : text.map((inline: Inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
