import { ITEM_CHANGES, type Comparison } from '../../../core/compare'
import { compareWords } from '../../../words/compare'
import { useWords } from '../../use-services'

interface AlikeCountsProps {
  readonly comparison: Comparison
}

/** What is no news, counted; and the questions that the newer version has no more. */
export function AlikeCounts({ comparison: { items, moved } }: AlikeCountsProps) {
  const words = useWords(compareWords)
  const alike = ITEM_CHANGES.filter((change) => !words.isListed[change])
    .map((change) => ({ change, count: items.filter((one) => one.change === change).length }))
    .filter(({ count }) => count > 0)
  const removed = moved?.removed ?? []
  if (alike.length + removed.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h2>{words.alikeHeading}</h2>
      {alike.length > 0 && (
        <ul className="app-list app-figures">
          {alike.map(({ change, count }) => (
            <li key={change}>{words.titleWithCount(words.changes[change], count)}</li>
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <>
          <h3>{words.removed(removed.length)}</h3>
          <ul className="app-list">
            {removed.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
