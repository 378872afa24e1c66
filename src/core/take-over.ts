import { ANSWER_TEXT_MAX_LENGTH, type Answer, type Status } from './answer'
import type { PlanEntry } from './assessment'
import type { Standing } from './standing'

/** Status as read; `undefined` is unanswered. */
type Known = Status | undefined

/** "Doesn't apply" is not among them: it counts only where every old answer says so. */
const LEAST_FAVOURABLE_FIRST: readonly Known[] = ['not-in-place', 'not-sure', undefined, 'partly', 'in-place']

/** Whether one of two answers that count is the more favourable. */
export function isMoreFavourable(one: Status, other: Status): boolean {
  return LEAST_FAVOURABLE_FIRST.indexOf(one) > LEAST_FAVOURABLE_FIRST.indexOf(other)
}

/** An old item, with what was answered and planned. */
export interface OldItem {
  readonly standing: Standing
  readonly entry: PlanEntry | undefined
}

export interface TakenOver {
  readonly answer: Answer | undefined
  readonly entry: PlanEntry | undefined
}

/**
 * What one item takes over from several older ones, of which there is at least one: the least favourable of their
 * answers, to be confirmed, with who gave it and when; notes and evidence of all. The action goes on for whoever has
 * it in hand.
 */
export function takeOver(old: readonly OldItem[]): TakenOver {
  const status = leastFavourable(old.map(({ standing }) => standing.status))
  const decisive = old.filter(({ standing }) => standing.status === status)
  return { answer: joinAnswers(status, decisive, old), entry: openEntry([...decisive, ...old]) }
}

function leastFavourable(statuses: readonly Known[]): Known {
  if (statuses.every((status) => status === 'not-applicable')) return 'not-applicable'
  return LEAST_FAVOURABLE_FIRST.find((status) => statuses.includes(status))
}

/** Reasons are for one status, so only those of the answers that decide are kept. */
function joinAnswers(
  status: Known,
  decisive: readonly OldItem[],
  old: readonly OldItem[],
): Answer | undefined {
  const {
    status: _s,
    confirm: _c,
    note: _n,
    evidence: _e,
    reason: _r,
    ...rest
  } = decisive[0]?.standing.answer ?? {}
  const joined: Answer = {
    ...rest,
    ...(status === undefined ? {} : { status, confirm: true }),
    ...joinTexts('note', old.map(answerOf)),
    ...joinTexts('evidence', old.map(answerOf)),
    ...joinTexts('reason', decisive.map(answerOf)),
  }
  return Object.keys(joined).length === 0 ? undefined : joined
}

function answerOf({ standing }: OldItem): Answer | undefined {
  return standing.answer
}

/**
 * Our rule: the first action that is still open keeps its owner, due date, note and whether it is begun. Not its hours,
 * which were guessed for other work; and never "done" or "dropped", which nobody has said of the new question.
 */
function openEntry(old: readonly OldItem[]): PlanEntry | undefined {
  const entries = old.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const open = entries.find(({ state }) => state !== 'done' && state !== 'dropped')
  if (open === undefined) return undefined
  const { hours: _hours, ...kept } = open
  return Object.keys(kept).length === 0 ? undefined : kept
}

type Texts<Field extends string> = { readonly [Key in Field]?: string }

/**
 * Each text once, one below the other. One that would make them longer than a file may hold is left out here: it stands
 * in full with what is retired.
 */
function joinTexts<Field extends string>(
  field: Field,
  parts: readonly (Texts<Field> | undefined)[],
): Texts<Field> {
  const texts = new Set(parts.flatMap((part) => part?.[field] ?? []))
  const joined = [...texts].reduce((above, text) => {
    const both = above === '' ? text : `${above}\n${text}`
    return both.length > ANSWER_TEXT_MAX_LENGTH ? above : both
  }, '')
  return joined === '' ? {} : ({ [field]: joined } as Texts<Field>)
}
