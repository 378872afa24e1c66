import { STATUSES } from '../../../core/answer'
import type { Coverage } from '../../../core/coverage'
import type { Result } from '../../../core/score'
import { resultsWords } from '../../../words/results'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { addressOfQuestions, type Show } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface ResultLinksProps {
  readonly result: Result
  readonly coverage: Coverage
  readonly toConfirm: number
}

/** Every number leads to the questions behind it. */
export function ResultLinks({ result, coverage, toConfirm }: ResultLinksProps) {
  const words = useWords(resultsWords)
  const { listTitles } = useWords(questionsWords)
  const { statuses } = useWords(terms)
  const { id } = useSession()
  const links: readonly { show: Show; count: number; text: string }[] = [
    ...[...STATUSES, 'unanswered' as const].map((status) => ({
      show: status,
      count: result.counts[status],
      text: words.legendLink(statuses[status], result.counts[status]),
    })),
    {
      show: 'essentials-with-evidence',
      count: coverage.essentialsWithEvidence,
      text: words.legendLink(listTitles['essentials-with-evidence'], coverage.essentialsWithEvidence),
    },
    { show: 'to-confirm', count: toConfirm, text: words.legendLink(listTitles['to-confirm'], toConfirm) },
    { show: 'hidden', count: coverage.hidden, text: words.hidden(coverage.hidden) },
  ]
  return (
    <section className="app-card app-stack">
      <h2>{words.links}</h2>
      <p>{words.coverage(coverage.answered, coverage.asked)}</p>
      <ul className="app-list--bare app-row">
        {links
          .filter(({ count }) => count > 0)
          .map(({ show, text }) => (
            <li key={show}>
              <a className="app-button app-button--quiet" href={addressOfQuestions(id, show)}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
