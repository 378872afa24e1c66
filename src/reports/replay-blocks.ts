import { changeEnding } from '../core/ending'
import { replayScenario, type Replay, type StepReplay } from '../core/replay'
import { endingMark, replayWords } from '../words/replay'
import { replayReportWords } from '../words/replay-report'
import { replayScreenWords } from '../words/replay-screen'
import { actionAddress, titleText } from './action-words'
import type { Block, Inline, Text } from './document'
import type { WholeReport } from './report'
import { citation } from './source-blocks'
import { leadingTo } from './plan-report'

/** Real attacks against the answers: how each ends, step by step, and what would change that. */
export function replayBlocks(report: WholeReport): readonly Block[] {
  const { scenarios = [], language, isOurs } = report
  if (scenarios.length === 0) return []
  const words = replayReportWords(language)
  const { fromAnswers, authorsSubjects } = replayScreenWords(language)
  return [
    { type: 'heading', level: 2, text: words.heading },
    { type: 'paragraph', text: isOurs ? fromAnswers : `${fromAnswers} ${authorsSubjects}` },
    ...scenarios.map((scenario) =>
      oneReplay(report, replayScenario(report.checklist, report.assessment, scenario)),
    ),
  ]
}

function oneReplay(report: WholeReport, replay: Replay): Block {
  const { language } = report
  const { kinds, heading, help, cannotTell } = replayWords(language)
  const { version } = replayScreenWords(language)
  const { scenario } = replay
  const told = [help(replay), cannotTell(replay)].filter((line) => line !== null)
  return {
    type: 'group',
    blocks: [
      { type: 'heading', level: 3, text: scenario.title },
      { type: 'paragraph', tone: 'soft', text: `${kinds[scenario.kind]} · ${version(scenario.version)}` },
      { type: 'status', mark: endingMark(replay), text: heading(replay) },
      ...(told.length === 0 ? [] : [{ type: 'paragraph', text: told.join(' ') } as const]),
      stepTable(report, replay),
      ...changeBlocks(report, replay),
      ...sourcesLine(report, replay),
    ],
  }
}

function stepTable({ language }: WholeReport, { steps }: Replay): Block {
  const words = replayReportWords(language)
  return {
    type: 'table',
    columns: [
      { title: words.step, weight: 4, rowHeader: true },
      { title: words.certainty, weight: 1.6 },
      { title: words.verdict, weight: 2.6 },
    ],
    rows: steps.map((replayed, index) => stepRow(language, replayed, index + 1)),
  }
}

function stepRow(language: WholeReport['language'], replayed: StepReplay, number: number): readonly Text[] {
  const { verdict } = replayWords(language)
  const { certainties, stepTitle } = replayScreenWords(language)
  const { when, title, certainty } = replayed.step
  return [[stepTitle(number, title), ` (${when})`], certainties[certainty], verdict(replayed)]
}

/** The fewest open actions that would stop it earliest. Where there are none, nothing is said. */
function changeBlocks(report: WholeReport, { scenario }: Replay): readonly Block[] {
  const { checklist, assessment, plan, language } = report
  const change = changeEnding(checklist, assessment, scenario, plan.actions)
  if (change === null) return []
  return [
    {
      type: 'paragraph',
      text: replayWords(language).change.heading(change.heldAt, change.actions.length),
    },
    {
      type: 'list',
      items: change.actions.map((action) => leadingTo(titleText(report, action), actionAddress(action))),
    },
  ]
}

function sourcesLine(report: WholeReport, { scenario }: Replay): readonly Block[] {
  if (scenario.sources.length === 0) return []
  const cited = scenario.sources.flatMap((reference, index): readonly Inline[] => [
    ...(index === 0 ? [' '] : ['; ']),
    ...citation(report, reference),
  ])
  const label = { text: replayScreenWords(report.language).sources, bold: true }
  return [{ type: 'paragraph', tone: 'soft', text: [label, ...cited, '.'] }]
}
