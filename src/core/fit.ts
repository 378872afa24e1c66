import { daysOf, hasFreeze, isOpen, type Action } from './action'
import type { PlanSettings } from './assessment'
import type { Checklist } from './checklist'
import type { PlainDate } from './dates'
import { dueDatesOf } from './due'
import { bestSet } from './fit-tree'
import { timeframeOf, type Timeframe } from './timeframe'

/** An item of `first` for which there were not enough hours. */
interface Skipped {
  readonly item: string
  /** Person-hours, not rounded: for it and what has to come first, beyond what was left. */
  readonly lacks: number
}

/** What can be done before polling day. */
export interface Fit {
  /** Person-hours there are, not rounded. */
  readonly capacity: number
  /** Person-hours of what is done. */
  readonly used: number
  /** Of all that is done. */
  readonly value: number
  readonly begin: PlainDate
  /** From begin to polling day. */
  readonly days: number
  readonly freezeDays: number
  /** In the order of `first`. */
  readonly skipped: readonly Skipped[]
}

/** An open action, and whether the calendar alone leaves it out. */
interface Scheduled {
  readonly action: Action
  readonly before: Scheduled | undefined
  /** Least days from begin to done, with what has to come first. */
  readonly elapsed: number
  /** Its own, else that of what has to come first; `null`: it may be chosen. */
  readonly obstacle: 'days' | 'freeze' | null
}

/**
 * The plan with what fits before polling day, why the rest does not, and when each is due; `actions` are in plan order.
 * Own rule (DESIGN, "Fit"): first what the checklist puts first, then the most valuable set in the hours that are left.
 */
export function fitActions(
  checklist: Checklist,
  plan: PlanSettings,
  actions: readonly Action[],
  today: PlainDate,
): { readonly actions: readonly Action[]; readonly fit: Fit | null } {
  const time = timeframeOf(plan, today)
  if (time === null) return { actions, fit: null }
  const schedule = scheduleOf(actions.filter(isOpen), time)
  const open = [...schedule.values()]
  const { taken, skipped } = takeFirst(checklist.first ?? [], schedule, time)
  const others = open.filter(({ action, obstacle }) => obstacle === null && !taken.has(action))
  const room = Math.floor(time.capacity * 4) - sumHours([...taken]) * 4
  const chosen = new Set([
    ...taken,
    ...bestSet(
      others.map(({ action }) => action),
      room,
    ),
  ])
  const due = dueDatesOf(
    open.map(({ action, elapsed }) => ({ action, elapsed, chosen: chosen.has(action) })),
    time,
  )
  const { capacity, begin, days, freezeDays } = time
  const fitting = actions.filter((action) => chosen.has(action))
  const used = sumHours(fitting)
  const value = fitting.reduce((sum, action) => sum + action.value, 0)
  return {
    actions: actions.map((action) => {
      const scheduled = schedule.get(action.item.id)
      if (scheduled === undefined) return action
      const fits = chosen.has(action)
      const why = fits ? null : (scheduled.obstacle ?? 'hours')
      return { ...action, fits, why, due: due.get(action.item.id) ?? null }
    }),
    fit: { capacity, used, value, begin, days, freezeDays, skipped },
  }
}

/** By item, in plan order: what comes first is there before what needs it. */
function scheduleOf(
  open: readonly Action[],
  { days, freezeDays }: Timeframe,
): ReadonlyMap<string, Scheduled> {
  const schedule = new Map<string, Scheduled>()
  for (const action of open) {
    const before = schedule.get(action.after ?? '')
    const elapsed = daysOf(action) + (before?.elapsed ?? 0)
    const ownObstacle = (): Scheduled['obstacle'] => {
      if (elapsed > days) return 'days'
      return hasFreeze(action) && elapsed > days - freezeDays ? 'freeze' : null
    }
    schedule.set(action.item.id, {
      action,
      before,
      elapsed,
      obstacle: ownObstacle() ?? before?.obstacle ?? null,
    })
  }
  return schedule
}

/** Each with what has to come first and is not taken yet, or not at all. */
function takeFirst(
  first: readonly string[],
  schedule: ReadonlyMap<string, Scheduled>,
  { capacity }: Timeframe,
): { readonly taken: ReadonlySet<Action>; readonly skipped: readonly Skipped[] } {
  const taken = new Set<Action>()
  const skipped: Skipped[] = []
  for (const item of first) {
    const scheduled = schedule.get(item)
    if (scheduled === undefined || scheduled.obstacle !== null) continue
    const wanted = chainOf(scheduled).filter((action) => !taken.has(action))
    const lacks = sumHours([...taken, ...wanted]) - capacity
    if (lacks > 0) skipped.push({ item, lacks })
    else for (const action of wanted) taken.add(action)
  }
  return { taken, skipped }
}

/** An action and all that has to come first. */
function chainOf({ action, before }: Scheduled): readonly Action[] {
  return before === undefined ? [action] : [...chainOf(before), action]
}

function sumHours(actions: readonly Action[]): number {
  return actions.reduce((sum, { hours }) => sum + hours, 0)
}
