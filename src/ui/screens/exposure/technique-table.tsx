import { REFERENCE_LANGUAGE } from '../../../core/reference'
import type { ByExposure, StageExposure, TechniqueExposure } from '../../../core/exposure'
import { exposureWords } from '../../../words/exposure'
import { exposureScreenWords } from '../../../words/exposure-screen'
import { replayScreenWords } from '../../../words/replay-screen'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { Mark } from '../../parts/mark'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import '../../parts/table.css'
import '../frameworks/framework-table.css'

interface TechniqueTableProps {
  /** Of the group. */
  readonly name: string
  readonly stages: readonly StageExposure[]
}

const MARKS = {
  helps: 'in-place',
  partly: 'partly',
  nothing: 'not-in-place',
  'not-here': 'unanswered',
} as const satisfies ByExposure<string>

/** One row a technique; its stage stands with it, so that no row has to be read with another. */
export function TechniqueTable({ name, stages }: TechniqueTableProps) {
  const words = useWords(exposureScreenWords)
  return (
    <table className="app-table app-table--fixed app-framework-table app-small">
      <caption>{words.tableOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.technique}</th>
          <th scope="col">{words.answers}</th>
        </tr>
      </thead>
      {stages.map((stage) => (
        <StageRows key={stage.stage} exposed={stage} />
      ))}
    </table>
  )
}

interface StageRowsProps {
  readonly exposed: StageExposure
}

function StageRows({ exposed: { stage, techniques } }: StageRowsProps) {
  const words = useWords(exposureScreenWords)
  const { stages } = useWords(exposureWords)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {stages[stage]}
        </th>
      </tr>
      {techniques.map((exposed) => (
        <tr key={exposed.technique.id}>
          <th scope="row">
            <QuotedIn
              lang={REFERENCE_LANGUAGE}
              say={(name) => words.techniqueName(exposed.technique.id, name)}
            >
              {exposed.technique.name}
            </QuotedIn>
          </th>
          <td>
            <Said exposed={exposed} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

interface SaidProps {
  readonly exposed: TechniqueExposure
}

function Said({ exposed: { exposure, because } }: SaidProps) {
  const { exposures } = useWords(exposureWords)
  const { becauseOf } = useWords(replayScreenWords)
  const { statuses } = useWords(terms)
  return (
    <div className="app-stack app-stack--tight">
      <p>
        <strong className={`app-status app-status--${MARKS[exposure]}`}>
          <Mark status={MARKS[exposure]} />
          {exposures[exposure]}
        </strong>
      </p>
      {because.length > 0 && (
        <ul className="app-list">
          {because.map(({ item, status, confirm }) => (
            <li key={item.id}>
              {becauseOf(statuses[status ?? 'unanswered'], confirm)}:{' '}
              <QuestionLink item={item}>
                <Quoted>{item.question}</Quoted>
              </QuestionLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
