import { planWords } from '../../../words/plan'
import { resultsWords } from '../../../words/results'
import { addressOfQuestions, addressOfScreen } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface EmptyPlanProps {
  /** How many questions apply. */
  readonly asked: number
}

/** Nothing is answered yet, so nothing is known to be missing. */
export function EmptyPlan({ asked }: EmptyPlanProps) {
  const words = useWords(planWords)
  const { noneApplies, noneAppliesHow, changeProfile } = useWords(resultsWords)
  const { id } = useSession()
  return (
    <section className="app-card app-stack" aria-labelledby="plan-empty">
      <h2 id="plan-empty">{asked === 0 ? noneApplies : words.emptyTitle}</h2>
      <p className="app-measure">
        {asked === 0 ? noneAppliesHow : words.emptyHow} {words.emptyExport}
      </p>
      {asked === 0 ? (
        <a className="app-button" href={addressOfScreen('profile', id)}>
          {changeProfile}
        </a>
      ) : (
        <a className="app-button" href={addressOfQuestions(id, 'unanswered')}>
          {words.goToQuestions}
        </a>
      )}
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
