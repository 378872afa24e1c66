import type { Block, ListItem, Text } from '../../../src/reports/document'
import { plainText } from '../../../src/reports/pdf/layout/runs'
import { runTool } from './qpdf-file'

/** White, or they change their neighbours and are not seen: a reader may leave them out. */
const UNSEEN =
  /[\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200c\u200d\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\u{e0100}-\u{e01ef}]/gu

/** A reader turns these round where it finds them among letters written from the right. */
const MIRRORED = new Map(
  Array.from('()[]{}<>«»‹›').map((sign, index, all) => [sign, all[index - (index % 2)]]),
)

/** All a reader finds in a file, line by line as it was written. */
export function readText(bytes: Uint8Array): string {
  return runTool('pdftotext', ['-raw', '-enc', 'UTF-8', 'FILE', '-'], bytes).stdout.toString()
}

/** Every text that blocks must show in full. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => wordsOf(block).map((text) => plainText(text)))
}

/** How often each character occurs that is seen, letters and their marks apart: what joins them depends on lines. */
export function charactersOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const character of text.normalize('NFD').replace(UNSEEN, '')) {
      const sign = MIRRORED.get(character) ?? character
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
  }
  return counts
}

function wordsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'cover':
      return [block.title, ...block.lines]
    case 'heading':
    case 'paragraph':
    case 'status':
    case 'callout':
      return [block.text]
    case 'list':
      return block.items.flatMap((item) => {
        const { text, items = [] }: ListItem =
          typeof item === 'string' || !('text' in item) ? { text: item } : item
        return [text, ...items]
      })
    case 'table':
      return [
        block.caption ?? '',
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => row.slice(0, block.columns.length)),
      ]
    case 'bars':
      return block.rows.flatMap(({ label, value }) => [label, value])
    case 'range':
      return [block.value]
    case 'timeline':
      return block.rows.length === 0
        ? []
        : [
            ...block.ticks.map(({ label }) => label),
            ...block.bands.map(({ label }) => label),
            ...block.rows.flatMap(({ label, value }) => [label, value]),
          ]
    case 'ticks':
      return block.boxes.map(({ label }) => label)
    case 'blanks':
      return block.labels
    case 'group':
      return block.blocks.flatMap(wordsOf)
    case 'contents':
      return []
  }
}
