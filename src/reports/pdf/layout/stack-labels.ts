import type { Column } from './context'
import type { Line } from './lines'

/** Points between two labels in a row. */
const GAP = 8

/** Words for a place on a line, already broken into lines where they are long. */
export interface Label {
  /** The place they stand for, in points from the page's left edge. */
  readonly centre: number
  readonly lines: readonly Line[]
}

export interface PlacedLine {
  readonly line: Line
  /** Of its label. */
  readonly centre: number
  readonly x: number
  /** From 0, which is the one nearest to what is labelled. */
  readonly row: number
}

/**
 * Each label centred on its place as far as the edges allow, in the nearest row in which it meets no other. Further lines of
 * a label stand in the rows between it and what is labelled.
 */
export function stackLabels(labels: readonly Label[], { x, width }: Column): readonly PlacedLine[] {
  /** Of each row, where its last label ends. */
  const ends: number[] = []
  return [...labels]
    .sort((one, other) => one.centre - other.centre)
    .flatMap(({ centre, lines }) => {
      const widest = lines.reduce((most, line) => Math.max(most, line.width), 0)
      const left = Math.max(Math.min(centre - widest / 2, x + width - widest), x)
      let first = 0
      while (ends.slice(first, first + lines.length).some((end) => end + GAP > left)) first += 1
      return lines.map((line, index): PlacedLine => {
        const row = first + lines.length - 1 - index
        ends[row] = left + widest
        return { line, centre, x: left, row }
      })
    })
}
