import type { Block } from '../../../reports/document'
import { Mark } from '../../parts/mark'
import '../../parts/table.css'
import { TextView } from './text-view'

interface PaperProps<Type extends Block['type']> {
  readonly block: Extract<Block, { readonly type: Type }>
}

/** Boxes to tick in the PDF or on paper. Here they are to be looked at, so they are no form controls. */
export function TicksView({ block: { boxes } }: PaperProps<'ticks'>) {
  return (
    <ul className="app-row app-list--bare">
      {boxes.map(({ name, label, told }) => (
        <li key={name}>
          <Mark status="unanswered" /> <span aria-hidden="true">{label}</span>
          <span className="app-heard">
            <TextView text={told} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Each row has its line. */
export function BlanksView({ block: { labels } }: PaperProps<'blanks'>) {
  return (
    <table className="app-table">
      <tbody>
        {labels.map((label, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>{'\u00a0'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
