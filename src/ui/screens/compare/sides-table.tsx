import type { Comparison } from '../../../core/compare'
import type { OpenedAssessment } from '../../../files/assessment-file'
import { appWords } from '../../../words/app'
import { compareWords } from '../../../words/compare'
import { formatLocalDay } from '../../../words/moments'
import { RatingRow, ShareRow, SidesHead } from '../../app/result-sides'
import { addressOfScreen } from '../../app/route'
import { useLanguage, useWords } from '../../use-services'
import type { BothSides } from './use-compared'

interface SidesTableProps extends BothSides {
  readonly comparison: Comparison
}

/** Both results beside each other: whose, from when, and how they stand. */
export function SidesTable({ before, after, comparison }: SidesTableProps) {
  const words = useWords(compareWords)
  const language = useLanguage()
  const sides = [before, after]
  const results = [comparison.before, comparison.after]
  return (
    <table className="app-table app-table--fixed app-small app-figures">
      <colgroup>
        <col style={{ width: '22%' }} />
      </colgroup>
      <SidesHead what={words.what} before={words.before} after={words.after} />
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
        <RatingRow label={words.rating} results={results} />
        <ShareRow label={words.inPlace} results={results} />
      </tbody>
    </table>
  )
}

function NameLink({ assessment }: Pick<OpenedAssessment, 'assessment'>) {
  const { unnamed } = useWords(appWords)
  return (
    <a href={addressOfScreen('results', assessment.id)}>
      <bdi>{assessment.name === '' ? unnamed : assessment.name}</bdi>
    </a>
  )
}
