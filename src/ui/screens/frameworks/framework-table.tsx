import type { ReactNode } from 'react'
import { REFERENCE_LANGUAGE } from '../../../core/reference'
import type { FrameworkRow } from '../../../core/framework-mapping'
import type { Standing } from '../../../core/standing'
import { frameworksWords } from '../../../words/frameworks'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { Mark } from '../../parts/mark'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import '../../parts/table.css'
import './framework-table.css'

interface FrameworkTableProps {
  readonly caption: ReactNode
  /** What a row of this framework is called. */
  readonly part: string
  readonly showIds: boolean
  readonly rows: readonly FrameworkRow[]
}

export function FrameworkTable({ caption, part, showIds, rows }: FrameworkTableProps) {
  const words = useWords(frameworksWords)
  return (
    <table className="app-table app-table--fixed app-framework-table app-small">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{part}</th>
          <th scope="col">{words.answers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.part.id}>
            <th scope="row">
              <QuotedIn
                lang={REFERENCE_LANGUAGE}
                say={(title) => (showIds ? words.group(row.part.id, title) : title)}
              >
                {row.part.title}
              </QuotedIn>
            </th>
            <td>
              {row.standings.length === 0 ? (
                <span className="app-soft">{words.nothing}</span>
              ) : (
                <ul className="app-list--bare app-stack app-stack--tight">
                  {row.standings.map((standing) => (
                    <li key={standing.item.id}>
                      <MappedAnswer standing={standing} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MappedAnswerProps {
  readonly standing: Standing
}

function MappedAnswer({ standing: { item, applies, status, confirm } }: MappedAnswerProps) {
  const words = useWords(frameworksWords)
  const { statuses } = useWords(terms)
  const shown = applies ? (status ?? 'unanswered') : 'not-applicable'
  const told = statuses[shown]
  return (
    <>
      <span className={`app-status app-status--${shown}`}>
        <Mark status={shown} />
        {applies ? (confirm ? words.toConfirm(told) : told) : words.leftOut}
      </span>{' '}
      <QuestionLink item={item}>
        <Quoted>{item.question}</Quoted>
      </QuestionLink>
    </>
  )
}
