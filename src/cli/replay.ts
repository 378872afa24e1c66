import type { PlainDate } from '../core/dates'
import { changeEnding, type EndingChange } from '../core/ending'
import { planActions } from '../core/plan'
import { isOffered, replayScenario, type Because, type Replay, type StepReplay } from '../core/replay'
import { succeed, type Result } from '../core/result'
import type { OpenedAssessment } from '../files/assessment-file'
import { DEFAULT_LANGUAGE } from '../words/language'
import { replayWords } from '../words/replay'
import { terms } from '../words/terms'
import { openAssessment, tell } from './input'
import type { UsageProblem } from './options'
import { printable, printableJson, printableSentence } from './printing'
import { tellReview } from './review'
import { findScenario } from './scenario-input'
import type { ExitCode, World } from './world'

const words = replayWords(DEFAULT_LANGUAGE)
const { statuses } = terms(DEFAULT_LANGUAGE)

export interface ReplayWish {
  readonly path: string
  /** The id of a scenario that is built in, or the file of one. */
  readonly scenario: string
  readonly asJson: boolean
  readonly today: PlainDate
}

/** A scenario that does not apply is played all the same, and that is said. */
export async function replay(
  { path, scenario: name, asJson, today }: ReplayWish,
  world: World,
): Promise<Result<ExitCode, UsageProblem>> {
  const found = await findScenario(name, world)
  if (!found.ok) return found
  const opened = await openAssessment(path, world)
  if (opened === undefined || found.value === undefined) return succeed(1)
  const { checklist, assessment } = opened
  tellReview(path, checklist, today, world)
  if (!isOffered(found.value, assessment)) tell(path, words.notYours, world)
  const played = replayScenario(checklist, assessment, found.value)
  world.print(asJson ? `${printableJson(replayJson(played))}\n` : linesOf(opened, played, today).join('\n'))
  return succeed(0)
}

/** Keys and order are an interface: DESIGN §5. `from` and `to` are the verdict itself where it is known. */
function replayJson({ scenario, heldAt, steps }: Replay): object {
  return {
    scenario: scenario.id,
    heldAt,
    steps: steps.map(({ step, verdict, from, to, because }) => ({
      title: step.title,
      verdict,
      from,
      to,
      because: because.map(({ item, status, effect }) => ({
        item: item.id,
        status: status ?? 'unanswered',
        effect,
      })),
    })),
  }
}

function linesOf(
  { checklist, assessment }: OpenedAssessment,
  played: Replay,
  today: PlainDate,
): readonly string[] {
  const { scenario, steps } = played
  const { actions } = planActions(checklist, assessment, today)
  const change = changeEnding(checklist, assessment, scenario, actions)
  const cannotTell = words.cannotTell(played)
  return [
    printable(scenario.title),
    words.kinds[scenario.kind],
    '',
    words.ending(played),
    ...(cannotTell === null ? [] : [cannotTell]),
    ...steps.flatMap((step, index) => ['', ...linesOfStep(step, index + 1)]),
    '',
    ...linesOfChange(change),
    '',
  ]
}

function linesOfStep(replayed: StepReplay, number: number): readonly string[] {
  const { step, because } = replayed
  return [
    printable(`${number}. ${step.when}: ${step.title} (${words.certainties[step.certainty]})`),
    `   ${printableSentence(words.verdict(replayed))}`,
    ...because.map((answer) => printable(`   - ${answerLine(answer)}`)),
  ]
}

function answerLine({ item, status, confirm, effect }: Because): string {
  const answer = `${statuses[status ?? 'unanswered']}${confirm ? `, ${words.toConfirm}` : ''}`
  return `${answer}: ${item.question} [${item.id}] (${words.effects[effect]})`
}

function linesOfChange(change: EndingChange | null): readonly string[] {
  if (change === null) return [words.change.none]
  return [
    words.change.heading(change.heldAt, change.actions.length),
    ...change.actions.map(({ item }) => printable(`- ${item.action} [${item.id}]`)),
  ]
}
