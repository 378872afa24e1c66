import { useState } from 'react'
import type { RoomRow } from '../../../core/room-view'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { PageButton } from './page-button'

interface GridTableProps {
  readonly rows: readonly RoomRow[]
  readonly groups: number
  readonly rowTitle: string
  /** Its lines are questions, which are longer than titles. */
  readonly isLong: boolean
}

/** As many as can be told apart. */
const COLUMNS_A_PAGE = 10

/** A line a theme or question, a column a group; each answer has its mark, its ground and its word. */
export function GridTable({ rows, groups, rowTitle, isLong }: GridTableProps) {
  const words = useWords(roomScreenWords)
  const [wanted, setWanted] = useState(0)
  // Groups may have been taken out meanwhile.
  const start = Math.min(wanted, Math.floor((groups - 1) / COLUMNS_A_PAGE) * COLUMNS_A_PAGE)
  const end = Math.min(start + COLUMNS_A_PAGE, groups)
  const numbers = Array.from({ length: end - start }, (_, index) => start + index + 1)
  return (
    <>
      <table className={`app-room-grid app-figures${isLong ? ' app-room-grid--long' : ''}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="app-heard">{rowTitle}</span>
            </th>
            {numbers.map((number) => (
              <th key={number} scope="col">
                <span className="app-heard">{words.group(number)}</span>
                <span aria-hidden="true">{number}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow key={row.id} row={row} start={start} end={end} />
          ))}
        </tbody>
      </table>
      {groups > COLUMNS_A_PAGE && (
        <div className="app-row app-unprinted">
          <PageButton
            word={words.earlierGroups}
            to={start === 0 ? null : start - COLUMNS_A_PAGE}
            onPress={setWanted}
          />
          <span className="app-figures" role="status">
            {words.groupsFromTo(start + 1, end, groups)}
          </span>
          <PageButton word={words.laterGroups} to={end === groups ? null : end} onPress={setWanted} />
        </div>
      )}
    </>
  )
}

interface GridRowProps {
  readonly row: RoomRow
  readonly start: number
  readonly end: number
}

function GridRow({ row: { title, marks }, start, end }: GridRowProps) {
  const { statuses } = useWords(terms)
  return (
    <tr>
      <th scope="row">
        <Quoted>{title}</Quoted>
      </th>
      {marks.slice(start, end).map((answer, index) => (
        <td key={index} className={`app-room-grid__cell app-room-grid__cell--${answer}`}>
          <Mark status={answer} />
          <span className="app-heard">{statuses[answer]}</span>
        </td>
      ))}
    </tr>
  )
}
