import type { Block, ListItem, Text } from '../../../reports/document'
import { Notice } from '../../parts/notice'
import { BlockMark } from './block-mark'
import { ContentsView } from './contents-view'
import { useDocument } from './document-context'
import type { Landmark } from './document-outline'
import { BarsView, RangeView, TimelineView } from './figure-views'
import { BlanksView, TicksView } from './paper-views'
import { TableView } from './table-view'
import { TextView } from './text-view'

type BlockOf<Type extends Block['type']> = Extract<Block, { readonly type: Type }>

interface BlocksProps {
  readonly blocks: readonly Block[]
}

export function BlockViews({ blocks }: BlocksProps) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

interface BlockProps<Type extends Block['type']> {
  readonly block: BlockOf<Type>
}

function BlockView({ block }: BlockProps<Block['type']>) {
  switch (block.type) {
    case 'cover':
      return <CoverView block={block} />
    case 'heading':
      return <HeadingView heading={block} level={block.level} text={block.text} />
    case 'paragraph':
      return (
        <p className={block.tone === undefined ? undefined : TONES[block.tone]}>
          <TextView text={block.text} />
        </p>
      )
    case 'status':
      return (
        <p className={`app-status app-status--${block.mark}`}>
          <BlockMark mark={block.mark} /> <bdi>{block.text}</bdi>
        </p>
      )
    case 'callout':
      return (
        <Notice tone="calm">
          <p>
            <TextView text={block.text} />
          </p>
        </Notice>
      )
    case 'list':
      return <ListView block={block} />
    case 'table':
      return <TableView block={block} />
    case 'bars':
      return <BarsView block={block} />
    case 'range':
      return <RangeView block={block} />
    case 'timeline':
      return <TimelineView block={block} />
    case 'ticks':
      return <TicksView block={block} />
    case 'blanks':
      return <BlanksView block={block} />
    case 'group':
      return (
        <div className="app-card app-stack">
          <BlockViews blocks={block.blocks} />
        </div>
      )
    case 'contents':
      return <ContentsView block={block} />
  }
}

const TONES = { soft: 'app-small app-soft', lead: 'app-lead' } as const

function CoverView({ block }: BlockProps<'cover'>) {
  return (
    <div className="app-stack app-stack--tight">
      <HeadingView heading={block} level={1} text={block.title} />
      {block.lines.map((line, index) => (
        <p key={index} className="app-soft">
          <TextView text={line} />
        </p>
      ))}
    </div>
  )
}

/** Under the page's own heading of level 1. */
const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

interface HeadingViewProps {
  readonly heading: Landmark
  readonly level: 1 | 2 | 3
  readonly text: Text
}

function HeadingView({ heading, level, text }: HeadingViewProps) {
  const { place } = useDocument()
  const Tag = TAGS[level]
  return (
    <Tag
      className={`app-document__heading app-document__heading--${String(level)}`}
      tabIndex={-1}
      ref={(element) => {
        place(heading, element)
      }}
    >
      <bdi>
        <TextView text={text} />
      </bdi>
    </Tag>
  )
}

function ListView({ block: { ordered, items } }: BlockProps<'list'>) {
  const Tag = ordered === true ? 'ol' : 'ul'
  return (
    <Tag className="app-list">
      {items.map((item, index) => (
        <li key={index}>{isNested(item) ? <NestedItem item={item} /> : <TextView text={item} />}</li>
      ))}
    </Tag>
  )
}

function isNested(item: Text | ListItem): item is ListItem {
  return typeof item === 'object' && 'text' in item
}

interface NestedItemProps {
  readonly item: ListItem
}

function NestedItem({ item: { text, items = [] } }: NestedItemProps) {
  return (
    <>
      <TextView text={text} />
      {items.length > 0 && (
        <ul className="app-list">
          {items.map((below, index) => (
            <li key={index}>
              <TextView text={below} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
