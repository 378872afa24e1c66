import { useId } from 'react'
import type { ComparedBranches, ThemeSpread } from '../../../core/branches'
import { percentOfShare } from '../../../core/history'
import { titleOfTheme } from '../../../core/summary'
import { branchesWords } from '../../../words/branches'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import '../../parts/range-bar.css'

interface SpreadTableProps {
  readonly group: ComparedBranches
}

/** Lowest, middle and highest of each theme: drawn under its title, and in figures. */
export function SpreadTable({ group: { checklist, themes } }: SpreadTableProps) {
  const words = useWords(branchesWords)
  const titleId = useId()
  return (
    <section className="app-card app-stack">
      <h3 id={titleId}>{words.spread}</h3>
      <div className="app-table__scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
        <table className="app-table app-figures" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col">{words.lowest}</th>
              <th scope="col">{words.middle}</th>
              <th scope="col">{words.highest}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map(({ id, spread }) => (
              <tr key={id}>
                <th scope="row">
                  <Quoted>{titleOfTheme(checklist, id)}</Quoted>
                  {spread !== null && <SpreadStrip spread={spread} />}
                </th>
                <ShareCell share={spread?.lowest} />
                <ShareCell share={spread?.median} />
                <ShareCell share={spread?.highest} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="app-small app-soft">{words.spreadHow}</p>
    </section>
  )
}

interface ShareCellProps {
  readonly share: number | undefined
}

function ShareCell({ share }: ShareCellProps) {
  const words = useWords(branchesWords)
  return <td>{share === undefined ? words.none : words.percent(percentOfShare(share))}</td>
}

interface SpreadStripProps {
  readonly spread: NonNullable<ThemeSpread['spread']>
}

/** From 0 to 100%: a band from the lowest to the highest, a tick in the middle. The figures stand beside it. */
function SpreadStrip({ spread: { lowest, median, highest } }: SpreadStripProps) {
  return (
    <svg className="app-range-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="app-range-bar__ground" y="3" width="100" height="2" />
      <rect
        className="app-range-bar__hatch"
        x={lowest * 100}
        y="1"
        width={Math.max(1, (highest - lowest) * 100)}
        height="6"
      />
      <rect fill="currentColor" x={median * 99} width="1" height="8" />
    </svg>
  )
}
