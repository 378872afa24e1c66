import { hiddenBy } from '../../../core/profile'
import { resultsWords } from '../../../words/results'
import { addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** What was left out and why, so that a short list is not taken for a good one. Nothing left out: nothing said. */
export function HiddenQuestions() {
  const words = useWords(resultsWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const profile = useAssessment((state) => state.assessment.profile)
  const lines = checklist.profile
    .map((fact) => ({ fact, count: hiddenBy(checklist.items, profile, fact.id).length }))
    .filter(({ count }) => count > 0)
  if (lines.length === 0) return null
  return (
    <section className="app-card app-stack app-stack--tight">
      <h2>{words.leftOut}</h2>
      <ul className="app-list">
        {lines.map(({ fact, count }) => (
          <li key={fact.id}>
            {words.hidden(count)}: {fact.whenHidden ?? fact.question}
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOfScreen('profile', id)}>{words.changeProfile}</a>
      </p>
    </section>
  )
}
