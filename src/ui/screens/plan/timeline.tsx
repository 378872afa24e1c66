import type { Timeline as Line } from '../../../core/timeline'
import { ACTION_KINDS, STATUS_OF } from '../../../core/action'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { Disclosure } from '../../parts/disclosure'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
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

/** What is worked on when: a picture with its table, and on a phone a list. */
export function Timeline({ timeline }: TimelineProps) {
  const words = useWords(timelineWords)
  const [width, ref] = useWidth()
  return (
    <div ref={ref} className="app-stack app-stack--tight">
      {width < LEAST_PICTURE ? (
        <TimelineList timeline={timeline} />
      ) : (
        <>
          <TimelinePicture timeline={timeline} width={width} />
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
