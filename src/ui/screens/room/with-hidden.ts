import type { ItemCounts } from '../../../core/branches'
import type { RoomItem } from '../../../core/room'

/** A code does not tell what is hidden from what does not apply: so none is hidden. */
export function withHidden(items: readonly RoomItem[]): readonly ItemCounts[] {
  return items.map(({ item, counts }) => ({ item, counts: { ...counts, hidden: 0 } }))
}
