import type { TrendPoint } from '../../../core/history'
import { historyWords } from '../../../words/history'
import { formatLocalDay } from '../../../words/moments'
import { Disclosure } from '../../parts/disclosure'
import { useLanguage, useWords } from '../../use-services'
import '../../parts/table.css'
import { TrendLine } from './trend-line'

interface TrendProps {
  /** Two or more, oldest first. */
  readonly points: readonly TrendPoint[]
}

/** Rating and score over time: said in a line, drawn, and as a table. */
export function Trend({ points }: TrendProps) {
  const words = useWords(historyWords)
  const language = useLanguage()
  const [first, last] = [points.at(0), points.at(-1)]
  if (first === undefined || last === undefined) return null
  const sayOf = (point: TrendPoint): string => {
    const { percentages, at, isNow } = point
    const share = words.share(percentages)
    const rated = words.rating(point)
    return isNow ? words.pointNow(share, rated) : words.point(share, rated, formatLocalDay(language, at))
  }
  const told = words.trend(sayOf(first), sayOf(last))
  return (
    <>
      <p>{told}</p>
      <TrendLine points={points} label={told} />
      <p className="app-small app-soft">{words.mark}</p>
      <Disclosure title={words.table}>
        <TrendTable points={points} />
      </Disclosure>
    </>
  )
}

function TrendTable({ points }: TrendProps) {
  const words = useWords(historyWords)
  const language = useLanguage()
  return (
    <div className="app-table__scroll" tabIndex={0} role="region" aria-label={words.heading}>
      <table className="app-table app-small app-figures">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.ratingColumn}</th>
            <th scope="col">{words.inPlace}</th>
            <th scope="col">{words.version}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={index}>
              <th scope="row">{point.isNow ? words.now : formatLocalDay(language, point.at)}</th>
              <td>{words.rating(point) ?? words.noRating(point)}</td>
              <td>{words.share(point.percentages)}</td>
              <td>{point.version}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
