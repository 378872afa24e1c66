import type { Operation } from './display-list'
import type { Line } from './lines'
import { polyline } from './shapes'

export interface LinePosition {
  readonly x: number
  /** Upper edge of the line's room, in points. */
  readonly y: number
  readonly leading: number
  readonly align?: 'right' | undefined
  /** Needed for `align`. */
  readonly width?: number
}

/** Half the height of a capital letter, as a share of the font's size: text is centred on its capitals. */
const HALF_CAPITAL = 0.33
const UNDERLINE_DROP = 0.16

export function baselineOf(y: number, leading: number, size: number): number {
  return y + leading / 2 + size * HALF_CAPITAL
}

/** The line as text with its links. A run without an owner is repeated text, which a screen reader passes over. */
export function drawLine(line: Line, { x, y, leading, align, width }: LinePosition): readonly Operation[] {
  const left = align === 'right' ? x + (width ?? line.width) - line.width : x
  const drawn: Operation[] = []
  for (const { run, text, x: start, width: full } of line.fragments) {
    const { style, owner, target } = run
    const at = left + start
    const baseline = baselineOf(y, leading, style.size)
    drawn.push({ kind: 'text', owner: owner ?? 'pagination', style, x: at, baseline, text })
    if (target === undefined || owner === null) continue
    // No link under the space at the line's end.
    const inked = Math.min(full, line.width - start)
    drawn.push(underline(at, inked, baseline + style.size * UNDERLINE_DROP, style.colour))
    const area = { x: at, y, width: inked, height: leading }
    drawn.push({ kind: 'link', owner, target, contents: run.text.trim(), ...area })
  }
  return drawn
}

function underline(x: number, width: number, y: number, colour: string): Operation {
  const segments = polyline([x, y], [x + width, y])
  return { kind: 'path', owner: 'layout', segments, stroke: colour, lineWidth: 0.5 }
}
