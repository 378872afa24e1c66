import { useMemo } from 'react'
import { isOpen } from '../../../core/action'
import { coverageOf } from '../../../core/coverage'
import { planActions } from '../../../core/plan'
import { planWords } from '../../../words/plan'
import { Hint } from '../../app/hint'
import { Page } from '../../app/page'
import { useAssessment } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { BeforePollingDay } from './before-polling-day'
import { ReplayCard } from '../replay/replay-card'
import { TakeHomeCard } from '../taking-home/take-home-card'
import { ClosedActions } from './closed-actions'
import { EmptyPlan } from './empty-plan'
import { OpenActions } from './open-actions'
import { AnswersToConfirm, NotYetAsked } from './open-questions'
import { PlanTools } from './plan-tools'
import { useTold } from './use-told'
import '../../parts/button.css'
import './plan-screen.css'

export function PlanScreen() {
  const words = useWords(planWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const { answered, asked } = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  return (
    <Page title={words.title} heading={words.heading}>
      {answered === 0 ? <EmptyPlan asked={asked} /> : <WholePlan />}
      {answered > 0 && <ReplayCard />}
      {answered > 0 && <TakeHomeCard onPlan />}
    </Page>
  )
}

function WholePlan() {
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const today = useServices().clock.today()
  const plan = useMemo(() => planActions(checklist, assessment, today), [checklist, assessment, today])
  const telling = useTold()
  return (
    <>
      <PlanTools actions={plan.actions.filter(isOpen)} />
      <Hint about="plan" isNew={assessment.plan.actions.size === 0} />
      <BeforePollingDay assessment={assessment} plan={plan} today={today} />
      <OpenActions plan={plan} telling={telling} />
      <AnswersToConfirm items={checklist.items.filter(({ id }) => plan.toConfirm.includes(id))} />
      <NotYetAsked count={plan.notAsked.length} />
      {(['done', 'dropped'] as const).map((state) => (
        <ClosedActions
          key={state}
          state={state}
          actions={plan.actions.filter((action) => action.state === state)}
          onTold={telling.tell}
        />
      ))}
    </>
  )
}
