import type { Comparison } from '../../../core/compare'
import { percentagesOf, type Result } from '../../../core/score'
import type { OpenedAssessment } from '../../../files/assessment-file'
import { compareWords } from '../../../words/compare'
import { formatLocalDay } from '../../../words/moments'
import { ratingMark } from '../../../words/rating-line'
import { resultWords } from '../../../words/result'
import { resultsWords } from '../../../words/results'
import { terms } from '../../../words/terms'
import { addressOfScreen } from '../../app/route'
import { Mark } from '../../parts/mark'
import { RangeBar } from '../../parts/range-bar'
import { useLanguage, useWords } from '../../use-services'
import type { BothSides } from './use-compared'

interface SidesTableProps extends BothSides {
  readonly comparison: Comparison
}

/** Both results beside each other: whose, from when, and how they stand. */
export function SidesTable({ before, after, comparison }: SidesTableProps) {
  const words = useWords(compareWords)
  const language = useLanguage()
  const sides = [
    { ...before, result: comparison.before },
    { ...after, result: comparison.after },
  ]
  return (
    <table className="app-table app-table--fixed app-small app-figures">
      <colgroup>
        <col style={{ width: '22%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="app-heard">{words.what}</span>
          </th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.name}</th>
          {sides.map((side, index) => (
            <td key={index}>
              <NameLink assessment={side.assessment} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.changed}</th>
          {sides.map(({ assessment }, index) => (
            <td key={index}>{formatLocalDay(language, assessment.changedAt)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.version}</th>
          {sides.map(({ checklist }, index) => (
            <td key={index}>{checklist.version}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.rating}</th>
          {sides.map(({ result }, index) => (
            <RatingCell key={index} result={result} />
          ))}
        </tr>
        <tr>
          <th scope="row">{words.inPlace}</th>
          {sides.map(({ result }, index) => (
            <ShareCell key={index} result={result} />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function NameLink({ assessment }: Pick<OpenedAssessment, 'assessment'>) {
  const { unnamed } = useWords(terms)
  return (
    <a href={addressOfScreen('results', assessment.id)}>
      <bdi>{assessment.name === '' ? unnamed : assessment.name}</bdi>
    </a>
  )
}

interface ResultCellProps {
  readonly result: Result
}

function RatingCell({ result }: ResultCellProps) {
  const { ratingLine } = useWords(resultWords)
  const mark = ratingMark(result)
  return (
    <td>
      <span className={`app-status app-status--${mark}`}>
        <Mark status={mark} />
        {ratingLine(result)}
      </span>
    </td>
  )
}

function ShareCell({ result }: ResultCellProps) {
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
