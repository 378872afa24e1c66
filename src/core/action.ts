import type { Status } from './answer'
import type { ActionState, Assessment, PlanEntry } from './assessment'
import { weightOf, type Checklist, type Item } from './checklist'
import type { PlainDate } from './dates'
import type { Standing } from './standing'

/** `do`: not in place. `finish`: partly. `find-out`: nobody knows. */
export const ACTION_KINDS = ['do', 'finish', 'find-out'] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

export interface Action {
  readonly item: Item
  readonly kind: ActionKind
  /** 0: do these before all else; 1: other essentials; 2: the rest. After lifting. */
  readonly tier: 0 | 1 | 2
  /** Person-hours, the user's own where they typed them. */
  readonly hours: number
  /** What the score gains: weight times what is missing, half for finding out. */
  readonly gain: number
  /** What the best fit weighs: an essential is worth a thousand times its gain. */
  readonly value: number
  /** The open action that has to come first. */
  readonly after: string | null
  readonly quickWin: boolean
  /** Before polling day. `null` once it has left the plan, and while nothing says what fits. */
  readonly fits: boolean | null
  /** What keeps it after polling day, itself or what has to come first. `null` unless `fits` is false. */
  readonly why: 'hours' | 'days' | 'freeze' | null
  /** The user's own date, else the one worked out for what fits. */
  readonly due: PlainDate | null
  readonly owner: string | null
  readonly state: ActionState
  readonly entry: PlanEntry | undefined
  readonly confirm: boolean
}

/** An action before its place in the plan is known. */
export type Candidate = Omit<Action, 'tier' | 'after'>

const KIND_OF: Readonly<Record<Status, ActionKind | null>> = {
  'not-in-place': 'do',
  partly: 'finish',
  'not-sure': 'find-out',
  'in-place': null,
  'not-applicable': null,
}
/** The answer each kind comes from. */
export const STATUS_OF: Readonly<Record<ActionKind, Status>> = {
  do: 'not-in-place',
  finish: 'partly',
  'find-out': 'not-sure',
}
const FIND_OUT_HOURS = 0.25
const QUICK_WIN_HOURS = 2
const ESSENTIAL_VALUE = 1000

/** The action that an item's answer asks for, or `null` where nothing is to be done. */
export function makeCandidate(
  checklist: Checklist,
  assessment: Assessment,
  { item, status, confirm }: Standing,
): Candidate | null {
  const kind = status === undefined ? null : KIND_OF[status]
  if (kind === null) return null
  const entry = assessment.plan.actions.get(item.id)
  const hours = entry?.hours ?? typicalHours({ item, kind })
  const gain = kind === 'do' ? weightOf(checklist, item) : weightOf(checklist, item) / 2
  return {
    item,
    kind,
    hours,
    gain,
    value: item.level === 'essential' ? gain * ESSENTIAL_VALUE : gain,
    quickWin: kind !== 'find-out' && hours <= QUICK_WIN_HOURS,
    fits: null,
    why: null,
    due: entry?.due ?? null,
    owner: entry?.owner ?? null,
    state: stateOf(kind, entry),
    entry,
    confirm,
  }
}

/** `done` and `dropped` have left the plan. */
export function isOpen({ state }: Pick<Action, 'state'>): boolean {
  return state !== 'done' && state !== 'dropped'
}

/** Least days from start to done, on its own. Finding out takes none. */
export function daysOf({ item, kind }: Pick<Action, 'item' | 'kind'>): number {
  return kind === 'find-out' ? 0 : (item.days ?? 0)
}

/** It changes what can break email, sign-in or the site. Finding out changes nothing. */
export function hasFreeze({ item, kind }: Pick<Action, 'item' | 'kind'>): boolean {
  return kind !== 'find-out' && item.freeze === true
}

/** Person-hours by the checklist. */
export function typicalHours({ item, kind }: Pick<Action, 'item' | 'kind'>): number {
  if (kind === 'find-out') return FIND_OUT_HOURS
  return kind === 'finish' ? item.hours / 2 : item.hours
}

/** Finding out has no "done": it ends when the question gets an answer. */
function stateOf(kind: ActionKind, entry: PlanEntry | undefined): ActionState {
  const state = entry?.state ?? 'to-do'
  return kind === 'find-out' && state === 'done' ? 'to-do' : state
}
