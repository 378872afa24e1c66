import type { Status } from '../core/answer'
import type { ByCertainty, ByEffect, ByScenarioKind } from '../core/scenario'
import { isBlank, type Replay, type ReplayVerdict, type StepReplay } from '../core/replay'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { terms } from './terms'

const { list } = terms('en-GB')

/** Short, and never more than the answers bear: no step is ever called safe. */
const VERDICTS: Readonly<Record<Exclude<ReplayVerdict, 'unknown'>, string>> = {
  stopped: 'Likely stopped',
  slowed: 'Slowed down',
  noticed: 'Likely noticed',
  ready: 'Ready to recover',
  open: 'Nothing known in the way',
  'does-not-apply': 'Does not apply to you',
  outside: 'Not asked about in this checklist',
}

/** How a verdict is drawn: like the answer it is closest to. Never without its word. */
const MARKS: Readonly<Record<ReplayVerdict, Status | 'unanswered'>> = {
  stopped: 'in-place',
  slowed: 'partly',
  noticed: 'partly',
  ready: 'partly',
  open: 'not-in-place',
  unknown: 'not-sure',
  'does-not-apply': 'not-applicable',
  outside: 'unanswered',
}

export function verdictMark({ verdict }: Pick<StepReplay, 'verdict'>): Status | 'unanswered' {
  return MARKS[verdict]
}

/** Of the ending as a whole. */
export function endingMark(replay: Replay): Status | 'unanswered' {
  if (replay.heldAt !== null) return 'in-place'
  if (isBlank(replay)) return 'unanswered'
  if (replay.steps.some(({ verdict }) => verdict === 'unknown')) return 'not-sure'
  return replay.earliestHelp === null ? 'not-in-place' : 'partly'
}

/** Without the full stop, so that more can follow. */
function headingOf(replay: Replay): string {
  const { heldAt, steps } = replay
  if (heldAt !== null) return `Likely stopped at step ${heldAt} of ${steps.length}`
  return isBlank(replay) ? 'This checklist cannot tell' : 'Nothing here would surely have stopped it'
}

/** What stands below the heading; `null` where the heading says it all. */
function helpOf(replay: Replay): string | null {
  if (replay.heldAt !== null) return null
  if (isBlank(replay)) return 'It asks about nothing that this attack meets.'
  const { earliestHelp } = replay
  return earliestHelp === null ? 'No help is known so far.' : `Earliest help: step ${earliestHelp}.`
}

const english = {
  /** The first line of every scenario. */
  kinds: {
    real: 'A real attack, told from the public record',
    composite: 'Built from several real attacks',
    exercise: 'An exercise: made up to practise with',
  } satisfies ByScenarioKind<string>,
  certainties: {
    known: 'on the public record',
    alleged: 'alleged or disputed',
    simplified: 'simplified',
  } satisfies ByCertainty<string>,
  effects: {
    stops: 'can stop it',
    slows: 'can slow it down',
    reveals: 'can bring it to light',
    recovers: 'helps to recover',
  } satisfies ByEffect<string>,
  verdict: ({ verdict, from, to }: StepReplay) =>
    verdict === 'unknown'
      ? `Cannot be told yet: from “${VERDICTS[from]}” to “${VERDICTS[to]}”`
      : VERDICTS[verdict],
  heading: headingOf,
  help: helpOf,
  /** Both in one line. */
  ending: (replay: Replay) => {
    if (isBlank(replay)) return 'This checklist asks about nothing that this attack meets, so it cannot tell.'
    const help = helpOf(replay)
    return help === null ? `Likely stopped at step ${replay.heldAt}.` : `${headingOf(replay)}. ${help}`
  },
  /** `null` where everything is known. */
  cannotTell: ({ steps }: Replay) => {
    const numbers = steps.flatMap(({ verdict }, index) => (verdict === 'unknown' ? [String(index + 1)] : []))
    if (numbers.length === 0) return null
    return numbers.length === 1
      ? `For step ${list(numbers)} the answers do not tell enough.`
      : `For steps ${list(numbers)} the answers do not tell enough.`
  },
  change: {
    heading: (heldAt: number, actions: number) =>
      `It would likely be stopped at step ${heldAt} with ${plural(actions, { one: 'this one action', other: `these ${actions} actions` })} done:`,
    none: 'No open action of your plan changes where it stops.',
  },
  /** Behind an answer that was carried over. */
  toConfirm: 'to confirm',
  notYours: 'This scenario is about something that the answers about you rule out.',
}

export const replayWords = inEachLanguage({ 'en-GB': english })
