import type { TrendPoint } from '../../../core/history'
import './trend-line.css'

interface TrendLineProps {
  /** Two or more, oldest first. */
  readonly points: readonly TrendPoint[]
  /** The same in words. */
  readonly label: string
}

const WIDTH = 600
const HEIGHT = 150
const EDGE = 14
const GRID = [0, 50, 100]

/** Score over time, from 0 to 100%: the line follows what is known, bars above it reach up to what is possible. */
export function TrendLine({ points, label }: TrendLineProps) {
  const placed = placeByTime(points)
  const line = placed.map(({ x, low }) => `${x.toFixed(1)},${yOf(low).toFixed(1)}`).join(' ')
  return (
    <svg className="app-trend-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {GRID.map((percent) => (
        <g key={percent}>
          <path className="app-trend-line__grid" d={`M0 ${yOf(percent)}H${WIDTH}`} />
          <text className="app-trend-line__percent" x="0" y={yOf(percent) - 3}>
            {percent}%
          </text>
        </g>
      ))}
      <polyline className="app-trend-line__line" points={line} />
      {placed.map(({ x, low, high, isNow }, index) => (
        <g key={index}>
          <path className="app-trend-line__range" d={`M${x} ${yOf(low)}V${yOf(high)}`} />
          <circle
            className={isNow ? 'app-trend-line__point app-trend-line__point--now' : 'app-trend-line__point'}
            cx={x}
            cy={yOf(low)}
            r="6"
          />
        </g>
      ))}
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
    return [{ x: 40 + EDGE + share * (WIDTH - 40 - 2 * EDGE), ...percentages, isNow }]
  })
}

function yOf(percent: number): number {
  return EDGE + (1 - percent / 100) * (HEIGHT - 2 * EDGE)
}
