/** Levels from most to least pressing, with the weight each has unless a checklist brings its own. */
export const LEVELS = ['essential', 'important', 'good-practice'] as const
export type Level = (typeof LEVELS)[number]
/** Indexable by every level. Forgetting one is a compile error. */
export type ByLevel<Value> = Readonly<Record<Level, Value>>
export const DEFAULT_WEIGHTS: ByLevel<number> = { essential: 5, important: 3, 'good-practice': 1 }

export const ROLES = [
  'it-lead',
  'communications',
  'everyone',
  'leadership',
  'data-lead',
  'candidate',
  'returning-officer',
] as const
export type Role = (typeof ROLES)[number]

/** What an item rests on. `collection`: the Defending Democracy pages themselves; `ours`: our inference, always labelled. */
export const BASES = ['collection', 'ncsc', 'official', 'law', 'ours'] as const
export type Basis = (typeof BASES)[number]

/** Words and hyphens, for ever: renaming one would orphan somebody's answers. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
export const ID_MAX_LENGTH = 60

/** When an item applies. Read in three-valued logic: see `readRule`. */
export type Rule =
  | { readonly has: string }
  | { readonly not: Rule }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }

export interface Fact {
  readonly id: string
  readonly question: string
  readonly help: string
  /** What to say of the items this fact hides. */
  readonly whenHidden?: string
}

/** By this id a fact says that another body runs email and members: what a branch cannot change is then hidden. */
export const HEAD_OFFICE_FACT = 'run-by-head-office'

export interface Theme {
  readonly id: string
  readonly title: string
  readonly summary: string
}

export interface SourceReference {
  /** A key of `sources.json`. */
  readonly source: string
  readonly section?: string
}

export interface Item {
  readonly id: string
  /** Raised when "in place" comes to mean something else. */
  readonly revision: number
  readonly theme: string
  readonly control: string
  readonly level: Level
  readonly question: string
  readonly inPlace: string
  readonly partly: string
  readonly why: string
  readonly how: readonly string[]
  readonly evidence: readonly string[]
  /** Imperative: the line in the plan. */
  readonly action: string
  /** Typical person-hours for an organisation of ten people; a multiple of 0.5. */
  readonly hours: number
  /** Least days from start to done. Absent: 0. */
  readonly days?: number
  /** A change that can break email, sign-in or the site, so not close to polling day. */
  readonly freeze?: boolean
  readonly doneBy: Role
  /** The one item that should come first. */
  readonly after?: string
  readonly appliesWhen?: Rule
  /** The user may not set it aside; the profile still may hide it. */
  readonly alwaysApplies?: boolean
  /** One hole is enough, so partly does not pass the gate. */
  readonly allOrNothing?: boolean
  readonly replaces?: readonly string[]
  readonly basis: Basis
  readonly sources: readonly SourceReference[]
}

export interface Guidance {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly updated: string
  readonly asOf: string
  readonly licence: string
  readonly attribution: string
}

/** A released checklist. DESIGN's formats are the contract; `files/checklist-file.ts` is the only way in. */
export interface Checklist {
  readonly format: 'hustings/checklist'
  readonly formatVersion: 1
  readonly id: string
  readonly version: string
  readonly title: string
  readonly audience: string
  readonly summary: string
  readonly language: string
  readonly released: string
  readonly reviewBy: string
  /** Made from public reports of an older state: readable, opened and moved from, never started. */
  readonly reconstructed?: boolean
  readonly guidance: Guidance
  readonly changes: string
  readonly minutes: number
  /** Do these before all else, in this order. */
  readonly first?: readonly string[]
  readonly profile: readonly Fact[]
  readonly themes: readonly Theme[]
  readonly items: readonly Item[]
  readonly weights?: ByLevel<number>
  /** False: a score, but no rating word. */
  readonly rated?: boolean
}

export function weightOf(checklist: Checklist, item: Item): number {
  return (checklist.weights ?? DEFAULT_WEIGHTS)[item.level]
}
