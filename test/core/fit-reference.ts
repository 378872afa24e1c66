import type { ActionKind } from '../../src/core/action'
import type { Assessment, PlanEntry } from '../../src/core/assessment'
import type { Checklist, Item } from '../../src/core/checklist'
import { applies } from '../../src/core/profile'
import { orderPlainly } from './plain-order'

/**
 * What `plan --json` has to say, worked out once more from the text of the rules, by trying every set of actions and
 * walking every day. Slow, plain, and shares nothing with the real one but how a profile is read.
 */

interface Work {
  readonly item: Item
  readonly kind: ActionKind
  readonly hours: number
  readonly gain: number
  readonly value: number
  readonly entry: PlanEntry
  readonly state: string
}

interface Verdict {
  readonly fits: boolean | null
  readonly why: string | null
  readonly due: string | null
}

type Read = Readonly<{ checklist: Checklist; assessment: Assessment; today: string }>

/** `wanted`: where several sets are worth the same, this one if it is among them. */
export function planPlainly(situation: Read, wanted: ReadonlySet<string>): object {
  const { checklist, assessment } = situation
  const asked = checklist.items.filter((item) => applies(item, assessment.profile))
  const all = asked.map((item) => workOf(situation, item)).filter((work) => work !== null)
  const open = all.filter(({ state }) => state !== 'done' && state !== 'dropped')
  const closed = all.filter((work) => !open.includes(work))
  const order = orderPlainly(checklist, open)
  const ordered = order.map((id) => open.find(({ item }) => item.id === id)!)
  const { fit, verdictOf } = fitPlainly(situation, ordered, wanted)
  const tierOf = (work: Work): number => {
    const own = ({ item }: Work): number =>
      checklist.first?.includes(item.id) === true ? 0 : item.level === 'essential' ? 1 : 2
    if (closed.includes(work)) return work.item.level === 'essential' ? 1 : 2
    return Math.min(...open.filter((other) => chainOf(open, other).includes(work)).map(own))
  }
  return {
    actions: [...ordered, ...closed].map((work) => {
      const { item, kind, hours, gain, value, state, entry } = work
      const { fits, why, due } = verdictOf(work)
      const after = open.some((other) => other.item.id === item.after) ? item.after : null
      return {
        item: item.id,
        kind,
        tier: tierOf(work),
        hours,
        gain,
        value,
        after,
        quickWin: kind !== 'find-out' && hours <= 2,
        fits,
        why,
        due,
        owner: entry.owner ?? null,
        state,
      }
    }),
    notAsked: asked.filter((item) => statusOf(assessment, item) === undefined).map(({ id }) => id),
    toConfirm: asked
      .filter(({ id }) => {
        const answer = assessment.answers.get(id)
        return answer?.status !== undefined && answer.confirm === true
      })
      .map(({ id }) => id),
    fit,
  }
}

function statusOf(assessment: Assessment, item: Item): string | undefined {
  const status = assessment.answers.get(item.id)?.status
  return status === 'not-applicable' && item.alwaysApplies === true ? 'not-sure' : status
}

function workOf({ checklist, assessment }: Read, item: Item): Work | null {
  const weights = checklist.weights ?? { essential: 5, important: 3, 'good-practice': 1 }
  const status = statusOf(assessment, item)
  const entry = assessment.plan.actions.get(item.id) ?? {}
  const made = (kind: ActionKind, hours: number, gain: number): Work => {
    const stored = entry.state ?? 'to-do'
    const state = kind === 'find-out' && stored === 'done' ? 'to-do' : stored
    const value = item.level === 'essential' ? gain * 1000 : gain
    return { item, kind, hours: entry.hours ?? hours, gain, value, entry, state }
  }
  const weight = weights[item.level]
  if (status === 'not-in-place') return made('do', item.hours, weight)
  if (status === 'partly') return made('finish', item.hours / 2, weight / 2)
  if (status === 'not-sure') return made('find-out', 0.25, weight / 2)
  return null
}

/** The action itself, then what has to come first, and so on. */
function chainOf(open: readonly Work[], work: Work): readonly Work[] {
  const before = open.find(({ item }) => item.id === work.item.after)
  return before === undefined ? [work] : [work, ...chainOf(open, before)]
}

