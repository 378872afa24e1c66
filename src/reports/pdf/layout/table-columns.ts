/** Points. What a column holds at its widest, and the widest thing in it that does not break. */
export interface ColumnNeed {
  readonly word: number
  readonly line: number
  readonly weight: number
}

/** A column gets no more than this share of the table for the sake of one long word, such as an address. */
const WIDEST_WORD = 0.35

/**
 * Widths that add up to `room`. Each column first gets its longest word. What is left is offered by weight: a column takes no
 * more than its text needs, and what it leaves goes to the others, so that "15 minutes" does not wrap for the sake of a
 * column that wraps anyway. What nobody needs is shared by weight.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const widths = needs.map((need) => Math.min(need.word, room * WIDEST_WORD))
  if (sum(widths) >= room) return widths.map((width) => (width * room) / sum(widths))
  let open = needs.map((_, index) => index)
  while (open.length > 0) {
    const free = room - sum(widths)
    const weights = sum(open.map((index) => needs[index]?.weight ?? 0))
    const offer = (index: number): number =>
      weights > 0 ? (free * (needs[index]?.weight ?? 0)) / weights : 0
    const wants = (index: number): number => Math.max(0, (needs[index]?.line ?? 0) - (widths[index] ?? 0))
    const content = open.filter((index) => wants(index) <= offer(index))
    if (content.length === 0)
      return widths.map((width, index) => (open.includes(index) ? width + offer(index) : width))
    for (const index of content) widths[index] = (widths[index] ?? 0) + wants(index)
    open = open.filter((index) => !content.includes(index))
  }
  const spare = room - sum(widths)
  const weights = sum(needs.map((need) => need.weight))
  return widths.map(
    (width, index) =>
      width + spare * (weights > 0 ? (needs[index]?.weight ?? 0) / weights : 1 / needs.length),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
