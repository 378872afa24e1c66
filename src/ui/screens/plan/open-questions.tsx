import { useId } from 'react'
import type { Item } from '../../../core/checklist'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { addressOfQuestions } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import './open-questions.css'

interface AnswersToConfirmProps {
  readonly items: readonly Item[]
}

export function AnswersToConfirm({ items }: AnswersToConfirmProps) {
  const words = useWords(planWords)
  const { id } = useSession()
  const headingId = useId()
  if (items.length === 0) return null
  return (
    <section className="app-card app-stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.confirmHeading}</h2>
      <p>{words.confirmHow}</p>
      <ul className="app-open-questions">
        {items.map((item) => (
          <li key={item.id}>
            <QuestionLink item={item}>
              <Quoted>{item.question}</Quoted>
            </QuestionLink>
          </li>
        ))}
      </ul>
      <a className="app-button app-button--quiet" href={addressOfQuestions(id, 'to-confirm')}>
        {words.confirmAll}
      </a>
    </section>
  )
}

interface NotYetAskedProps {
  readonly count: number
}

export function NotYetAsked({ count }: NotYetAskedProps) {
  const words = useWords(planWords)
  const { questions } = useWords(terms)
  const { id } = useSession()
  const headingId = useId()
  if (count === 0) return null
  return (
    <section className="app-card app-stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.notAskedHeading}</h2>
      <p>{words.notAsked(questions(count))}</p>
      <a className="app-button app-button--quiet" href={addressOfQuestions(id, 'unanswered')}>
        {words.answerThem}
      </a>
    </section>
  )
}
