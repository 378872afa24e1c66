import type { Answer } from './answer'
import type { PlanEntry, PlanSettings, Retired } from './assessment'
import type { Fact, Item } from './checklist'

/**
 * Where an entry stands. `different`: both files say something, and not the same. `only-theirs`, `only-mine`: one file
 * alone says something. `same`: both say the same.
 */
const MERGE_LISTS = ['different', 'only-theirs', 'only-mine', 'same'] as const
export type MergeList = (typeof MERGE_LISTS)[number]

/** Of an answer and of an action: texts of which both can be kept. */
export const JOINED_KINDS = ['note', 'evidence', 'action-note'] as const
export type JoinedKind = (typeof JOINED_KINDS)[number]

/** `reason`: of an answer that both give alike; else it goes with the answer. */
const VALUE_KINDS = ['reason', 'owner', 'due', 'hours', 'state'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

export const MERGED_SETTINGS = [
  'start',
  'pollingDay',
  'hoursPerWeek',
  'freezeDays',
] as const satisfies readonly (keyof PlanSettings)[]
export type MergedSetting = (typeof MERGED_SETTINGS)[number]

export type MergeSide = 'mine' | 'theirs'

/** What becomes of an entry. `both`: joined, of texts only. */
export type MergeChoice = MergeSide | 'both'

interface Sides<Value> {
  readonly mine: Value | undefined
  readonly theirs: Value | undefined
}

interface InList {
  /** Tells it apart from all others of one merge. */
  readonly key: string
  readonly list: MergeList
  /** The side whose time is the later one, among the times that count; `null` where none tells. */
  readonly newer: MergeSide | null
  /**
   * Of what only theirs has: taking it raises no credit, sets nothing aside and changes no date, owner or hours, so it
   * may be ticked from the start.
   */
  readonly isPreselected: boolean
}

type FactEntry = InList & Sides<boolean> & { readonly kind: 'fact'; readonly fact: Fact }
type SettingEntry = InList &
  Sides<string | number> & { readonly kind: 'setting'; readonly setting: MergedSetting }
/** The status with who gave it, when, its reason, and whether it is to be confirmed: these go together. */
export type AnswerEntry = InList & Sides<Answer> & { readonly kind: 'answer'; readonly item: Item }
export type ValueEntry = InList & Sides<string | number> & { readonly kind: ValueKind; readonly item: Item }
export type TextEntry = InList &
  Sides<string> & {
    readonly kind: JoinedKind
    readonly item: Item
    /** Both, where both differ and a file may hold so much. */
    readonly joined: string | null
  }
/** What was kept aside of a question that the checklist does not have any more. */
export type RetiredEntry = InList & Sides<Retired> & { readonly kind: 'retired'; readonly id: string }

/** One thing that a file says: what both say of it, and in which list it stands. */
export type MergeEntry = FactEntry | SettingEntry | AnswerEntry | ValueEntry | TextEntry | RetiredEntry

/** The field of an answer or of a plan entry that holds a text. */
export const TEXT_FIELD = {
  note: 'note',
  evidence: 'evidence',
  'action-note': 'note',
} as const satisfies Readonly<Record<JoinedKind, keyof Answer | keyof PlanEntry>>

export function isJoinable(entry: MergeEntry): entry is TextEntry & { readonly joined: string } {
  return 'joined' in entry && entry.joined !== null
}
