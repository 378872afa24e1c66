import { useMemo } from 'react'
import type { Action } from '../../../core/action'
import type { Assessment } from '../../../core/assessment'
import type { PlainDate } from '../../../core/dates'
import { withMoreHours } from '../../../core/more-hours'
import type { ActionPlan } from '../../../core/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { ActionTitle } from '../../app/action-title'
import { useWords } from '../../use-services'

interface MoreHoursProps {
  readonly assessment: Assessment
  readonly plan: ActionPlan
  readonly today: PlainDate
}

/** Hours a week to try out. */
const ADDED = 2

/** The same plan with more hours, beside the one there is. */
export function MoreHours({ assessment, plan, today }: MoreHoursProps) {
  const words = useWords(timelineWords)
  const { hours } = useWords(terms)
  const checklist = useAssessment((state) => state.checklist)
  const waiting = plan.actions.filter(({ fits }) => fits === false)
  const lacksHours = waiting.some(({ why }) => why === 'hours')
  const more = useMemo(
    () => (lacksHours ? withMoreHours(checklist, assessment, today, plan, ADDED) : null),
    [lacksHours, checklist, assessment, today, plan],
  )
  if (waiting.length === 0) return <p className="app-soft">{words.everythingFits}</p>
  if (more === null) return <p className="app-soft">{words.hoursAreEnough}</p>
  const { hoursPerWeek, gained, lost } = more
  const perWeek = hours(hoursPerWeek)
  if (gained.length === 0) {
    return (
      <Disclosure title={words.moreTitle} told={words.moreNothing}>
        <p>{words.notEnoughYet(perWeek)}</p>
      </Disclosure>
    )
  }
  const essentials = gained.filter(({ item }) => item.level === 'essential').length
  return (
    <Disclosure title={words.moreTitle} told={words.moreTold(gained.length, essentials)}>
      <p>{words.moreGained(perWeek, gained.length)}</p>
      <Named actions={gained} />
      {lost.length > 0 && (
        <>
          <p>{words.moreLost(lost.length)}</p>
          <Named actions={lost} />
        </>
      )}
    </Disclosure>
  )
}

interface NamedProps {
  readonly actions: readonly Action[]
}

function Named({ actions }: NamedProps) {
  const { hours, levels } = useWords(terms)
  return (
    <ul className="app-list">
      {actions.map((action) => (
        <li key={action.item.id}>
          <ActionTitle action={action} />{' '}
          <span className="app-soft">
            {levels[action.item.level]} · {hours(action.hours)}
          </span>
        </li>
      ))}
    </ul>
  )
}
