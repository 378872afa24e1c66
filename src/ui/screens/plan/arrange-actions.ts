import type { Action } from '../../../core/action'
import type { Checklist, Level } from '../../../core/checklist'
import { LEVELS } from '../../../core/checklist'
import { addDays, fridayOf, type PlainDate } from '../../../core/dates'
import { ownerKeyOf } from '../../../core/owner'

export const GROUPINGS = ['none', 'owner', 'theme', 'priority', 'week'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** An open action and its number in the plan, from 1. */
interface Placed {
  readonly action: Action
  readonly place: number
}

/** What the actions of a group have in common; `null` where it is nothing yet. */
export type Group =
  | { readonly by: 'owner'; readonly owner: string | null }
  | { readonly by: 'theme'; readonly theme: string }
  | { readonly by: 'priority'; readonly priority: Level | 'first' }
  | { readonly by: 'week'; readonly monday: PlainDate | null }

/** In plan order. */
export interface Band {
  readonly group: Group | null
  readonly rows: readonly Placed[]
}

/** `whole`: nothing says what fits before polling day. */
export interface ListPart {
  readonly part: 'whole' | 'before' | 'after'
  readonly bands: readonly Band[]
}

/** `ownerOf`: whose group an action stands in. None of the parts or bands is empty. */
export function arrangeActions(
  open: readonly Action[],
  grouping: Grouping,
  { themes }: Pick<Checklist, 'themes'>,
  ownerOf: (action: Action) => string | null,
): readonly ListPart[] {
  const rows = open.map((action, index) => ({ action, place: index + 1 }))
  const groupOf = grouperOf(grouping, ownerOf)
  const order = orderOf(themes.map(({ id }) => id))
  return (['whole', 'before', 'after'] as const).flatMap((part) => {
    const those = rows.filter(({ action }) => partOf(action) === part)
    if (those.length === 0) return []
    return [{ part, bands: groupOf === null ? [{ group: null, rows: those }] : band(those, groupOf, order) }]
  })
}

function partOf({ fits }: Action): ListPart['part'] {
  if (fits === null) return 'whole'
  return fits ? 'before' : 'after'
}

function band(
  rows: readonly Placed[],
  groupOf: (action: Action) => Group,
  order: (one: Group, other: Group) => number,
): readonly Band[] {
  const bands = new Map<string, { group: Group; rows: Placed[] }>()
  for (const row of rows) {
    const group = groupOf(row.action)
    const key = keyOf(group)
    const found = bands.get(key)
    if (found === undefined) bands.set(key, { group, rows: [row] })
    else found.rows.push(row)
  }
  return [...bands.values()].sort((one, other) => order(one.group, other.group))
}

function grouperOf(
  grouping: Grouping,
  ownerOf: (action: Action) => string | null,
): ((action: Action) => Group) | null {
  switch (grouping) {
    case 'none':
      return null
    case 'owner':
      return (action) => ({ by: 'owner', owner: ownerOf(action) })
    case 'theme':
      return ({ item }) => ({ by: 'theme', theme: item.theme })
    case 'priority':
      return ({ tier, item }) => ({ by: 'priority', priority: tier === 0 ? 'first' : item.level })
    case 'week':
      return ({ due }) => ({ by: 'week', monday: due === null ? null : addDays(fridayOf(due), -4) })
  }
}

/** Only groups with the same key are one. */
function keyOf(group: Group): string {
  switch (group.by) {
    case 'owner':
      return group.owner === null ? '' : ownerKeyOf(group.owner)
    case 'theme':
      return group.theme
    case 'priority':
      return group.priority
    case 'week':
      return group.monday ?? ''
  }
}

/** Names by the alphabet, themes as the checklist has them, the pressing and the early first; nothing yet comes last. */
function orderOf(themes: readonly string[]): (one: Group, other: Group) => number {
  const priorities: readonly string[] = ['first', ...LEVELS]
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    if (a === '' || b === '') return a === '' ? 1 : -1
    if (one.by === 'theme') return themes.indexOf(a) - themes.indexOf(b)
    if (one.by === 'priority') return priorities.indexOf(a) - priorities.indexOf(b)
    return a.localeCompare(b)
  }
}
