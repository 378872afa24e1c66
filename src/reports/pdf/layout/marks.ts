import type { Mark } from '../../document'
import type { Owner, PathOperation, Segment } from './display-list'
import { circle, moveAndScale, polyline, rectangle, roundedRectangle } from './shapes'
import { COLOUR } from './style'

export type ByMark<Value> = Readonly<Record<Mark, Value>>

/** For words and outlines: at least 4.5:1 on paper. */
export const MARK_INK: ByMark<string> = {
  'in-place': '#0a6847',
  partly: '#7d5200',
  'not-in-place': '#a3262a',
  'not-sure': '#4a4f86',
  'not-applicable': '#5b5d63',
  unanswered: '#55575f',
  'to-do': COLOUR.ink,
  doing: COLOUR.ink,
  done: COLOUR.ink,
  dropped: COLOUR.soft,
}

/** For areas that carry white figures. */
export const MARK_FILL: ByMark<string> = { ...MARK_INK, partly: '#8a5c00' }

/** Part of a mark, on a grid of 24 by 24. */
interface Stroke {
  readonly segments: readonly Segment[]
  readonly isFilled?: boolean
  readonly isDashed?: boolean
}

const GRID = 24
const LINE = 2.4
/** The part of the grid, in its middle, that a sign without its frame fills. */
const SIGN_GRID = 14
const frame: Stroke = { segments: roundedRectangle(2.5, 2.5, 19, 19, 4) }
const ring: Stroke = { segments: circle(12, 12, 9.5) }
const tick: Stroke = { segments: polyline([7, 12.5], [10.4, 15.9], [17, 8.6]) }
const questionMark: Stroke = {
  segments: [
    ['move', 9.3, 9.4],
    ['curve', 9.3, 7.9, 10.5, 6.7, 12.1, 6.7],
    ['curve', 13.6, 6.7, 14.9, 7.9, 14.9, 9.5],
    ['curve', 14.9, 10.5, 14.4, 11.4, 13.5, 11.9],
    ['curve', 12.5, 12.5, 12, 13, 12, 14],
    ['move', 12, 17.3],
    ['line', 12, 17.4],
  ],
}
const cross: readonly Stroke[] = [
  { segments: polyline([8, 8], [16, 16]) },
  { segments: polyline([16, 8], [8, 16]) },
]
const dash: Stroke = { segments: polyline([7.5, 12], [16.5, 12]) }

/** What stands inside a mark's frame; alone it is the sign on a coloured bar. */
const SIGN: ByMark<readonly Stroke[]> = {
  'in-place': [tick],
  partly: [{ segments: rectangle(3.5, 12, 17, 8.5), isFilled: true }],
  'not-in-place': cross,
  'not-sure': [questionMark],
  'not-applicable': [dash],
  unanswered: [],
  'to-do': [],
  doing: [
    {
      segments: [
        ['move', 12, 2.5],
        ['curve', 17.25, 2.5, 21.5, 6.75, 21.5, 12],
        ['curve', 21.5, 17.25, 17.25, 21.5, 12, 21.5],
        ['close'],
      ],
      isFilled: true,
    },
  ],
  done: [tick],
  dropped: [{ segments: polyline([6, 18], [18, 6]) }],
}

const FRAME: ByMark<Stroke> = {
  'in-place': frame,
  partly: frame,
  'not-in-place': frame,
  'not-sure': { ...frame, isDashed: true },
  'not-applicable': frame,
  unanswered: frame,
  'to-do': ring,
  doing: ring,
  done: ring,
  dropped: ring,
}

interface Spot {
  readonly owner: Owner
  readonly x: number
  readonly y: number
  /** Side of the square it is drawn in, in points. */
  readonly size: number
  readonly colour: string
}

/** The mark with its frame. */
export function drawMark(mark: Mark, spot: Spot): PathOperation[] {
  return [FRAME[mark], ...SIGN[mark]].map((stroke) => drawStroke(stroke, spot))
}

/** The sign alone and larger, for a place that is a frame already. A half-filled box would say nothing without its frame. */
export function drawSign(mark: Mark, spot: Spot): PathOperation[] {
  if (mark === 'partly' || mark === 'doing') return drawMark(mark, spot)
  const size = (spot.size * GRID) / SIGN_GRID
  const shift = (size - spot.size) / 2
  const around = { ...spot, x: spot.x - shift, y: spot.y - shift, size }
  return SIGN[mark].map((stroke) => drawStroke(stroke, around))
}

/** The product's mark: a ballot cross on a rounded square, on a grid of 32. */
export function drawBallotCross(x: number, y: number, size: number): PathOperation[] {
  const scale = size / 32
  const place = (segments: readonly Segment[]): readonly Segment[] => moveAndScale(segments, x, y, scale)
  const bar = {
    kind: 'path',
    owner: 'layout',
    stroke: COLOUR.paper,
    lineWidth: 3.4 * scale,
    isRound: true,
  } as const
  return [
    { kind: 'path', owner: 'layout', segments: place(roundedRectangle(2, 2, 28, 28, 7)), fill: COLOUR.ink },
    { ...bar, segments: place(polyline([10, 10], [22, 22])) },
    { ...bar, segments: place(polyline([22.4, 9.6], [10, 22.2])) },
  ]
}

function drawStroke(stroke: Stroke, { owner, x, y, size, colour }: Spot): PathOperation {
  const scale = size / GRID
  const segments = moveAndScale(stroke.segments, x, y, scale)
  if (stroke.isFilled === true) return { kind: 'path', owner, segments, fill: colour }
  const line = {
    kind: 'path',
    owner,
    segments,
    stroke: colour,
    lineWidth: LINE * scale,
    isRound: true,
  } as const
  return stroke.isDashed === true ? { ...line, dash: [3.4 * scale, 4.2 * scale] } : line
}
