import type { ReactNode } from 'react'
import type { Status } from '../../../core/answer'
import type { Sources } from '../../../core/reference'
import type { ScenarioStep } from '../../../core/scenario'
import { authorWords } from '../../../words/author'
import { replayScreenWords } from '../../../words/replay-screen'
import { Citation } from '../../app/citation'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useWords } from '../../use-services'
import '../../parts/chip.css'
import '../../parts/mark.css'
import './step-item.css'

interface StepItemProps {
  readonly step: ScenarioStep
  /** Counted from 1. */
  readonly number: number
  /** The colour of its place on the line. */
  readonly mark: Status | 'unanswered'
  /** `null` while they are not there. */
  readonly sources: Sources | null
  /** False: how sure it is, is only what the author says. */
  readonly isOurs: boolean
  /** What the answers make of it. */
  readonly children?: ReactNode
}

/** One step of an attack: when, what happened, how sure that is, and where it can be read. */
export function StepItem({ step, number, mark, sources, isOurs, children }: StepItemProps) {
  const words = useWords(replayScreenWords)
  const lang = attackLanguage(isOurs)
  return (
    <li className="app-step-item">
      <p className="app-small app-soft">
        <Quoted lang={lang}>{step.when}</Quoted>
      </p>
      <div className="app-step-item__story app-stack app-stack--tight">
        <h3 tabIndex={-1}>
          <span className={`app-step-item__dot app-status--${mark}`} aria-hidden="true" />
          <QuotedIn lang={lang} say={(title) => words.stepTitle(number, title)}>
            {step.title}
          </QuotedIn>
        </h3>
        <Told step={step} isOurs={isOurs} />
        <p className="app-measure">
          <Quoted lang={lang}>{step.story}</Quoted>
        </p>
        {children}
        <StepSources step={step} sources={sources} isOurs={isOurs} />
        <p className="app-measure">
          <strong>{words.discuss}</strong> <Quoted lang={lang}>{step.discuss}</Quoted>
        </p>
      </div>
    </li>
  )
}

type ToldProps = Pick<StepItemProps, 'step' | 'isOurs'>

/** Known, alleged and simplified are never mixed up. */
function Told({ step: { certainty, harm, ends }, isOurs }: ToldProps) {
  const words = useWords(replayScreenWords)
  const { says } = useWords(authorWords)
  const told = words.certainties[certainty]
  return (
    <ul className="app-list--bare app-row">
      <li className="app-chip app-chip--wrap">{isOurs ? told : `${says} ${told.toLowerCase()}`}</li>
      {harm && <li className="app-chip app-chip--wrap">{words.harm}</li>}
      {ends && <li className="app-chip app-chip--wrap">{words.ends}</li>}
    </ul>
  )
}

type StepSourcesProps = Pick<StepItemProps, 'step' | 'sources' | 'isOurs'>

function StepSources({ step, sources, isOurs }: StepSourcesProps) {
  const words = useWords(replayScreenWords)
  const author = useWords(authorWords)
  const cited = step.sources ?? []
  if (cited.length === 0 || sources === null) return null
  return (
    <p className="app-small app-soft">
      {isOurs ? words.sources : `${author.sources}:`}{' '}
      {cited.map((reference, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <Citation reference={reference} sources={sources} />
        </span>
      ))}
    </p>
  )
}
