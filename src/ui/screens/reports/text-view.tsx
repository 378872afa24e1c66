import { isLinkAllowed } from '../../../core/links'
import type { Inline, Run, Text } from '../../../reports/document'
import { OutsideLink } from '../../parts/outside-link'
import { useDocument } from './document-context'
import { findHeading } from './document-outline'

interface TextViewProps {
  readonly text: Text
}

/** Running text. Each piece of several stands by itself, so that a stranger's cannot turn its neighbours around. */
export function TextView({ text }: TextViewProps) {
  if (typeof text === 'string') return text
  return text.map((piece, index) => <Piece key={index} piece={piece} />)
}

interface PieceProps {
  readonly piece: Inline
}

function Piece({ piece }: PieceProps) {
  if (typeof piece === 'string') return <bdi>{piece}</bdi>
  const words = <RunView run={piece} />
  return <bdi lang={piece.lang}>{piece.bold === true ? <strong>{words}</strong> : words}</bdi>
}

interface RunViewProps {
  readonly run: Run
}

/** The hash of an address is a screen's, so going to a heading is a button. */
function RunView({ run: { text, href, to } }: RunViewProps) {
  const { report, goTo } = useDocument()
  if (href !== undefined && isLinkAllowed(href, report.linkHosts))
    return <OutsideLink href={href}>{text}</OutsideLink>
  const heading = to === undefined ? undefined : findHeading(report.document.blocks, to)
  if (heading === undefined) return text
  return (
    <button
      type="button"
      className="app-document__jump"
      onClick={() => {
        goTo(heading)
      }}
    >
      {text}
    </button>
  )
}
