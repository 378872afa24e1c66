import { percentagesOf, type Result } from '../../core/score'
import { ratingMark } from '../../words/rating-line'
import { resultWords } from '../../words/result'
import { resultsWords } from '../../words/results'
import { Mark } from '../parts/mark'
import { RangeBar } from '../parts/range-bar'
import { useWords } from '../use-services'

interface SidesHeadProps {
  readonly what: string
  readonly before: string
  readonly after: string
}

/** Of a table with two results side by side. */
export function SidesHead({ what, before, after }: SidesHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="app-heard">{what}</span>
        </th>
        <th scope="col">{before}</th>
        <th scope="col">{after}</th>
      </tr>
    </thead>
  )
}

interface ResultRowProps {
  readonly label: string
  readonly results: readonly Result[]
}

export function RatingRow({ label, results }: ResultRowProps) {
  const { ratingLine } = useWords(resultWords)
  return (
    <tr>
      <th scope="row">{label}</th>
      {results.map((result, index) => {
        const mark = ratingMark(result)
        return (
          <td key={index}>
            <span className={`app-status app-status--${mark}`}>
              <Mark status={mark} />
              {ratingLine(result)}
            </span>
          </td>
        )
      })}
    </tr>
  )
}

export function ShareRow({ label, results }: ResultRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {results.map((result, index) => (
        <ShareCell key={index} result={result} />
      ))}
    </tr>
  )
}

interface ShareCellProps {
  readonly result: Result
}

function ShareCell({ result }: ShareCellProps) {
  const words = useWords(resultsWords)
  const { rangeLine } = useWords(resultWords)
  const percentages = percentagesOf(result.score)
  if (percentages === null) return <td>{words.noPercent}</td>
  return (
    <td>
      {words.percent(percentages.low, percentages.high)}
      <RangeBar {...percentages} label={rangeLine(result)} />
    </td>
  )
}
