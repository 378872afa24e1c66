import type { Timeline, TimelineSpan } from '../../../core/timeline'
import type { PlainDate } from '../../../core/dates'
import { formatDate, formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { Disclosure } from '../../parts/disclosure'
import { ActionTitle } from '../../app/action-title'
import { useLanguage, useWords } from '../../use-services'

interface TimelineListProps {
  readonly timeline: Timeline
}

/** What is to be done by which day: the picture for a narrow screen. */
export function TimelineList({ timeline }: TimelineListProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const language = useLanguage()
  const days = byDay(timeline.spans)
  const [first] = days
  return (
    <Disclosure
      title={words.asList}
      told={first === undefined ? undefined : words.firstBy(formatDate(language, first[0]))}
    >
      <ul className="app-list app-list--bare" role="list">
        {days.map(([day, spans]) => (
          <li key={day}>
            <strong>{words.by(formatDateWithWeekday(language, day))}</strong>
            <ul className="app-list app-list--bare" role="list">
              {spans.map(({ action, place }) => (
                <li key={action.item.id}>
                  <ActionTitle action={action} say={(title) => numbered(place, title)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
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
