import { useMemo } from 'react'
import { coverageOf } from '../../../core/coverage'
import { planActions } from '../../../core/plan'
import { scoreAssessment } from '../../../core/score'
import { appWords } from '../../../words/app'
import { resultsWords } from '../../../words/results'
import { Page } from '../../app/page'
import { addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { ExposureCard } from '../exposure/exposure-card'
import { FrameworkSection } from '../frameworks/framework-section'
import { ColleaguesCard } from '../merging/colleagues-card'
import { NewerVersion } from '../moving/newer-version'
import { ReportButton } from '../reports/report-button'
import { EarlierResults } from './earlier-results'
import { ReplayCard } from '../replay/replay-card'
import { TakeHomeCard } from '../taking-home/take-home-card'
import { HiddenQuestions } from './hidden-questions'
import { NextActions } from './next-actions'
import { NoneApplies, NothingYet } from './no-results'
import { RatingCard } from './rating-card'
import { ResultLinks } from './result-links'
import { ThemeBars } from './theme-bars'

const loadShareDialog = () => import('../sharing/open-share').then((chunk) => chunk.OpenShare)
/** It begins anew each time. */
const NO_CHOICES = {}

export function ResultsScreen() {
  const words = useWords(resultsWords)
  const { shareCopy } = useWords(appWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const result = useMemo(() => scoreAssessment(checklist, assessment), [checklist, assessment])
  const coverage = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  const today = useServices().clock.today()
  const plan = useMemo(() => planActions(checklist, assessment, today), [checklist, assessment, today])

  if (coverage.asked === 0) return <NoneApplies />
  if (coverage.answered === 0) return <NothingYet />
  return (
    <Page title={words.title} heading={words.heading}>
      <NewerVersion />
      <RatingCard result={result} coverage={coverage} toConfirm={plan.toConfirm.length} />
      <div className="app-row app-unprinted">
        {coverage.answered < coverage.asked && (
          <a className="app-button" href={addressOfQuestions(id, 'unanswered')}>
            {words.goOn(coverage.asked - coverage.answered)}
          </a>
        )}
        <ReportButton quiet label={shareCopy} load={loadShareDialog} dialog={NO_CHOICES} />
      </div>
      <div className="app-two">
        <NextActions actions={plan.actions} />
        <ThemeBars result={result} />
      </div>
      <ReplayCard />
      <TakeHomeCard />
      <ResultLinks result={result} coverage={coverage} toConfirm={plan.toConfirm.length} />
      <EarlierResults />
      <HiddenQuestions />
      <FrameworkSection />
      <ExposureCard />
      <ColleaguesCard />
    </Page>
  )
}
