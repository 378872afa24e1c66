import { useMemo } from 'react'
import { coverageOf } from '../../../core/coverage'
import { planActions } from '../../../core/plan'
import { scoreAssessment } from '../../../core/score'
import { resultsWords } from '../../../words/results'
import { Page } from '../../app/page'
import { addressOf, addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { ExposureCard } from '../exposure/exposure-card'
import { FrameworkSection } from '../frameworks/framework-section'
import { NewerVersion } from '../moving/newer-version'
import { EarlierResults } from './earlier-results'
import { ReplayCard } from '../replay/replay-card'
import { HiddenQuestions } from './hidden-questions'
import { NextActions } from './next-actions'
import { RatingCard } from './rating-card'
import { ResultLinks } from './result-links'
import { ThemeBars } from './theme-bars'

export function ResultsScreen() {
  const words = useWords(resultsWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const result = useMemo(() => scoreAssessment(checklist, assessment), [checklist, assessment])
  const coverage = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  const today = useServices().clock.today()
  const plan = useMemo(() => planActions(checklist, assessment, today), [checklist, assessment, today])

  if (coverage.answered === 0) {
    return (
      <Page title={words.title} heading={words.nothingYet} reading>
        <NewerVersion />
        <p className="app-lead">{words.nothingYetHow}</p>
        <div className="app-row">
          <a className="app-button app-button--big" href={addressOfQuestions(id, 'essentials')}>
            {words.begin}
          </a>
          <a
            className="app-button app-button--quiet app-button--big"
            href={addressOf({ screen: 'questions', id, theme: null, show: null })}
          >
            {words.beginAll}
          </a>
        </div>
      </Page>
    )
  }
  return (
    <Page title={words.title} heading={words.heading}>
      <NewerVersion />
      <RatingCard result={result} coverage={coverage} toConfirm={plan.toConfirm.length} />
      {coverage.answered < coverage.asked && (
        <p>
          <a className="app-button" href={addressOfQuestions(id, 'unanswered')}>
            {words.goOn(coverage.asked - coverage.answered)}
          </a>
        </p>
      )}
      <div className="app-two">
        <NextActions actions={plan.actions} />
        <ThemeBars result={result} />
      </div>
      <ReplayCard />
      <ResultLinks result={result} coverage={coverage} toConfirm={plan.toConfirm.length} />
      <EarlierResults />
      <HiddenQuestions />
      <FrameworkSection />
      <ExposureCard />
    </Page>
  )
}
