/** What marks a row as written by its difference to the one above (PNG's "up", ISO 32000-1, 7.4.4.4). */
const UP = 2

/** Each row of `width` bytes as its difference to the one above: rows that are alike become rows of zeros, which pack best. */
export function differencesUp(rows: Uint8Array, width: number): Uint8Array {
  const count = rows.length / width
  const differences = new Uint8Array(count * (width + 1))
  let to = 0
  for (let row = 0; row < count; row += 1) {
    differences[to] = UP
    to += 1
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      differences[to] = (rows[at] ?? 0) - (rows[at - width] ?? 0)
      to += 1
    }
  }
  return differences
}
