import type { Mark, TimelineRow } from '../../document'
import { SIGN_SIZE } from './bar-parts'
import type { Column } from './context'
import type { Operation, PathOperation } from './display-list'
import { drawSign, MARK_FILL } from './marks'
import { polyline, rectangle, shareOf } from './shapes'
import type { StructureElement } from './structure'
import { COLOUR } from './style'

/** Points. */
export const SPAN_HEIGHT = 12
const SHORTEST = 4
const DIAMOND = 10
/** A sign needs this much more than its own width. */
const SIGN_ROOM = 5
const OPEN: readonly Mark[] = ['to-do', 'unanswered', 'dropped']

/** A bar from its first day to its last, or a diamond on the one day. */
export function drawSpan(
  { mark, from, to }: TimelineRow,
  owner: StructureElement,
  { x, width }: Column,
  y: number,
): readonly Operation[] {
  const [start, end] = [shareOf(from) * width, Math.max(shareOf(from), shareOf(to)) * width]
  if (end - start < 0.01) return [diamond(mark, owner, x, width, x + start, y)]
  const length = Math.max(end - start, SHORTEST)
  const left = x + Math.min(start, width - length)
  const colour = colourOf(mark)
  const bar: PathOperation = {
    kind: 'path',
    owner,
    segments: rectangle(left, y, length, SPAN_HEIGHT),
    fill: colour,
    stroke: COLOUR.paper,
    lineWidth: 0.6,
  }
  if (OPEN.includes(mark) || length < SIGN_SIZE + SIGN_ROOM) return [bar]
  const top = y + (SPAN_HEIGHT - SIGN_SIZE) / 2
  const sign = { owner, x: left + SIGN_ROOM / 2, y: top, size: SIGN_SIZE, colour: COLOUR.paper }
  return [bar, ...drawSign(mark, sign)]
}

function diamond(
  mark: Mark,
  owner: StructureElement,
  x: number,
  width: number,
  at: number,
  y: number,
): PathOperation {
  const half = DIAMOND / 2
  const centre = Math.min(Math.max(at, x + half), x + width - half)
  const middle = y + SPAN_HEIGHT / 2
  return {
    kind: 'path',
    owner,
    segments: [
      ...polyline([centre, middle - half], [centre + half, middle], [centre, middle + half]),
      ['line', centre - half, middle],
      ['close'],
    ],
    fill: colourOf(mark),
    stroke: COLOUR.paper,
    lineWidth: 0.6,
  }
}

/** What is still to be done is not black: that is what is done. */
function colourOf(mark: Mark): string {
  if (mark === 'to-do' || mark === 'doing') return COLOUR.accent
  return mark === 'unanswered' || mark === 'dropped' ? COLOUR.strongLine : MARK_FILL[mark]
}
