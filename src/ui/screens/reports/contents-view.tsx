import type { ReactNode } from 'react'
import type { Block } from '../../../reports/document'
import { reportChoicesWords } from '../../../words/report-choices'
import { useWords } from '../../use-services'
import { useDocument } from './document-context'
import { listContents, type ListedHeading } from './document-outline'
import { TextView } from './text-view'

interface ContentsViewProps {
  readonly block: Extract<Block, { readonly type: 'contents' }>
}

/** Where one can go from here: each heading is a button, because the hash of the address is a screen's. */
export function ContentsView({ block }: ContentsViewProps) {
  const words = useWords(reportChoicesWords)
  const { report } = useDocument()
  return <nav aria-label={words.contents}>{listOf(listContents(report.document.blocks, block))}</nav>
}

function listOf(headings: readonly ListedHeading[]): ReactNode {
  return (
    <ul className="app-list">
      {headings.map(({ heading, title, below }, index) => (
        <li key={index}>
          <ContentsEntry heading={heading} title={title} />
          {below.length > 0 && listOf(below)}
        </li>
      ))}
    </ul>
  )
}

type ContentsEntryProps = Pick<ListedHeading, 'heading' | 'title'>

function ContentsEntry({ heading, title }: ContentsEntryProps) {
  const { goTo } = useDocument()
  return (
    <button
      type="button"
      className="app-document__jump"
      onClick={() => {
        goTo(heading)
      }}
    >
      <bdi>
        <TextView text={title} />
      </bdi>
    </button>
  )
}
