import { memo } from 'react'
import { isOpen, type Action } from '../../../core/action'
import type { Assessment } from '../../../core/assessment'
import type { PlainDate } from '../../../core/dates'
import type { ActionPlan } from '../../../core/plan'
import { whyUnfitted } from '../../../core/timeframe'
import { timelineOf } from '../../../core/timeline'
import { formatDate, formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { Notice } from '../../parts/notice'
import { ActionTitle } from '../../app/action-title'
import { useLanguage, useWords } from '../../use-services'
import { enoughOf } from './action-words'
import { MoreHours } from './more-hours'
import { Timeline } from './timeline'

interface WhatFitsProps {
  readonly assessment: Assessment
  readonly plan: ActionPlan
  readonly today: PlainDate
}

/** What can be done before polling day and when, or why nothing says so. */
export const WhatFits = memo(function WhatFits({ assessment, plan, today }: WhatFitsProps) {
  const words = useWords(timelineWords)
  const { hours } = useWords(terms)
  const language = useLanguage()
  const settings = assessment.plan
  const open = plan.actions.filter(isOpen)
  const timeline = timelineOf(plan, settings, today)
  if (open.length === 0) return null
  if (timeline === null || plan.fit === null) {
    return <p className="app-measure">{words.unfitted[whyUnfitted(settings, today)]}</p>
  }
  return (
    <>
      <p>
        {words.fitLine({
          fit: timeline.spans.length,
          all: open.length,
          used: hours(plan.fit.used),
          perWeek: hours(settings.hoursPerWeek ?? 0),
          day: formatDateWithWeekday(language, timeline.pollingDay),
        })}
      </p>
      <Skipped plan={plan} />
      {timeline.spans.length > 0 && <Timeline timeline={timeline} />}
      {timeline.freezeFrom < timeline.pollingDay && (
        <p className="app-soft">
          {words.freeze(
            timeline.freezeFrom > timeline.begin ? formatDate(language, timeline.freezeFrom) : null,
          )}
        </p>
      )}
      <div className="app-unprinted">
        <MoreHours assessment={assessment} plan={plan} today={today} />
      </div>
    </>
  )
}, isSameTime)

/** Names and notes are typed letter by letter, and change nothing here. */
function isSameTime(before: WhatFitsProps, now: WhatFitsProps): boolean {
  const [a, b] = [before.assessment.plan, now.assessment.plan]
  return (
    before.today === now.today &&
    SETTINGS.every((name) => a[name] === b[name]) &&
    before.plan.actions.length === now.plan.actions.length &&
    before.plan.actions.every((action, index) => {
      const other = now.plan.actions[index]
      return OF_AN_ACTION.every((name) => action[name] === other?.[name])
    })
  )
}

const SETTINGS = ['start', 'pollingDay', 'hoursPerWeek', 'freezeDays'] as const
const OF_AN_ACTION = [
  'item',
  'kind',
  'hours',
  'fits',
  'why',
  'due',
  'state',
] as const satisfies readonly (keyof Action)[]

interface SkippedProps {
  readonly plan: ActionPlan
}

/** What the checklist puts first, and there are not the hours for. */
function Skipped({ plan: { actions, fit } }: SkippedProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const { hours } = useWords(terms)
  if (fit === null || fit.skipped.length === 0) return null
  return (
    <Notice tone="careful" title={words.skippedTitle}>
      <ul className="app-list">
        {fit.skipped.map(({ item, lacks }) => {
          const index = actions.findIndex((action) => action.item.id === item)
          const action = actions[index]
          if (action === undefined) return null
          return (
            <li key={item}>
              <ActionTitle
                action={action}
                say={(title) => words.skipped(numbered(index + 1, title), hours(enoughOf(lacks)))}
              />
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
