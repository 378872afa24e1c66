import { useId } from 'react'
import type { Comparison } from '../../../core/compare'
import { percentagesOf, type Score } from '../../../core/score'
import { titleOfTheme } from '../../../core/summary'
import { compareWords } from '../../../words/compare'
import { resultsWords } from '../../../words/results'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface ThemesTableProps {
  readonly comparison: Comparison
}

export function ThemesTable({ comparison: { checklist, before, after } }: ThemesTableProps) {
  const words = useWords(compareWords)
  const titleId = useId()
  return (
    <section className="app-card app-stack">
      <h2 id={titleId}>{words.themes}</h2>
      <table className="app-table app-figures" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {before.themes.map(({ id, score }, index) => (
            <tr key={id}>
              <th scope="row">
                <Quoted>{titleOfTheme(checklist, id)}</Quoted>
              </th>
              <ScoreCell score={score} />
              <ScoreCell score={after.themes[index]?.score ?? score} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="app-small app-soft">{words.themesHow}</p>
    </section>
  )
}

interface ScoreCellProps {
  readonly score: Score
}

function ScoreCell({ score }: ScoreCellProps) {
  const words = useWords(resultsWords)
  const percentages = percentagesOf(score)
  return <td>{percentages === null ? words.noPercent : words.percent(percentages.low, percentages.high)}</td>
}
