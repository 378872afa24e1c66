import { useMemo } from 'react'
import { coverageOf } from '../../../core/coverage'
import { isBlank, isOffered, replayScenario } from '../../../core/replay'
import { replayWords } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { ForeignLine } from '../../app/foreign-line'
import { Page } from '../../app/page'
import { addressOf, addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import type { FoundScenario } from '../../app/use-scenario'
import { Notice } from '../../parts/notice'
import { Quoted } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useWords } from '../../use-services'
import { KindLine } from '../scenarios/kind-line'
import { Ending } from './ending'
import { EndingChange } from './ending-change'
import { PlanCompared } from './plan-compared'
import { ReplaySteps } from './replay-steps'
import { StepTools } from './step-tools'
import { useSteps } from './use-steps'

interface ReplayPageProps {
  readonly found: FoundScenario
}

/** One attack against the answers: how it ends, step by step or all at once, and what would change that. */
export function ReplayPage({ found: { scenario, loadedAt } }: ReplayPageProps) {
  const words = useWords(replayWords)
  const { title } = useWords(replayScreenWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const played = useMemo(
    () => replayScenario(checklist, assessment, scenario),
    [checklist, assessment, scenario],
  )
  const { answered } = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  const steps = useSteps(played.steps.length)
  const isOurs = loadedAt === null
  const lang = attackLanguage(isOurs)
  const tellsEnding = answered > 0 && steps.shown === null
  return (
    <Page
      title={title}
      heading={tellsEnding ? words.heading(played) : <Quoted lang={lang}>{scenario.title}</Quoted>}
      reading
    >
      <div className="app-stack app-stack--tight">
        <KindLine scenario={scenario} isOurs={isOurs} />
        {tellsEnding && <Ending played={played} />}
      </div>
      {loadedAt !== null && <ForeignLine title={scenario.title} loadedAt={loadedAt} lang={lang} />}
      {!isOffered(scenario, assessment) && (
        <Notice tone="careful">
          <p>{words.notYours}</p>
        </Notice>
      )}
      {answered === 0 && <NothingAnswered />}
      <div className="app-stack">
        {tellsEnding && (
          <h2>
            <Quoted lang={lang}>{scenario.title}</Quoted>
          </h2>
        )}
        <p className="app-measure">
          <Quoted lang={lang}>{scenario.summary}</Quoted>
        </p>
        <WhereFrom />
        <StepTools steps={steps} />
      </div>
      <ReplaySteps played={played} steps={steps} isOurs={isOurs} />
      {steps.isOver && answered > 0 && !isBlank(played) && (
        <>
          <EndingChange scenario={scenario} />
          <PlanCompared scenario={scenario} isOurs={isOurs} />
        </>
      )}
      <ToChoice />
    </Page>
  )
}

function NothingAnswered() {
  const words = useWords(replayScreenWords)
  const { id } = useSession()
  return (
    <Notice tone="calm">
      <p>{words.nothingAnswered}</p>
      <a className="app-button" href={addressOfQuestions(id, 'essentials')}>
        {words.begin}
      </a>
    </Notice>
  )
}

function WhereFrom() {
  const words = useWords(replayScreenWords)
  const isOurs = useAssessment((state) => state.isOurs)
  return (
    <p className="app-small app-soft app-measure">
      {words.fromAnswers}
      {!isOurs && ` ${words.authorsSubjects}`}
    </p>
  )
}

function ToChoice() {
  const words = useWords(replayScreenWords)
  const { id } = useSession()
  return (
    <p className="app-unprinted">
      <a className="app-button app-button--quiet" href={addressOf({ screen: 'replay', id, scenario: null })}>
        {words.toChoice}
      </a>
    </p>
  )
}
