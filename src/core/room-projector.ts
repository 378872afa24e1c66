import type { AnswerCode, CodedAnswer } from './answer-code'
import type { Item } from './checklist'
import { LEAST_COUNTED, spreadOf, type Origin, type RoomView } from './projected'
import type { RoomItem } from './room'
import type { About } from './workshop'

/** Of fewer real organisations a count would tell who said what: THREATS R10. */
export const LEAST_GROUPS = 5
/** Questions that can be read from the back row. */
const ROWS_A_PAGE = 5
/** More columns than that cannot be told apart from there. */
const MOST_COLUMNS = 20

export type Showing =
  | { readonly kind: 'may-show' }
  /** So many more groups are needed. */
  | { readonly kind: 'too-few' | 'too-few-new'; readonly more: number }

/**
 * Whether the room may be projected. `shownGroups`: how many there were when it was last shown; `null`: it was not yet. Of
 * real organisations at least five have to be new since: the difference of two pictures is a picture of those that came
 * between.
 */
export function showingOf(about: About, groups: number, shownGroups: number | null): Showing {
  const least = about === 'real' ? LEAST_GROUPS : 1
  if (groups < least) return { kind: 'too-few', more: least - groups }
  if (about === 'fictional') return { kind: 'may-show' }
  const more = LEAST_GROUPS - (groups - (shownGroups ?? 0))
  return more > 0 ? { kind: 'too-few-new', more } : { kind: 'may-show' }
}

/** Whether each group may have a column of its own on the trainer's screen. */
export function mayShowColumns(about: About, groups: number): boolean {
  return groups >= (about === 'real' ? LEAST_GROUPS : 1)
}

/** And on the projector: never where counts themselves are too much to tell. */
export function mayProjectColumns(about: About, groups: number): boolean {
  return groups >= (about === 'real' ? LEAST_COUNTED : 1) && groups <= MOST_COLUMNS
}

/** The room as it was when "Show" was pressed: whatever page of it is looked at, it tells of the same groups. */
export interface ShownRoom {
  readonly items: readonly RoomItem[]
  readonly groups: readonly AnswerCode[]
  readonly about: About
}

export interface RoomPage {
  /** From 1. */
  readonly page: number
  /** Each group's own answers, in an order that tells nothing; `null`: counts. */
  readonly columns: readonly AnswerCode[] | null
  readonly origin: Origin
}

export function pagesOf({ items }: Pick<ShownRoom, 'items'>): number {
  return Math.max(1, Math.ceil(items.length / ROWS_A_PAGE))
}

/** A page for the projected window. `all`: every item of the checklist, in whose order codes are. */
export function roomViewOf(
  { items, groups, about }: ShownRoom,
  all: readonly Item[],
  { page, columns, origin }: RoomPage,
): RoomView {
  const rows = items.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)
  const shown = mayProjectColumns(about, groups.length) ? columns : null
  return {
    kind: 'room',
    groups: groups.length,
    rows: rows.map(({ item, counts }) => {
      const place = all.indexOf(item)
      return {
        question: item.question,
        spread: spreadOf(counts, groups.length, about),
        groups: shown === null ? null : shown.map(({ answers }) => answers[place] as CodedAnswer),
      }
    }),
    page,
    pages: pagesOf({ items }),
    ...origin,
  }
}

/** In an order that tells nothing. `chance`: a random whole number from 0 to `bound - 1`. */
export function shuffled<Value>(
  values: readonly Value[],
  chance: (bound: number) => number,
): readonly Value[] {
  const order = [...values]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const place = chance(last + 1)
    const [one, other] = [order[last] as Value, order[place] as Value]
    order[last] = other
    order[place] = one
  }
  return order
}
