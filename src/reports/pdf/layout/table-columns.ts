/** Points. What a column holds at its widest, and the widest thing in it that does not break. */
export interface ColumnNeed {
  readonly word: number
  readonly line: number
  readonly weight: number
}

/** A column gets no more than this share of the table for the sake of one long word, such as an address. */
const WIDEST_WORD = 0.35

/**
 * Widths that add up to `room`. Each column first gets its longest word; what is left goes to those whose text needs it,
 * by their weight, and what nobody needs is shared out by weight alone.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = needs.map((need) => Math.min(need.word, room * WIDEST_WORD))
  const free = room - sum(least)
  if (free <= 0) return least.map((width) => (width * room) / sum(least))
  const wanted = needs.map((need, index) => Math.max(0, need.line - (least[index] ?? 0)))
  const weights = sum(needs.map((need) => need.weight)) || needs.length
  const share = (index: number): number => (needs[index]?.weight ?? 1) / weights
  if (sum(wanted) <= free) {
    const spare = free - sum(wanted)
    return least.map((width, index) => width + (wanted[index] ?? 0) + spare * share(index))
  }
  // Weighted need: a column of long prose does not starve the others, nor they it.
  const claims = wanted.map((width, index) => Math.min(width, free) * share(index))
  const total = sum(claims)
  return least.map((width, index) => width + (free * (claims[index] ?? 0)) / total)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
