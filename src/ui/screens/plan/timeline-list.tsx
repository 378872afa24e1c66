import type { Timeline, TimelineSpan } from '../../../core/timeline'
import type { PlainDate } from '../../../core/dates'
import { formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { useLanguage, useWords } from '../../use-services'
import { useTitleOf } from './action-words'

interface TimelineListProps {
  readonly timeline: Timeline
}

/** Day by day what is to be done by then: the picture for a narrow screen. */
export function TimelineList({ timeline }: TimelineListProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const language = useLanguage()
  const titleOf = useTitleOf()
  return (
    <ul className="app-list app-list--bare" role="list">
      {byDay(timeline.spans).map(([day, spans]) => (
        <li key={day}>
          <strong>{words.by(formatDateWithWeekday(language, day))}</strong>
          <ul className="app-list">
            {spans.map(({ action, place }) => (
              <li key={action.item.id}>{numbered(place, titleOf(action))}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** By the day each is due, the earliest first. */
function byDay(spans: readonly TimelineSpan[]): readonly (readonly [PlainDate, readonly TimelineSpan[]])[] {
  const days = new Map<PlainDate, TimelineSpan[]>()
  for (const span of spans) {
    const day = span.action.due ?? span.to
    days.set(day, [...(days.get(day) ?? []), span])
  }
  return [...days].sort(([one], [other]) => one.localeCompare(other))
}
