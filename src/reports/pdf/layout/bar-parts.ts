import type { BarPart, Mark } from '../../document'
import { cleanLine } from '../clean-text'
import type { Column, LayoutContext } from './context'
import type { Operation, PathOperation } from './display-list'
import { baselineOf } from './draw-line'
import { drawSign, MARK_FILL } from './marks'
import { rectangle } from './shapes'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'

/** Points. */
export const BAR_HEIGHT = 14
export const SIGN_SIZE = 8
const SIGN_GAP = 2.5
const PADDING = 5
/** "4 in place": the number stands on the bar, the words in the legend. */
export const LEADING_NUMBER = /^\d+/

/** The parts side by side on a track, which shows where they do not fill it. */
export function drawParts(
  context: LayoutContext,
  parts: readonly BarPart[],
  owner: StructureElement,
  bar: Column,
  y: number,
): readonly Operation[] {
  const track: PathOperation = {
    kind: 'path',
    owner,
    segments: rectangle(bar.x, y, bar.width, BAR_HEIGHT),
    fill: COLOUR.line,
  }
  let x = bar.x
  const drawn = parts.flatMap((part) => {
    const room = Math.min(Math.max(part.share, 0) * bar.width, bar.x + bar.width - x)
    const column = { x, width: room }
    x += room
    return room > 0 ? drawPart(context, part, owner, column, y) : []
  })
  return [track, ...drawn]
}

function drawPart(
  context: LayoutContext,
  part: BarPart,
  owner: StructureElement,
  { x, width }: Column,
  y: number,
): readonly Operation[] {
  const isOpen = part.mark === 'unanswered' || part.mark === 'to-do'
  const style = isOpen ? { ...STYLE.barNumber, colour: COLOUR.ink } : STYLE.barNumber
  const number = LEADING_NUMBER.exec(cleanLine(part.label))?.[0] ?? ''
  const numberWidth = context.measure(number, style)
  const hasSign = !isOpen && width >= SIGN_SIZE + PADDING
  const sign = hasSign ? SIGN_SIZE : 0
  const gap = hasSign ? SIGN_GAP : 0
  const hasNumber = number !== '' && width >= sign + gap + numberWidth + PADDING
  const start = x + (width - sign - (hasNumber ? gap + numberWidth : 0)) / 2
  const spot = { owner, x: start, y: y + (BAR_HEIGHT - SIGN_SIZE) / 2, size: SIGN_SIZE, colour: style.colour }
  const baseline = baselineOf(y, BAR_HEIGHT, style.size)
  return [
    isOpen ? drawOutline(owner, x, y, width) : drawArea(part.mark, owner, x, y, width),
    ...(hasSign ? drawSign(part.mark, spot) : []),
    ...(hasNumber
      ? [{ kind: 'text' as const, owner, style, x: start + sign + gap, baseline, text: `${number} ` }]
      : []),
  ]
}

/** With white at its edges: it is parted from its neighbours also where two print in the same grey. */
function drawArea(mark: Mark, owner: StructureElement, x: number, y: number, width: number): PathOperation {
  const segments = rectangle(x, y, width, BAR_HEIGHT)
  return { kind: 'path', owner, segments, fill: MARK_FILL[mark], stroke: COLOUR.paper, lineWidth: 1 }
}

/** What nobody has answered or begun is left white. */
function drawOutline(owner: StructureElement, x: number, y: number, width: number): PathOperation {
  const segments = rectangle(x + 0.8, y + 0.4, Math.max(width - 1.6, 0.2), BAR_HEIGHT - 0.8)
  return { kind: 'path', owner, segments, fill: COLOUR.paper, stroke: COLOUR.strongLine, lineWidth: 0.8 }
}
