import { useDeferredValue, useMemo } from 'react'
import type { Assessment } from '../../../core/assessment'
import { daysBetween, type PlainDate } from '../../../core/dates'
import type { ActionPlan } from '../../../core/plan'
import { formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { useLanguage, useWords } from '../../use-services'
import { PlanSettings } from './plan-settings'
import { WhatFits } from './what-fits'

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
