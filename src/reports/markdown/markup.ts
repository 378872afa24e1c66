import { isLinkAllowed } from '../../core/links'
import type { Block, Inline, ListItem, ReportDocument, Text } from '../document'
import { safeText } from '../plain-text'

/** How a markup writes what a document says. What is called `written` is markup already; all else is not. */
export interface Markup {
  /** A piece of text, whatever it holds, as markup that shows it and does nothing else. */
  readonly text: (text: string) => string
  readonly bold: (written: string) => string
  /** To an address that was looked at: it has neither spaces nor controls. */
  readonly link: (written: string, address: string) => string
  readonly inLanguage: (written: string, language: string) => string
  readonly heading: (written: string, level: 1 | 2 | 3) => string
  readonly paragraph: (written: string) => string
  readonly list: (items: readonly WrittenItem[], ordered: boolean) => string
  readonly table: (table: WrittenTable) => string
  readonly whole: (blocks: readonly string[], language: string) => string
}

export interface WrittenItem {
  readonly written: string
  readonly items: readonly string[]
}

export interface WrittenTable {
  /** `''`: none. */
  readonly caption: string
  readonly columns: readonly {
    readonly written: string
    readonly isRight: boolean
    readonly isHead: boolean
  }[]
  readonly rows: readonly (readonly string[])[]
}

export type MarkedDocument = Pick<ReportDocument, 'language' | 'blocks'>

/** The one walk over a document that every markup shares. Links lead to these hosts only; others stay text. */
export function writeMarkup(
  { language, blocks }: MarkedDocument,
  hosts: ReadonlySet<string>,
  markup: Markup,
): string {
  const inline = (piece: Inline): string => {
    if (typeof piece === 'string') return markup.text(safeText(piece))
    const { text, bold = false, lang, href } = piece
    const plain = markup.text(safeText(text))
    const told = lang === undefined || lang === language ? plain : markup.inLanguage(plain, lang)
    const strong = bold ? markup.bold(told) : told
    return href !== undefined && isLinkAllowed(href, hosts) ? markup.link(strong, href) : strong
  }
  const write = (text: Text): string => (typeof text === 'string' ? [text] : text).map(inline).join('')
  const item = (part: Text | ListItem): WrittenItem =>
    typeof part === 'string' || !('text' in part)
      ? { written: write(part), items: [] }
      : { written: write(part.text), items: (part.items ?? []).map(write) }

  const list = (texts: readonly string[]): string => markup.list(texts.map(item), false)

  const writeBlock = (block: Block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [markup.heading(write(block.text), block.level)]
      case 'paragraph':
        return [markup.paragraph(write(block.text))]
      case 'status':
      case 'callout':
        return [markup.paragraph(markup.bold(write(block.text)))]
      case 'list':
        return block.items.length === 0 ? [] : [markup.list(block.items.map(item), block.ordered === true)]
      case 'table':
        return [markup.table(writtenTable(block, write))]
      case 'cover':
        return [
          markup.heading(write(block.title), 1),
          ...block.lines.map((line) => markup.paragraph(write(line))),
        ]
      case 'bars':
      case 'range':
      case 'timeline':
        return [markup.paragraph(write(block.alt))]
      case 'ticks':
        return [list(block.boxes.map(({ label }) => label))]
      case 'blanks':
        return [list(block.labels)]
      case 'group':
        return block.blocks.flatMap(writeBlock)
      // A page of its own, and a list of what stands where, are for paper.
      case 'contents':
        return []
    }
  }
  return markup.whole(blocks.flatMap(writeBlock), language)
}

function writtenTable(
  { caption = '', columns, rows }: Extract<Block, { readonly type: 'table' }>,
  write: (text: Text) => string,
): WrittenTable {
  return {
    caption: write(caption),
    columns: columns.map(({ title, align, rowHeader }) => ({
      written: write(title),
      isRight: align === 'right',
      isHead: rowHeader === true,
    })),
    rows: rows.map((row) => columns.map((_column, index) => write(row[index] ?? ''))),
  }
}
