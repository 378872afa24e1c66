import { useId } from 'react'
import type { Status } from '../../../core/answer'
import type { Because, Replay, StepReplay } from '../../../core/replay'
import { replayWords, verdictMark } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { CertaintyKey } from '../scenarios/certainty-key'
import { StepItem } from '../scenarios/step-item'
import { Ending } from './ending'
import { NextStep } from './step-tools'
import type { Steps } from './use-steps'

interface ReplayStepsProps {
  readonly played: Replay
  readonly steps: Steps
  /** Of the scenario. */
  readonly isOurs: boolean
}

/** The steps as far as they are told, each with what the answers say would meet it. */
export function ReplaySteps({ played, steps, isOurs }: ReplayStepsProps) {
  const words = useWords(replayScreenWords)
  const { heading } = useWords(replayWords)
  const sources = useSources()
  const id = useId()
  const { shown, isOver, place } = steps
  return (
    <section ref={place} className="app-stack" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.stepsHeading}
      </h2>
      <CertaintyKey isOurs={isOurs} />
      <ol className="app-list--bare">
        {played.steps.slice(0, shown ?? undefined).map((replayed, index) => (
          <StepItem
            key={index}
            step={replayed.step}
            number={index + 1}
            mark={verdictMark(replayed)}
            sources={sources}
            isOurs={isOurs}
          >
            <Verdict replayed={replayed} />
            <Answers because={replayed.because} />
          </StepItem>
        ))}
      </ol>
      <NextStep steps={steps} />
      {shown !== null && isOver && (
        <div className="app-card app-stack">
          <h2 tabIndex={-1}>{heading(played)}</h2>
          <Ending played={played} />
        </div>
      )}
    </section>
  )
}

interface VerdictProps {
  readonly replayed: StepReplay
}

function Verdict({ replayed }: VerdictProps) {
  const { verdict } = useWords(replayWords)
  const mark = verdictMark(replayed)
  return (
    <p className={`app-step-item__verdict app-chip app-chip--wrap app-chip--${mark}`}>
      <Mark status={mark} />
      {verdict(replayed)}
    </p>
  )
}

interface AnswersProps {
  readonly because: readonly Because[]
}

/** The answers behind a verdict, each leading to its question. */
function Answers({ because }: AnswersProps) {
  const words = useWords(replayScreenWords)
  const { effects } = useWords(replayWords)
  if (because.length === 0) return null
  return (
    <ul className="app-list--bare app-stack app-stack--tight app-small" aria-label={words.because}>
      {because.map(({ item, status, confirm, effect }, index) => (
        <li key={index}>
          <Answered status={status ?? 'unanswered'} confirm={confirm} />{' '}
          <QuestionLink item={item}>
            <Quoted>{item.question}</Quoted>
          </QuestionLink>{' '}
          <span className="app-soft">({effects[effect]})</span>
        </li>
      ))}
    </ul>
  )
}

interface AnsweredProps {
  readonly status: Status | 'unanswered'
  readonly confirm: boolean
}

function Answered({ status, confirm }: AnsweredProps) {
  const { becauseOf } = useWords(replayScreenWords)
  const { statuses } = useWords(terms)
  return (
    <span className={`app-status app-status--${status}`}>
      <Mark status={status} />
      {becauseOf(statuses[status], confirm)}
    </span>
  )
}
