import { lazy, Suspense, useMemo, useState } from 'react'
import { trendOf } from '../../../core/history'
import { compareWords } from '../../../words/compare'
import { historyWords } from '../../../words/history'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { ForgetResults, NoteResult } from './note-result'
import { Trend } from './trend'

const CompareChoice = lazy(() =>
  import('../compare/compare-choice').then(({ CompareChoice: choice }) => ({ default: choice })),
)

/** What was noted of it so far, as a line once there are two results; and the way to note one. */
export function EarlierResults() {
  const words = useWords(historyWords)
  const { clock } = useServices()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const points = useMemo(() => trendOf(checklist, assessment, clock.now()), [checklist, assessment, clock])
  return (
    <section className={points.length > 1 ? 'app-card app-stack' : 'app-card app-stack app-unprinted'}>
      <h2>{words.heading}</h2>
      {points.length > 1 ? (
        <Trend points={points} />
      ) : (
        <p className="app-soft">{assessment.history.length === 0 ? words.none : words.one}</p>
      )}
      <Buttons />
    </section>
  )
}

function Buttons() {
  const { choose } = useWords(compareWords)
  const session = useSession()
  const [comparing, setComparing] = useState(false)
  return (
    <>
      <div className="app-row app-unprinted">
        <NoteResult />
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setComparing(true)
          }}
        >
          {choose}
        </button>
        <ForgetResults />
      </div>
      {comparing && (
        <Suspense>
          <CompareChoice
            stored={session.summarise()}
            onClose={() => {
              setComparing(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
