import type { Operation } from './display-list'
import type { Fragment, Line } from './lines'
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
export function drawLine(line: Line, position: LinePosition): readonly Operation[] {
  const indent = position.align === 'right' ? (position.width ?? line.width) - line.width : 0
  return line.fragments.flatMap((fragment) => {
    // No link under the space at the line's end.
    const inked = { ...fragment, width: Math.min(fragment.width, line.width - fragment.x) }
    return drawFragment(inked, { ...position, x: position.x + indent + fragment.x })
  })
}

function drawFragment({ run, text, width }: Fragment, { x, y, leading }: LinePosition): readonly Operation[] {
  const { style, owner, target } = run
  const baseline = baselineOf(y, leading, style.size)
  const drawn: Operation = { kind: 'text', owner: owner ?? 'pagination', style, x, baseline, text }
  if (target === undefined || owner === null) return [drawn]
  const under = baseline + style.size * UNDERLINE_DROP
  return [
    drawn,
    {
      kind: 'path',
      owner: 'layout',
      segments: polyline([x, under], [x + width, under]),
      stroke: style.colour,
      lineWidth: 0.5,
    },
    {
      kind: 'link',
      owner,
      target,
      contents: run.text.trim(),
      x,
      y,
      width,
      height: leading,
    },
  ]
}
