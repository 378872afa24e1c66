import { creditOf, type Answer, type Status } from './answer'
import type { Assessment, PlanEntry } from './assessment'
import type { Checklist, Fact, Item } from './checklist'
import { joinTexts } from './join-texts'
import {
  MERGED_SETTINGS,
  TEXT_FIELD,
  type AnswerEntry,
  type JoinedKind,
  type MergedSetting,
  type MergeEntry,
  type MergeList,
  type MergeSide,
  type TextEntry,
  type ValueEntry,
  type ValueKind,
} from './merge-entry'
import { retiredEntries } from './merge-retired'
import { answeredTime, laterOf, timesOf, type FileTimes } from './newer-side'

interface Both {
  readonly mine: Assessment
  readonly theirs: Assessment
  readonly now: string
  readonly times: { readonly mine: FileTimes; readonly theirs: FileTimes }
  /** By when the files were changed. */
  readonly newerFile: MergeSide | null
}

/**
 * Everything that two assessments of one checklist version say, each thing once, in checklist order: facts, the plan as a
 * whole, each question's answer and action, then what was kept aside. What neither says is not there. `theirs` is a share
 * copy: without keys nobody knows.
 */
export function listEntries(
  checklist: Checklist,
  mine: Assessment,
  theirs: Assessment,
  now: string,
): readonly MergeEntry[] {
  const times = { mine: timesOf(mine, now), theirs: timesOf(theirs, now) }
  const newerFile = laterOf(times.mine.changedAt, times.theirs.changedAt)
  const both: Both = { mine, theirs, now, times, newerFile }
  return [
    ...checklist.profile.flatMap((fact) => factEntry(both, fact)),
    ...MERGED_SETTINGS.flatMap((setting) => settingEntry(both, setting)),
    ...checklist.items.flatMap((item) => itemEntries(both, item)),
    ...retiredEntries(mine, theirs),
  ]
}

/** The list in which two values stand; `null`: neither side says anything. */
function listOf<Value>(mine: Value | undefined, theirs: Value | undefined): MergeList | null {
  if (mine === undefined) return theirs === undefined ? null : 'only-theirs'
  if (theirs === undefined) return 'only-mine'
  return mine === theirs ? 'same' : 'different'
}

/** Never ticked before: one fact, or two together, set questions aside. */
function factEntry({ mine: one, theirs: other, newerFile }: Both, fact: Fact): MergeEntry[] {
  const [mine, theirs] = [one.profile.get(fact.id), other.profile.get(fact.id)]
  const list = listOf(mine, theirs)
  if (list === null) return []
  const key = `fact:${fact.id}`
  return [{ key, kind: 'fact', fact, list, mine, theirs, newer: newerFile, isPreselected: false }]
}

function settingEntry({ mine: one, theirs: other, newerFile }: Both, setting: MergedSetting): MergeEntry[] {
  const [mine, theirs] = [one.plan[setting], other.plan[setting]]
  const list = listOf(mine, theirs)
  if (list === null) return []
  const key = `setting:${setting}`
  return [{ key, kind: 'setting', setting, list, mine, theirs, newer: newerFile, isPreselected: false }]
}

function itemEntries(both: Both, item: Item): readonly MergeEntry[] {
  const answers = sidesOf(both, ({ answers: all }) => all.get(item.id))
  const actions = sidesOf(both, ({ plan }) => plan.actions.get(item.id))
  const text = (kind: JoinedKind, sides: Pair<Answer | PlanEntry>): TextEntry[] =>
    textEntry(both, kind, item, sides)
  const value = (kind: ValueKind, sides: Pair<string | number>): ValueEntry[] =>
    valueEntry(both, kind, item, sides)
  const ofAction = (field: 'owner' | 'due' | 'hours' | 'state'): ValueEntry[] =>
    value(field, [actions[0]?.[field], actions[1]?.[field]])
  const answer = answerEntry(both, item, answers)
  const reasons: Pair<string> =
    answer[0]?.list === 'same' ? [answers[0]?.reason, answers[1]?.reason] : NEITHER
  return [
    ...answer,
    ...value('reason', reasons),
    ...text('note', answers),
    ...text('evidence', answers),
    ...ofAction('owner'),
    ...ofAction('due'),
    ...ofAction('hours'),
    ...ofAction('state'),
    ...text('action-note', actions),
  ]
}

/** Mine, then theirs. */
type Pair<Value> = readonly [Value | undefined, Value | undefined]
const NEITHER = [undefined, undefined] as const

function sidesOf<Value>(
  { mine, theirs }: Both,
  read: (assessment: Assessment) => Value | undefined,
): Pair<Value> {
  return [read(mine), read(theirs)]
}

function answerEntry(both: Both, item: Item, [mine, theirs]: Pair<Answer>): AnswerEntry[] {
  const list = listOf(standOf(mine), standOf(theirs))
  if (list === null) return []
  const newer =
    laterOf(
      answeredTime(mine?.answeredAt, both.times.mine, both.now),
      answeredTime(theirs?.answeredAt, both.times.theirs, both.now),
    ) ?? both.newerFile
  return [
    {
      key: `answer:${item.id}`,
      kind: 'answer',
      item,
      list,
      mine: mine?.status === undefined ? undefined : mine,
      theirs: theirs?.status === undefined ? undefined : withoutFuture(theirs, both.now),
      newer,
      isPreselected: tick(list, raisesNothing(theirs?.status, theirs?.confirm === true)),
    },
  ]
}

/** A time that is later than now counts as not known. */
function withoutFuture(answer: Answer, now: string): Answer {
  const { answeredAt, ...rest } = answer
  return answeredAt === undefined || Date.parse(answeredAt) <= Date.parse(now) ? answer : rest
}

/** What makes two answers different: the status, and whether somebody still has to confirm it. */
function standOf(answer: Answer | undefined): string | undefined {
  if (answer?.status === undefined) return undefined
  return answer.confirm === true ? `${answer.status}?` : answer.status
}

function raisesNothing(status: Status | undefined, confirm: boolean): boolean {
  return status !== 'not-applicable' && (creditOf(status, confirm) ?? 0) === 0
}

function valueEntry(
  { newerFile }: Both,
  kind: ValueKind,
  item: Item,
  [mine, theirs]: Pair<string | number>,
): ValueEntry[] {
  const list = listOf(mine, theirs)
  if (list === null) return []
  const isHarmless = kind === 'reason' || (kind === 'state' && theirs !== 'done' && theirs !== 'dropped')
  const isPreselected = tick(list, isHarmless)
  return [{ key: `${kind}:${item.id}`, kind, item, list, mine, theirs, newer: newerFile, isPreselected }]
}

function textEntry(
  { newerFile }: Both,
  kind: JoinedKind,
  item: Item,
  sides: Pair<Answer | PlanEntry>,
): TextEntry[] {
  const read = (side: Answer | PlanEntry | undefined): string | undefined =>
    (side as Readonly<Record<string, string | undefined>> | undefined)?.[TEXT_FIELD[kind]]
  const [mine, theirs] = [read(sides[0]), read(sides[1])]
  const list = listOf(mine, theirs)
  if (list === null) return []
  const joined =
    mine === undefined || theirs === undefined || mine === theirs ? null : joinTexts(mine, theirs)
  const key = `${kind}:${item.id}`
  return [{ key, kind, item, list, mine, theirs, joined, newer: newerFile, isPreselected: tick(list, true) }]
}

function tick(list: MergeList, isHarmless: boolean): boolean {
  return list === 'only-theirs' && isHarmless
}
