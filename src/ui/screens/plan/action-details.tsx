import type { ReactNode } from 'react'
import type { Action } from '../../../core/action'
import type { PlainDate } from '../../../core/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { useAssessment } from '../../app/use-assessment'
import { ActionTitle } from '../../app/action-title'
import type { ComesAfter } from './comes-after'
import { useWords } from '../../use-services'
import { ActionForm } from './action-form'
import { ActionState } from './action-state'
import './action-details.css'

interface ActionDetailsProps {
  /** Below the heading of the action. */
  readonly level: 'h4' | 'h5'
  readonly action: Action
  readonly after: ComesAfter | null
  readonly today: PlainDate
  readonly onSettled: (told: ReactNode) => void
}

export function ActionDetails({ level, action, after, today, onSettled }: ActionDetailsProps) {
  const words = useWords(planWords)
  return (
    <div className="app-action-details">
      <div className="app-stack">
        {after !== null && (
          <p className="app-action-details__after">
            <ActionTitle action={after.action} say={(title) => words.comesAfter(after.number, title)} />
          </p>
        )}
        <Guide level={level} action={action} />
        <p className="app-action-details__question app-unprinted">
          <QuestionLink item={action.item}>
            {action.kind === 'find-out' ? words.answerQuestion : words.toQuestion}
          </QuestionLink>
        </p>
      </div>
      <div className="app-stack app-unprinted">
        <ActionState action={action} onSettled={onSettled} />
        <ActionForm action={action} today={today} />
      </div>
    </div>
  )
}

type GuideProps = Pick<ActionDetailsProps, 'level' | 'action'>

function Guide({ level: Heading, action: { item, kind } }: GuideProps) {
  const words = useWords(planWords)
  const { roles } = useWords(terms)
  const language = useAssessment((state) => state.checklist.language)
  return (
    <>
      {kind === 'find-out' && <p>{words.findOutHow}</p>}
      <Heading>{words.why}</Heading>
      <p lang={language}>{item.why}</p>
      <Heading>{words.how}</Heading>
      <ol className="app-list" lang={language}>
        {item.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Heading>{words.evidence}</Heading>
      <ul className="app-list" lang={language}>
        {item.evidence.map((proof) => (
          <li key={proof}>{proof}</li>
        ))}
      </ul>
      <p className="app-soft">{words.doneBy(roles[item.doneBy])}</p>
    </>
  )
}
