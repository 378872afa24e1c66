import { useId } from 'react'
import type { ComparedBranches } from '../../../core/branches'
import { heatOf } from '../../../core/heat'
import type { Score } from '../../../core/score'
import { titleOfTheme } from '../../../core/summary'
import { branchFilesWords } from '../../../words/branch-files'
import type { LabelledBranch } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { ratingMark } from '../../../words/rating-line'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import './heat-map.css'

interface HeatMapProps {
  readonly group: ComparedBranches
  readonly rows: readonly LabelledBranch[]
}

const LEGEND = ['in-place', 'partly', 'not-in-place', 'not-sure'] as const

/** A row a branch, a column a theme: a mark, a number and a ground, so that none of the three is needed alone. */
export function HeatMap({ group, rows }: HeatMapProps) {
  const words = useWords(branchesWords)
  const { heatLegend } = useWords(branchFilesWords)
  const titleId = useId()
  return (
    <section className="app-card app-stack">
      <h3 id={titleId}>{words.byTheme}</h3>
      <p className="app-soft">{words.byThemeHow}</p>
      <div className="app-table__scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
        <table className="app-table app-heat-map app-small app-figures" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{words.branch}</th>
              <th scope="col">{words.rating}</th>
              <th scope="col">{words.overall}</th>
              {group.themes.map(({ id }) => (
                <th key={id} scope="col">
                  <Quoted>{titleOfTheme(group.checklist, id)}</Quoted>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BranchRow key={row.branch.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="app-row app-small">
        {LEGEND.map((mark) => (
          <span key={mark} className={`app-status app-status--${mark}`}>
            <Mark status={mark} />
            {heatLegend[mark]}
          </span>
        ))}
      </p>
    </section>
  )
}

interface BranchRowProps {
  readonly row: LabelledBranch
}

function BranchRow({ row: { label, branch } }: BranchRowProps) {
  const words = useWords(branchesWords)
  const mark = ratingMark(branch)
  return (
    <tr>
      <th scope="row">
        <bdi>{label}</bdi>
      </th>
      <td>
        <span className={`app-status app-status--${mark}`}>
          <Mark status={mark} />
          {words.ratingOf(branch)}
        </span>
      </td>
      <HeatCell score={branch.score} />
      {branch.themes.map(({ id, score }) => (
        <HeatCell key={id} score={score} />
      ))}
    </tr>
  )
}

interface HeatCellProps {
  readonly score: Score
}

function HeatCell({ score }: HeatCellProps) {
  const words = useWords(branchesWords)
  const mark = heatOf(score)
  return (
    <td>
      <span className={`app-chip app-chip--${mark}`}>
        <Mark status={mark} />
        {words.share(score)}
      </span>
    </td>
  )
}
