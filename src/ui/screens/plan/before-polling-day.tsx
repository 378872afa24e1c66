import { memo, useDeferredValue, useMemo } from 'react'
import { isOpen } from '../../../core/action'
import type { Assessment } from '../../../core/assessment'
import { daysBetween, type PlainDate } from '../../../core/dates'
import type { ActionPlan } from '../../../core/plan'
import { whyUnfitted } from '../../../core/timeframe'
import { timelineOf } from '../../../core/timeline'
import { formatDate, formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { Notice } from '../../parts/notice'
import { useLanguage, useWords } from '../../use-services'
import { enoughOf, useTitleOf } from './action-words'
import { MoreHours } from './more-hours'
import { PlanSettings } from './plan-settings'
import { Timeline } from './timeline'

interface BeforePollingDayProps {
  readonly assessment: Assessment
  readonly plan: ActionPlan
  readonly today: PlainDate
}

/** How much time there is, and what can be done in it. */
export function BeforePollingDay({ assessment, plan, today }: BeforePollingDayProps) {
  const words = useWords(timelineWords)
  const language = useLanguage()
  const { pollingDay } = assessment.plan
  // Drawn when there is time: whoever types in an action does not wait for it.
  const told = useDeferredValue(useMemo(() => ({ assessment, plan }), [assessment, plan]))
  return (
    <section
      className={pollingDay === undefined ? 'app-card app-stack app-unprinted' : 'app-card app-stack'}
      aria-labelledby="plan-time"
    >
      <div className="app-stack app-stack--tight">
        <h2 id="plan-time">
          {pollingDay === undefined
            ? words.settingsHeading
            : words.beforeDay(formatDateWithWeekday(language, pollingDay))}
        </h2>
        {pollingDay !== undefined && <DaysToGo pollingDay={pollingDay} today={today} />}
      </div>
      <PlanSettings />
      <WhatFits {...told} today={today} />
    </section>
  )
}

interface DaysToGoProps {
  readonly pollingDay: PlainDate
  readonly today: PlainDate
}

function DaysToGo({ pollingDay, today }: DaysToGoProps) {
  const words = useWords(planWords)
  const day = formatDateWithWeekday(useLanguage(), pollingDay)
  const daysToGo = daysBetween(today, pollingDay)
  return (
    <p className="app-soft">{daysToGo < 0 ? words.pollingDayWas(day) : words.pollingDayIs(day, daysToGo)}</p>
  )
}

const WhatFits = memo(function WhatFits({ assessment, plan, today }: BeforePollingDayProps) {
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
      <MoreHours assessment={assessment} plan={plan} today={today} />
    </>
  )
})

interface SkippedProps {
  readonly plan: ActionPlan
}

/** What the checklist puts first, and there are not the hours for. */
function Skipped({ plan: { actions, fit } }: SkippedProps) {
  const words = useWords(timelineWords)
  const { numbered } = useWords(planWords)
  const { hours } = useWords(terms)
  const titleOf = useTitleOf()
  if (fit === null || fit.skipped.length === 0) return null
  return (
    <Notice tone="careful" title={words.skippedTitle}>
      <ul className="app-list">
        {fit.skipped.map(({ item, lacks }) => {
          const index = actions.findIndex((action) => action.item.id === item)
          const action = actions[index]
          if (action === undefined) return null
          return (
            <li key={item}>{words.skipped(numbered(index + 1, titleOf(action)), hours(enoughOf(lacks)))}</li>
          )
        })}
      </ul>
    </Notice>
  )
}