function fitPlainly(
  { checklist, assessment, today }: Read,
  open: readonly Work[],
  wanted: ReadonlySet<string>,
): { fit: object | null; verdictOf: (work: Work) => Verdict } {
  const { start, pollingDay, hoursPerWeek, freezeDays = 14 } = assessment.plan
  const begin = start === undefined || start < today ? today : start
  const typed = ({ entry }: Work): string | null => entry.due ?? null
  if (pollingDay === undefined || hoursPerWeek === undefined || begin >= pollingDay) {
    return { fit: null, verdictOf: (work) => ({ fits: null, why: null, due: typed(work) }) }
  }

  let days = 0
  while (dayAfter(begin, days) < pollingDay) days += 1
  const capacity = (hoursPerWeek * days) / 7
  const elapsed = (work: Work): number =>
    sum(chainOf(open, work).map(({ kind, item }) => (kind === 'find-out' ? 0 : (item.days ?? 0))))
  const ownReason = (work: Work): string | null => {
    if (elapsed(work) > days) return 'days'
    const frozen = work.kind !== 'find-out' && work.item.freeze === true
    return frozen && elapsed(work) > days - freezeDays ? 'freeze' : null
  }
  const reason = (work: Work): string | null =>
    chainOf(open, work)
      .map(ownReason)
      .find((own) => own !== null) ?? null
  const isCandidate = (work: Work): boolean => reason(work) === null

  const taken = new Set<Work>()
  for (const id of checklist.first ?? []) {
    const work = open.find(({ item }) => item.id === id)
    if (work === undefined) continue
    const together = chainOf(open, work)
    const hours = sum([...new Set([...taken, ...together])].map((one) => one.hours))
    if (together.every(isCandidate) && hours <= capacity) for (const one of together) taken.add(one)
  }

  const others = open.filter((work) => isCandidate(work) && !taken.has(work))
  const left = capacity - sum([...taken].map(({ hours }) => hours))
  const best = bestOf(others, left, taken, open, wanted)
  const chosen = open.filter((work) => taken.has(work) || best.has(work))

  const dueOf = (work: Work): string | null => {
    if (typed(work) !== null || !chosen.includes(work)) return typed(work)
    const worked = sum(chosen.slice(0, chosen.indexOf(work) + 1).map(({ hours }) => hours))
    let day = 0
    while (hoursPerWeek * (day + 1) < worked * 7) day += 1
    const friday = fridayOf(dayAfter(begin, day))
    const passed = dayAfter(begin, elapsed(work))
    const needing = open.filter((other) => other !== work && chainOf(open, other).includes(work))
    const limits = [pollingDay, ...needing.map(dueOf).filter((due) => due !== null)]
    const wish = friday > passed ? friday : passed
    const [earliest] = [wish, ...limits].sort()
    return earliest! < begin ? begin : earliest!
  }
  return {
    fit: {
      capacity,
      used: sum(chosen.map(({ hours }) => hours)),
      value: sum(chosen.map(({ value }) => value)),
    },
    verdictOf: (work) => {
      if (!open.includes(work)) return { fits: null, why: null, due: typed(work) }
      const fits = chosen.includes(work)
      return { fits, why: fits ? null : (reason(work) ?? 'hours'), due: dueOf(work) }
    },
  }
}

/** Every subset is looked at. */
function bestOf(
  others: readonly Work[],
  left: number,
  taken: ReadonlySet<Work>,
  open: readonly Work[],
  wanted: ReadonlySet<string>,
): ReadonlySet<Work> {
  const needed = others.map((work) => {
    const before = chainOf(open, work)[1]
    return before === undefined || taken.has(before) ? 0 : 1 << others.indexOf(before)
  })
  const hours = [0]
  const values = [0]
  const whole = [true]
  let best = 0
  for (let set = 1; set < 1 << others.length; set += 1) {
    const last = 31 - Math.clz32(set)
    const rest = set - (1 << last)
    hours[set] = hours[rest]! + others[last]!.hours
    values[set] = values[rest]! + others[last]!.value
    whole[set] = others.every((_, index) => ((set >> index) & 1) === 0 || (needed[index]! & ~set) === 0)
    if (whole[set] === true && hours[set]! <= left && values[set]! > values[best]!) best = set
  }
  const wish = others.reduce((set, { item }, index) => (wanted.has(item.id) ? set + (1 << index) : set), 0)
  const isAsGood = whole[wish] === true && hours[wish]! <= left && values[wish] === values[best]
  const set = isAsGood ? wish : best
  return new Set(others.filter((_, index) => ((set >> index) & 1) === 1))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

function dayAfter(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Back to Monday, then on to Friday. */
function fridayOf(day: string): string {
  let monday = day
  while (new Date(`${monday}T12:00:00Z`).getUTCDay() !== 1) monday = dayAfter(monday, -1)
  return dayAfter(monday, 4)
}
