import type { Timeline } from '../../../core/timeline'
import { formatDate } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { ActionTitle } from '../../app/action-title'
import { useLanguage, useWords } from '../../use-services'
import '../../parts/table.css'

interface TimelineTableProps {
  readonly timeline: Timeline
}

/** The days of the picture. Due is what the plan says, also where somebody typed a day outside it. */
export function TimelineTable({ timeline }: TimelineTableProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const { hours, kinds } = useWords(terms)
  const language = useLanguage()
  return (
    <table className="app-table app-small app-figures">
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.effort}</th>
          <th scope="col">{words.workFrom}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.spans.map(({ action, place, from, to }) => (
          <tr key={action.item.id}>
            <th scope="row">
              <ActionTitle action={action} say={(title) => numbered(place, title)} />
            </th>
            <td>{kinds[action.kind]}</td>
            <td>{hours(action.hours)}</td>
            <td>{formatDate(language, from)}</td>
            <td>{formatDate(language, action.due ?? to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
