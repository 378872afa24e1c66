import type { TrendPoint } from '../../../core/history'
import '../../parts/mark.css'

interface TrendLineProps {
  /** Two or more, oldest first. */
  readonly points: readonly TrendPoint[]
  /** The same in words. */
  readonly label: string
}

const WIDTH = 420
const HEIGHT = 140
const EDGE = 18
/** For the percentages. */
const MARGIN = 40
const GRID = [0, 50, 100]

/** Score over time, from 0 to 100%: the line follows what is known, bars above it reach up to what is possible. */
export function TrendLine({ points, label }: TrendLineProps) {
  const placed = placeByTime(points)
  const line = placed.map(({ x, low }) => `${x.toFixed(1)},${yOf(low).toFixed(1)}`).join(' ')
  return (
    <svg
      width="100%"
      style={{ maxWidth: '30rem' }}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {GRID.map((percent) => (
        <g key={percent} className="app-soft">
          <path stroke="currentColor" strokeOpacity="0.35" d={`M0 ${yOf(percent)}H${WIDTH}`} />
          <text fill="currentColor" fontSize="14" x="0" y={yOf(percent) - 3}>
            {percent}%
          </text>
        </g>
      ))}
      <g className="app-status--not-sure" stroke="currentColor" strokeWidth="7" strokeDasharray="3 2">
        {placed.map(({ x, low, high }, index) => (
          <path key={index} d={`M${x} ${yOf(low)}V${yOf(high)}`} />
        ))}
      </g>
      <g className="app-status--in-place" stroke="currentColor" strokeWidth="3">
        <polyline fill="none" points={line} />
        {placed.map(({ x, low, isNow }, index) => (
          <circle key={index} fill={isNow ? 'var(--surface)' : 'currentColor'} cx={x} cy={yOf(low)} r="6" />
        ))}
      </g>
    </svg>
  )
}

interface PlacedPoint {
  readonly x: number
  readonly low: number
  readonly high: number
  readonly isNow: boolean
}

/** By their time; all of one moment stand evenly. What has no score has no place. */
function placeByTime(points: readonly TrendPoint[]): readonly PlacedPoint[] {
  const times = points.map(({ at }) => Date.parse(at))
  const [begin, end] = [Math.min(...times), Math.max(...times)]
  return points.flatMap(({ at, percentages, isNow }, index) => {
    if (percentages === null) return []
    const share = end > begin ? (Date.parse(at) - begin) / (end - begin) : index / (points.length - 1)
    return [{ x: MARGIN + EDGE + share * (WIDTH - MARGIN - 2 * EDGE), ...percentages, isNow }]
  })
}

function yOf(percent: number): number {
  return EDGE + (1 - percent / 100) * (HEIGHT - 2 * EDGE)
}
