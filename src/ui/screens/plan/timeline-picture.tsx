import { memo } from 'react'
import { STATUS_OF } from '../../../core/action'
import { shareOfDay, ticksOf, type Timeline } from '../../../core/timeline'
import { formatDate, formatDayAndMonth } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { Mark } from '../../parts/mark'
import { useLanguage, useServices, useWords } from '../../use-services'
import { useTitleOf } from './action-words'
import { layOutSpans, ROOM_OF_MARK, type DrawnSpan } from './timeline-lanes'

interface TimelinePictureProps {
  readonly timeline: Timeline
  /** In units of which sixteen are the height of the text around. */
  readonly width: number
}

const EDGE = 6
/** For the names of today, polling day and the days without changes, in two lines. */
const HEAD = 40
const LANE = 28
const BAR = 22
const FOOT = 26
const TEXT_IN_BAR = 16
const ROOM_OF_TICK = 90

/** Bars along a line of time, up to polling day. */
export const TimelinePicture = memo(function TimelinePicture({ timeline, width }: TimelinePictureProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const language = useLanguage()
  const titleOf = useTitleOf()
  const inner = width - 2 * EDGE
  const drawn = layOutSpans(timeline, inner, ({ action, place }) => numbered(place, titleOf(action)))
  const floor = HEAD + LANE * Math.max(1, ...drawn.map(({ lane }) => lane + 1))
  const { begin, pollingDay, spans } = timeline
  return (
    <svg
      className="app-timeline"
      viewBox={`${-EDGE} 0 ${width} ${floor + FOOT}`}
      role="img"
      aria-label={words.picture(formatDate(language, begin), formatDate(language, pollingDay), spans.length)}
    >
      <Freeze timeline={timeline} width={inner} floor={floor} />
      <Axis timeline={timeline} width={inner} floor={floor} />
      {drawn.map((one) => (
        <Bar key={one.span.action.item.id} drawn={one} />
      ))}
    </svg>
  )
})

interface BarProps {
  readonly drawn: DrawnSpan
}

function Bar({ drawn: { span, lane, from, to, label, labelAt, anchor, inside } }: BarProps) {
  const top = HEAD + lane * LANE + (LANE - BAR) / 2
  const status = STATUS_OF[span.action.kind]
  return (
    <>
      <g className={`app-status--${status}`}>
        <rect className="app-timeline__bar" x={from} y={top} width={to - from} height={BAR} rx="4" />
        {to - from >= ROOM_OF_MARK && (
          <g className="app-timeline__on-bar">
            <Mark status={status} x={from + 4} y={top + 3} />
          </g>
        )}
      </g>
      <text
        className={inside ? 'app-timeline__on-bar' : undefined}
        x={labelAt}
        y={top + TEXT_IN_BAR}
        textAnchor={anchor}
      >
        {label}
      </text>
    </>
  )
}

interface GroundProps {
  readonly timeline: Timeline
  /** Without the edges. */
  readonly width: number
  /** Where the line of time lies. */
  readonly floor: number
}

/** The days in which nothing is changed that can break email, sign-in or the site. */
function Freeze({ timeline, width, floor }: GroundProps) {
  const { changeNothing } = useWords(timelineWords)
  const from = shareOfDay(timeline, timeline.freezeFrom) * width
  if (from >= width) return null
  return (
    <>
      <rect
        className="app-timeline__freeze"
        x={from}
        y={HEAD - 18}
        width={width - from}
        height={floor - HEAD + 18}
      />
      <text x={width - 6} y={HEAD - 5} textAnchor="end">
        {changeNothing}
      </text>
    </>
  )
}

function Axis({ timeline, width, floor }: GroundProps) {
  const words = useWords(timelineWords)
  const language = useLanguage()
  const today = useServices().clock.today()
  const ticks = ticksOf(timeline)
  const step = Math.max(1, Math.ceil(ticks.length / Math.floor(width / ROOM_OF_TICK)))
  return (
    <>
      <path className="app-timeline__line" d={`M0 ${floor}h${width}`} />
      {ticks
        .filter((_, index) => index % step === 0)
        .map((day) => {
          const at = shareOfDay(timeline, day) * width
          return (
            <g key={day}>
              <path className="app-timeline__line" d={`M${at} ${floor}v5`} />
              <text x={at} y={floor + 20} textAnchor={anchorAt(at, width)}>
                {formatDayAndMonth(language, day)}
              </text>
            </g>
          )
        })}
      <path className="app-timeline__line" d={`M0 4V${floor}`} />
      <text x="6" y="14">
        {timeline.begin === today ? words.todayMark : words.startMark}
      </text>
      <g className="app-status--not-in-place">
        <path className="app-timeline__line app-timeline__line--strong" d={`M${width} 4V${floor + 5}`} />
        <text className="app-timeline__polling-day" x={width - 6} y="14" textAnchor="end">
          {words.pollingDayMark}
        </text>
      </g>
    </>
  )
}

/** A name in the middle of its day, but for the first and the last, which would leave the picture. */
function anchorAt(at: number, width: number): 'start' | 'middle' | 'end' {
  const half = ROOM_OF_TICK / 2
  if (at < half) return 'start'
  return at > width - half ? 'end' : 'middle'
}
