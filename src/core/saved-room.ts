import { CODED_ANSWERS, type AnswerCode } from './answer-code'
import type { CodedCounts, RoomItem } from './room'

/** A room as it stood at one moment. */
export interface SavedRoom {
  /** The instant it was saved. */
  readonly at: string
  readonly groups: number
  /** For every item of its checklist, in checklist order. */
  readonly items: readonly RoomItem[]
  /** Each group's own answers; `null`: counts alone. */
  readonly codes: readonly AnswerCode[] | null
}

/** How one question stood before, and stands now. */
export interface MovedItem {
  readonly item: RoomItem['item']
  readonly before: CodedCounts
  readonly now: CodedCounts
  /** The share of the groups that have it in place, now less before: from -1 to 1. */
  readonly moved: number
}

/** A room of as many groups, or of others: shares are compared, not numbers. */
type Counted = Pick<SavedRoom, 'groups' | 'items'>

/**
 * What is not as it was, in two rooms of one checklist: what moved most in what is in place first, either way, then in
 * checklist order. Questions whose answers are shared out as before are left out.
 */
export function whatMoved(before: Counted, now: Counted): readonly MovedItem[] {
  return now.items
    .flatMap(({ item, counts }, index): readonly MovedItem[] => {
      const earlier = (before.items[index] as RoomItem).counts
      const isAsBefore = CODED_ANSWERS.every(
        (answer) => earlier[answer] * now.groups === counts[answer] * before.groups,
      )
      if (isAsBefore) return []
      const moved = counts['in-place'] / now.groups - earlier['in-place'] / before.groups
      return [{ item, before: earlier, now: counts, moved }]
    })
    .sort((one, other) => Math.abs(other.moved) - Math.abs(one.moved))
}
