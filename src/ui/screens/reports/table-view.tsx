import type { Block, Column, Text } from '../../../reports/document'
import { reportChoicesWords } from '../../../words/report-choices'
import { useWords } from '../../use-services'
import { TextView } from './text-view'
import '../../parts/table.css'

interface TableViewProps {
  readonly block: Extract<Block, { readonly type: 'table' }>
}

export function TableView({ block: { caption, columns, rows } }: TableViewProps) {
  const words = useWords(reportChoicesWords)
  return (
    <div className="app-table__scroll" tabIndex={0} role="group" aria-label={caption ?? words.table}>
      <table className="app-table app-small app-figures">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, place) => (
                <Cell key={place} column={columns[place]} text={text} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly column: Column | undefined
  readonly text: Text
}

function Cell({ column, text }: CellProps) {
  if (column?.rowHeader === true) {
    return (
      <th scope="row">
        <TextView text={text} />
      </th>
    )
  }
  return (
    <td className={classOf(column)}>
      <TextView text={text} />
    </td>
  )
}

function classOf(column: Column | undefined): string | undefined {
  return column?.align === 'right' ? 'app-document__figure' : undefined
}
