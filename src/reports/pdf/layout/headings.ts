import type { Block } from '../../document'
import { cleanLine } from '../clean-text'
import type { Heading } from './display-list'
import { plainText } from './runs'

const NO_WORDS = '–'

export interface Headings {
  readonly inOrder: readonly Heading[]
  readonly byId: ReadonlyMap<string, Heading>
}

/** All headings, those of covers and in groups too. Throws where a level is left out: a screen reader would announce a gap. */
export function collectHeadings(blocks: readonly Block[]): Headings {
  const inOrder: Heading[] = []
  const byId = new Map<string, Heading>()
  const collect = (block: Block): void => {
    if (block.type === 'group') block.blocks.forEach(collect)
    if (block.type === 'cover') inOrder.push({ level: 1, text: cleanLine(block.title) || NO_WORDS })
    if (block.type !== 'heading') return
    const above = inOrder.at(-1)?.level ?? 0
    if (block.level > above + 1)
      throw new Error(`A heading of level ${block.level} follows one of level ${above}.`)
    const heading = { level: block.level, text: cleanLine(plainText(block.text)) || NO_WORDS }
    inOrder.push(heading)
    if (block.id !== undefined) byId.set(block.id, heading)
  }
  blocks.forEach(collect)
  return { inOrder, byId }
}

/**
 * What a list of contents names: `depth` levels of the headings after it, of which `taken` stand before. A lone heading of
 * level 1 is the document's title: the list starts below it.
 */
export function listedHeadings(inOrder: readonly Heading[], taken: number, depth: 1 | 2): readonly Heading[] {
  const titles = inOrder.filter((heading) => heading.level === 1).length
  const highest = titles > 1 ? 1 : 2
  return inOrder.slice(taken).filter(({ level }) => level >= highest && level < highest + depth)
}
