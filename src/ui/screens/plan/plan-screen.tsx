import { useMemo } from 'react'
import { isOpen } from '../../../core/action'
import { coverageOf } from '../../../core/coverage'
import { planActions } from '../../../core/plan'
import { planWords } from '../../../words/plan'
import { Page } from '../../app/page'
import { useAssessment } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { ReplayCard } from '../replay/replay-card'
import { ActionList } from './action-list'
import { ClosedActions } from './closed-actions'
import { EmptyPlan, NothingOpen } from './empty-plan'
import { AnswersToConfirm, NotYetAsked } from './open-questions'
import { PlanSettings } from './plan-settings'
import { PlanTools } from './plan-tools'
import { useTold } from './use-told'
import '../../parts/button.css'
import './plan-screen.css'

export function PlanScreen() {
  const words = useWords(planWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const { answered } = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  return (
    <Page title={words.title} heading={words.heading}>
      {answered === 0 ? <EmptyPlan /> : <WholePlan />}
      {answered > 0 && <ReplayCard />}
    </Page>
  )
}

function WholePlan() {
  const words = useWords(planWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const today = useServices().clock.today()
  const plan = useMemo(() => planActions(checklist, assessment, today), [checklist, assessment, today])
  const { told, tell, list, heading } = useTold()
  const open = plan.actions.filter(isOpen)
  return (
    <>
      <PlanTools actions={open} />
      <PlanSettings />
      <section className="app-plan-screen__list app-stack" aria-labelledby="plan-list">
        <h2 id="plan-list" ref={heading} tabIndex={-1}>
          {words.listHeading}
        </h2>
        <p className="app-plan-screen__told app-unprinted" role="status">
          {told}
        </p>
        {open.length > 0 ? (
          <ActionList actions={open} list={list} onTold={tell} />
        ) : (
          <NothingOpen hasClosed={plan.actions.length > 0} complete={plan.notAsked.length === 0} />
        )}
      </section>
      <AnswersToConfirm items={checklist.items.filter(({ id }) => plan.toConfirm.includes(id))} />
      <NotYetAsked count={plan.notAsked.length} />
      {(['done', 'dropped'] as const).map((state) => (
        <ClosedActions
          key={state}
          state={state}
          actions={plan.actions.filter((action) => action.state === state)}
          onTold={tell}
        />
      ))}
    </>
  )
}
