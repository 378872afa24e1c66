import { STATUS_OF } from '../../../core/action'
import { shareOfDay, ticksOf, type Timeline, type TimelineSpan } from '../../../core/timeline'
import { formatDate, formatDayAndMonth } from '../../../words/dates'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { Mark } from '../../parts/mark'
import { useLanguage, useServices, useWords } from '../../use-services'
import { ROOM_OF_MARK, type DrawnSpan } from './timeline-lanes'

interface TimelinePictureProps {
  readonly timeline: Timeline
  readonly drawn: readonly DrawnSpan[]
  readonly lanes: number
  /** Of the line of time, in units of which sixteen are the height of the text around. */
  readonly width: number
  /** Left and right of it. */
  readonly edge: number
}

/** For the names of today, polling day and the days without changes, in two lines. */
const HEAD = 40
const LANE = 25
const BAR = 20
const MARK = 16
const FOOT = 26
const TEXT_IN_BAR = 15
const ROOM_OF_TICK = 90

/** Bars along a line of time, up to polling day. */
export function TimelinePicture({ timeline, drawn, lanes, width, edge }: TimelinePictureProps) {
  const words = useWords(timelineWords)
  const language = useLanguage()
  const floor = HEAD + LANE * lanes
  const { begin, pollingDay, spans } = timeline
  return (
    <svg
      className="app-timeline"
      viewBox={`${-edge} 0 ${width + 2 * edge} ${floor + FOOT}`}
      role="img"
      aria-label={words.picture(formatDate(language, begin), formatDate(language, pollingDay), spans.length)}
    >
      <Freeze timeline={timeline} width={width} floor={floor} />
      <Axis timeline={timeline} width={width} floor={floor} />
      {drawn.map((one) => (
        <Bar key={one.span.action.item.id} drawn={one} />
      ))}
    </svg>
  )
}

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
            <Mark status={status} place={{ x: from + 4, y: top + 2, width: MARK, height: MARK }} />
          </g>
        )}
      </g>
      <text
        className={inside ? 'app-timeline__on-bar' : undefined}
        x={labelAt}
        y={top + TEXT_IN_BAR}
        textAnchor={anchor}
      >
        <Label span={span}>{label}</Label>
      </text>
    </>
  )
}

interface LabelProps {
  readonly span: TimelineSpan
  readonly children: string
}

/** The number alone has no words to be marked. */
function Label({ span: { action }, children: label }: LabelProps) {
  const language = useAssessment((state) => state.checklist.language)
  const text = action.kind === 'find-out' ? action.item.question : action.item.action
  const [before = '', after] = label.split(text)
  if (after === undefined) return label
  return (
    <>
      {before}
      <tspan lang={language}>{text}</tspan>
      {after}
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
      <rect className="app-timeline__freeze" x={from} y={HEAD} width={width - from} height={floor - HEAD} />
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
