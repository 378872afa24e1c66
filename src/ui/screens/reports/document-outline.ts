import type { Block, Text } from '../../../reports/document'

/** A place one can go to: a heading, or the cover, which is one. */
export type Landmark = Extract<Block, { readonly type: 'heading' | 'cover' }>

export interface ListedHeading {
  readonly heading: Landmark
  readonly title: Text
  readonly below: readonly ListedHeading[]
}

/** All blocks in reading order, those in groups too. */
function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'group' ? flatten(block.blocks) : [block]))
}

export function findHeading(blocks: readonly Block[], id: string): Landmark | undefined {
  return flatten(blocks).find((block) => block.type === 'heading' && block.id === id) as Landmark | undefined
}

/** What a list of contents names: the headings behind it, the document's own title aside. */
export function listContents(
  blocks: readonly Block[],
  contents: Extract<Block, { readonly type: 'contents' }>,
): readonly ListedHeading[] {
  const inOrder = flatten(blocks)
  const all = inOrder.filter(isLandmark)
  const highest = all.filter((one) => levelOf(one) === 1).length > 1 ? 1 : 2
  const behind = inOrder.slice(inOrder.indexOf(contents)).filter(isLandmark)
  return nest(
    behind.filter((one) => levelOf(one) >= highest && levelOf(one) < highest + contents.depth),
    highest,
  )
}

function nest(headings: readonly Landmark[], highest: number): readonly ListedHeading[] {
  const listed: { heading: Landmark; title: Text; below: ListedHeading[] }[] = []
  for (const heading of headings) {
    const entry = { heading, title: heading.type === 'cover' ? heading.title : heading.text, below: [] }
    const above = listed.at(-1)
    if (levelOf(heading) > highest && above !== undefined) above.below.push(entry)
    else listed.push(entry)
  }
  return listed
}

function levelOf(heading: Landmark): number {
  return heading.type === 'cover' ? 1 : heading.level
}

function isLandmark(block: Block): block is Landmark {
  return block.type === 'heading' || block.type === 'cover'
}
