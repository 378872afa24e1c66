import { isOpen, type Action } from '../core/action'
import { boardWords } from '../words/board'
import { cutAtWord } from '../words/quoted'
import type { Thrift } from './board-summary'
import type { Block, Inline, Text } from './document'
import type { WholeReport } from './report'

/** What each missing essential leaves open, the most pressing first. Never a threat without the answer behind it. */
export function threatBlocks(report: WholeReport, thrift: Thrift): readonly Block[] {
  const words = boardWords(report.language)
  const missing = report.plan.actions.filter(
    (action) => isOpen(action) && action.item.level === 'essential' && action.kind !== 'find-out',
  )
  const unknown = report.result.essentials.unknown.length
  const shown = missing.slice(0, thrift.threats)
  return [
    { type: 'heading', level: 2, text: words.couldHurt },
    {
      type: 'paragraph',
      text: shown.length === 0 ? words.nothingMissing : words.couldHurtHow(shown.length, missing.length),
    },
    ...(shown.length === 0
      ? []
      : [{ type: 'list', items: shown.map((action) => threatLine(report, action, thrift)) } as const]),
    ...(unknown === 0 ? [] : [{ type: 'paragraph', text: words.unknownEssentials(unknown) } as const]),
  ]
}

/** The threat in our words where the control is ours, then the checklist's reason. */
function threatLine({ checklist, controls }: WholeReport, { item }: Action, { longest }: Thrift): Text {
  const threat = controls.get(item.control)?.threats[0]
  const why: Inline = { text: cutAtWord(item.why, longest), lang: checklist.language }
  return threat === undefined ? [why] : [{ text: `${threat}. `, bold: true }, why]
}
