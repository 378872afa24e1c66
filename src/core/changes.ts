import type { Checklist } from './checklist'

/**
 * What becomes of the items when one version of a checklist gives way to a newer one. Every new item is in exactly one
 * of `kept`, `confirm`, `added` and the `to` of `replaced`; every old one in `kept`, `confirm`, `removed` or the `from`
 * of one or more of `replaced`. Lists are in checklist order: `removed` and `from` in the older one's.
 */
export interface ChecklistChanges {
  /** Same id, same revision: the answer stands. */
  readonly kept: readonly string[]
  /** Same id, another revision: "in place" means something else now. */
  readonly confirm: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly replaced: readonly Replacement[]
}

/** An item that took over older ones; `from` includes its own id if that was there. */
interface Replacement {
  readonly from: readonly string[]
  readonly to: string
}

/**
 * What still stands under its own id is itself: it is never taken over, whatever the `replaces` of other items names.
 * (Without that, an item could be kept and taken over at once, and a checklist would differ from itself.) Several items
 * may take over the same old one: then each has it in its `from`.
 */
export function compareChecklists(older: Checklist, newer: Checklist): ChecklistChanges {
  const before = new Map(older.items.map((item) => [item.id, item]))
  const now = new Set(newer.items.map(({ id }) => id))
  const gone = new Set([...before.keys()].filter((id) => !now.has(id)))

  const replaced = newer.items.flatMap(({ id, replaces = [] }): readonly Replacement[] => {
    const taken = new Set(replaces.filter((old) => gone.has(old)))
    if (taken.size === 0) return []
    return [{ from: [...before.keys()].filter((old) => old === id || taken.has(old)), to: id }]
  })
  const takers = new Set(replaced.map(({ to }) => to))
  const taken = new Set(replaced.flatMap(({ from }) => from))

  const rest = newer.items.filter(({ id }) => !takers.has(id))
  const stayed = rest.filter(({ id }) => before.has(id))
  const isSame = ({ id, revision }: (typeof rest)[number]): boolean => before.get(id)?.revision === revision
  return {
    kept: stayed.filter(isSame).map(({ id }) => id),
    confirm: stayed.filter((item) => !isSame(item)).map(({ id }) => id),
    added: rest.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    removed: [...gone].filter((id) => !taken.has(id)),
    replaced,
  }
}
