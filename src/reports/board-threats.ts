import { isOpen, type Action } from '../core/action'
import { isBlank, replayScenario } from '../core/replay'
import { boardWords } from '../words/board'
import { cutAtWord } from '../words/quoted'
import { replayWords } from '../words/replay'
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
    ...replayLines(report, thrift),
  ]
}

/** How real attacks would end against these answers, a line each. What the answers say nothing of is left out. */
function replayLines(
  { checklist, assessment, language, scenarios = [], ownCoverage }: WholeReport,
  { replays, longest }: Thrift,
): readonly Block[] {
  if (ownCoverage.answered === 0) return []
  const { ending } = replayWords(language)
  const told = scenarios
    .map((scenario) => replayScenario(checklist, assessment, scenario))
    .filter((replay) => !isBlank(replay))
    .slice(0, replays)
  if (told.length === 0) return []
  return [
    { type: 'paragraph', text: boardWords(language).replayed },
    {
      type: 'list',
      items: told.map((replay) => [
        { text: `${cutAtWord(replay.scenario.title, longest)}: `, bold: true },
        ending(replay),
      ]),
    },
  ]
}

/** The threat in our words where the control is ours, then the checklist's reason. */
function threatLine({ checklist, controls }: WholeReport, { item }: Action, { longest }: Thrift): Text {
  const threat = controls.get(item.control)?.threats[0]
  const why: Inline = { text: cutAtWord(item.why, longest), lang: checklist.language }
  return threat === undefined ? [why] : [{ text: `${threat}. `, bold: true }, why]
}
