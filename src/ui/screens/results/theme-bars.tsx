import { STATUSES } from '../../../core/answer'
import { percentagesOf, type Result, type ThemeScore } from '../../../core/score'
import { resultsWords } from '../../../words/results'
import { terms } from '../../../words/terms'
import { titleOfTheme } from '../../../core/summary'
import { addressOf } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { Mark } from '../../parts/mark'
import { StackBar } from '../../parts/stack-bar'
import { useWords } from '../../use-services'
import '../../parts/bar-rows.css'
import '../../parts/table.css'
import './theme-bars.css'

interface ThemeBarsProps {
  readonly result: Result
}

export function ThemeBars({ result }: ThemeBarsProps) {
  const words = useWords(resultsWords)
  const { statuses } = useWords(terms)
  return (
    <section className="app-card app-stack">
      <h2>{words.themesHeading}</h2>
      <ul className="app-bar-rows app-list--bare">
        {result.themes.map((theme) => (
          <ThemeBar key={theme.id} theme={theme} />
        ))}
      </ul>
      <p className="app-row app-small" aria-hidden="true">
        {[...STATUSES, 'unanswered' as const].map((status) => (
          <span key={status} className={`app-status app-status--${status}`}>
            <Mark status={status} />
            {statuses[status]}
          </span>
        ))}
      </p>
      <p className="app-small app-soft">{words.themesHint}</p>
      <Disclosure title={words.tableHeading}>
        <ThemeTable result={result} />
      </Disclosure>
    </section>
  )
}

interface ThemeBarProps {
  readonly theme: ThemeScore
}

function ThemeBar({ theme }: ThemeBarProps) {
  const words = useWords(resultsWords)
  const { counts } = useWords(terms)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const percentages = percentagesOf(theme.score)
  const answered = STATUSES.reduce((sum, status) => sum + theme.counts[status], 0)
  return (
    <li>
      <a
        className="app-bar-rows__row app-theme-bars__theme"
        href={addressOf({ screen: 'questions', id, theme: theme.id, show: null })}
      >
        <span className="app-theme-bars__title" lang={checklist.language}>
          {titleOfTheme(checklist, theme.id)}
        </span>
        <StackBar counts={theme.counts} label={counts(theme.counts)} />
        <span className="app-small app-soft app-figures">
          <strong>
            {percentages === null ? words.noPercent : words.percent(percentages.low, percentages.high)}
          </strong>
          {' · '}
          {words.coverageOfTheme(answered, answered + theme.counts.unanswered)}
        </span>
      </a>
    </li>
  )
}

function ThemeTable({ result }: ThemeBarsProps) {
  const words = useWords(resultsWords)
  const { statuses } = useWords(terms)
  const checklist = useAssessment((state) => state.checklist)
  const columns = [...STATUSES, 'unanswered'] as const
  return (
    <div className="app-table__scroll" tabIndex={0} role="region" aria-label={words.tableHeading}>
      <table className="app-table app-small app-figures">
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            {columns.map((status) => (
              <th key={status} scope="col">
                {statuses[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.themes.map((theme) => (
            <tr key={theme.id}>
              <th scope="row" lang={checklist.language}>
                {titleOfTheme(checklist, theme.id)}
              </th>
              {columns.map((status) => (
                <td key={status}>{theme.counts[status]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
