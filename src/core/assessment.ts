import type { Answer } from './answer'
import type { Checklist } from './checklist'
import type { PlainDate } from './dates'
import type { JsonObject, JsonValue } from './json'
import type { Profile } from './profile'
import type { RatingRange } from './rating'

export const ACTION_STATES = ['to-do', 'doing', 'done', 'dropped'] as const
export type ActionState = (typeof ACTION_STATES)[number]
export type ByActionState<Value> = Readonly<Record<ActionState, Value>>

/** What the user says about one action. */
export interface PlanEntry {
  readonly owner?: string
  /** Wins over every date worked out. */
  readonly due?: PlainDate
  /** Wins over the item's hours; a multiple of 0.25. */
  readonly hours?: number
  readonly state?: ActionState
  readonly note?: string
  readonly unknownKeys?: JsonObject
}

export interface PlanSettings {
  readonly start?: PlainDate
  readonly pollingDay?: PlainDate
  readonly hoursPerWeek?: number
  /** Days before polling day in which nothing that can break email, sign-in or the site is changed. Absent: 14. */
  readonly freezeDays?: number
  readonly actions: ReadonlyMap<string, PlanEntry>
  readonly unknownKeys?: JsonObject
}

/** What belongs to an item that this checklist does not have. */
export interface Retired {
  readonly answer?: Answer
  readonly action?: PlanEntry
  readonly unknownKeys?: JsonObject
}

/** Which checklist version the answers are to. */
export interface ChecklistReference {
  readonly id: string
  readonly version: string
  /** SHA-256 over the checklist's canonical JSON. */
  readonly sha256?: string
  /** The whole checklist; wins over a built-in one of the same name and version. */
  readonly content?: Checklist
  readonly unknownKeys?: JsonObject
}

/** How things stood at an earlier time. */
export interface EarlierResult {
  /** An instant. */
  readonly at: string
  /** Of the checklist. */
  readonly version: string
  /** From 0 to 1, unrounded; `null` where nothing applied. */
  readonly low: number | null
  readonly high: number | null
  readonly rating: RatingRange & { readonly unknownKeys?: JsonObject }
  /** By item: what we write is the status as read of each that applied and had an answer. */
  readonly answers: ReadonlyMap<string, JsonValue>
  readonly unknownKeys?: JsonObject
}

/** One organisation's answers to one checklist version, with what it plans. */
export interface Assessment {
  /** A random UUID. */
  readonly id: string
  /** May be empty. */
  readonly name: string
  readonly createdAt: string
  readonly changedAt: string
  readonly checklist: ChecklistReference
  readonly profile: Profile
  readonly answers: ReadonlyMap<string, Answer>
  readonly plan: PlanSettings
  readonly retired: ReadonlyMap<string, Retired>
  /** Oldest first, as they were noted; at most `HISTORY_MOST`. */
  readonly history: readonly EarlierResult[]
  readonly unknownKeys?: JsonObject
}

export interface NewAssessment {
  readonly id: string
  readonly name: string
  readonly at: string
  readonly checklist: ChecklistReference
  readonly profile: Profile
  readonly pollingDay?: PlainDate
}

export function makeAssessment({ id, name, at, checklist, profile, pollingDay }: NewAssessment): Assessment {
  return {
    id,
    name,
    createdAt: at,
    changedAt: at,
    checklist,
    profile,
    answers: new Map(),
    plan: { ...(pollingDay === undefined ? {} : { pollingDay }), actions: new Map() },
    retired: new Map(),
    history: [],
  }
}
