import { coverageOf } from '../../../core/coverage'
import type { Assessment } from '../../../core/assessment'
import type { Merge, MergeChoices } from '../../../core/merge'
import { scoreAssessment } from '../../../core/score'
import { mergingWords } from '../../../words/merging'
import { savingWords } from '../../../words/saving'
import { RatingRow, ShareRow, SidesHead } from '../../app/result-sides'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import '../../parts/chip.css'
import '../../parts/table.css'

interface MergePreviewProps {
  readonly merge: Merge
  /** What would come of it as it is chosen now. */
  readonly merged: Assessment
  readonly choices: MergeChoices
  readonly open: number
}

/** Rating, score and answers before and after. */
export function MergePreview({ merge, merged, choices, open }: MergePreviewProps) {
  const words = useWords(mergingWords)
  const { answered } = useWords(savingWords)
  const sides = useSides(merge, merged)
  const results = sides.map(({ result }) => result)
  const taken = merge.entries.filter(({ key }) => (choices.get(key) ?? 'mine') !== 'mine').length
  return (
    <section className="app-card app-stack">
      <h2>{words.preview}</h2>
      <table className="app-table app-table--fixed app-small app-figures">
        <SidesHead what={words.what} before={words.before} after={words.after} />
        <tbody>
          <RatingRow label={words.rating} results={results} />
          <ShareRow label={words.inPlace} results={results} />
          <tr>
            <th scope="row">{words.answered}</th>
            {sides.map(({ coverage }, index) => (
              <td key={index}>{answered(coverage.answered, coverage.asked)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p role="status">
        {words.taken(taken)} {open > 0 && words.open(open)}
      </p>
    </section>
  )
}

/** How things stand now, and how they would. */
function useSides(merge: Merge, merged: Assessment) {
  const assessment = useAssessment((state) => state.assessment)
  const checklist = useAssessment((state) => state.checklist)
  return [
    { checklist, assessment },
    { checklist: merge.checklist, assessment: merged },
  ].map((side) => ({
    result: scoreAssessment(side.checklist, side.assessment),
    coverage: coverageOf(side.checklist, side.assessment),
  }))
}
