import { CODED_ANSWERS } from '../../../core/answer-code'
import { toldOf, type RoomRow, type RoomView } from '../../../core/projected'
import { projectedWords } from '../../../words/projected'
import { terms } from '../../../words/terms'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface ProjectedRoomProps {
  readonly view: RoomView
}

export function ProjectedRoom({ view }: ProjectedRoomProps) {
  const words = useWords(projectedWords)
  return (
    <>
      <h1 className="app-projected__question app-projected__question--middle">
        {words.room}{' '}
        <span className="app-projected__number app-figures">
          {words.groups(view.groups)}
          {view.pages > 1 && ` · ${words.pageOf(view.page, view.pages)}`}
        </span>
      </h1>
      <Legend />
      <ul className="app-list--bare app-projected__rows">
        {view.rows.map((row) => (
          <li key={row.question} className="app-projected__row">
            <span>
              <Quoted>{row.question}</Quoted>
            </span>
            <RowSpread row={row} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Marks alone stand in the rows: so their words stand above. */
function Legend() {
  const { statuses } = useWords(terms)
  return (
    <ul className="app-list--bare app-projected__legend" aria-hidden="true">
      {CODED_ANSWERS.map((answer) => (
        <li key={answer} className={`app-status app-status--${answer}`}>
          <Mark status={answer} />
          {statuses[answer]}
        </li>
      ))}
    </ul>
  )
}

interface RowSpreadProps {
  readonly row: RoomRow
}

/** A mark for each group where that was asked for; else a mark and a figure for each answer that was given. */
function RowSpread({ row: { spread, groups } }: RowSpreadProps) {
  const { shares, differ } = useWords(projectedWords)
  const { statuses } = useWords(terms)
  if (groups !== null) {
    return (
      <span className="app-projected__marks">
        {groups.map((answer, index) => (
          <span key={index} className={`app-status app-status--${answer}`}>
            <Mark status={answer} />
            <span className="app-heard">{statuses[answer]}</span>
          </span>
        ))}
      </span>
    )
  }
  const told = toldOf(CODED_ANSWERS, spread)
  if (told.length === 0) return <span>{differ}</span>
  return (
    <span className="app-projected__marks">
      {told.map(({ key, told: part }) => (
        <span key={key} className={`app-status app-status--${key}`}>
          <Mark status={key} />
          <span className="app-heard">{statuses[key]}</span>
          <span className="app-figures">{typeof part === 'number' ? part : shares[part]}</span>
        </span>
      ))}
    </span>
  )
}
