import type { Timeline as Line } from '../../../core/timeline'
import { ACTION_KINDS, STATUS_OF } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { Disclosure } from '../../parts/disclosure'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import { useTitleOf } from './action-words'
import { layOutSpans } from './timeline-lanes'
import { TimelineList } from './timeline-list'
import { TimelinePicture } from './timeline-picture'
import { TimelineTable } from './timeline-table'
import { useWidth } from './use-width'
import './timeline.css'

interface TimelineProps {
  readonly timeline: Line
}

/** Narrower than this there is no room for words beside the bars. */
const LEAST_PICTURE = 560
/** A picture higher than this shows nothing that a list would not show better. */
const MOST_LANES = 30
/** Left and right of the bars, so that the lines at both ends are whole. */
const EDGE = 6

/** What is worked on when: a picture with its table, and on a phone a list. */
export function Timeline({ timeline }: TimelineProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const titleOf = useTitleOf()
  const [width, ref] = useWidth()
  const inner = width - 2 * EDGE
  const drawn =
    width < LEAST_PICTURE
      ? []
      : layOutSpans(timeline, inner, ({ action, place }) => numbered(place, titleOf(action)))
  const lanes = Math.max(0, ...drawn.map(({ lane }) => lane + 1))
  return (
    <div ref={ref} className="app-stack app-stack--tight">
      {lanes === 0 || lanes > MOST_LANES ? (
        <TimelineList timeline={timeline} />
      ) : (
        <>
          <TimelinePicture timeline={timeline} drawn={drawn} lanes={lanes} width={inner} edge={EDGE} />
          <Legend timeline={timeline} />
          <div className="app-unprinted">
            <Disclosure title={words.asTable}>
              <TimelineTable timeline={timeline} />
            </Disclosure>
          </div>
        </>
      )}
    </div>
  )
}

/** The table and the list say the same with words. */
function Legend({ timeline: { spans } }: TimelineProps) {
  const { kinds } = useWords(terms)
  const shown = ACTION_KINDS.filter((kind) => spans.some(({ action }) => action.kind === kind))
  return (
    <p className="app-row app-small" aria-hidden="true">
      {shown.map((kind) => (
        <span key={kind} className={`app-status app-status--${STATUS_OF[kind]}`}>
          <Mark status={STATUS_OF[kind]} />
          {kinds[kind]}
        </span>
      ))}
    </p>
  )
}
