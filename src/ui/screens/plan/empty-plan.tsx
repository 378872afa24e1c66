import { planWords } from '../../../words/plan'
import { addressOfQuestions } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** Nothing is answered yet, so nothing is known to be missing. */
export function EmptyPlan() {
  const words = useWords(planWords)
  const { id } = useSession()
  return (
    <section className="app-card app-stack" aria-labelledby="plan-empty">
      <h2 id="plan-empty">{words.emptyTitle}</h2>
      <p className="app-measure">
        {words.emptyHow} {words.emptyExport}
      </p>
      <a className="app-button" href={addressOfQuestions(id, 'unanswered')}>
        {words.goToQuestions}
      </a>
    </section>
  )
}

interface NothingOpenProps {
  /** Some actions are done, or decided against. */
  readonly hasClosed: boolean
  /** Every question has an answer. */
  readonly complete: boolean
}

export function NothingOpen({ hasClosed, complete }: NothingOpenProps) {
  const words = useWords(planWords)
  const [title, how] = hasClosed
    ? [words.allClosedTitle, words.allClosedHow]
    : complete
      ? [words.nothingTitle, words.nothingHow]
      : [words.nothingSoFarTitle, words.nothingSoFarHow]
  return (
    <div className="app-card app-stack">
      <h3>{title}</h3>
      <p className="app-measure">{how}</p>
    </div>
  )
}
