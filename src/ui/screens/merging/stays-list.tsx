import { entriesIn, type Merge } from '../../../core/merge'
import type { MergeEntry } from '../../../core/merge-entry'
import { mergeEntryWords } from '../../../words/merge-entries'
import { mergingWords } from '../../../words/merging'
import { Disclosure } from '../../parts/disclosure'
import { EntryAbout } from './entry-about'
import { useWords } from '../../use-services'

interface StaysListProps {
  readonly merge: Merge
}

/** What no choice touches: the same on both sides, and what only mine has. */
export function StaysList({ merge }: StaysListProps) {
  const words = useWords(mergingWords)
  const [same, mine] = [entriesIn(merge, 'same'), entriesIn(merge, 'only-mine')]
  return (
    <section className="app-card app-stack">
      <h2>{words.same(same.length)}</h2>
      {same.length > 0 && (
        <Disclosure title={words.showSame}>
          <Lines entries={same} />
        </Disclosure>
      )}
      <p>{words.onlyMine(mine.length)}</p>
      {mine.length > 0 && (
        <Disclosure title={words.showOnlyMine}>
          <Lines entries={mine} />
        </Disclosure>
      )}
    </section>
  )
}

interface LinesProps {
  readonly entries: readonly MergeEntry[]
}

function Lines({ entries }: LinesProps) {
  const { kind, value } = useWords(mergeEntryWords)
  return (
    <ul className="app-list app-small">
      {entries.map((entry) => (
        <li key={entry.key}>
          <bdi>
            {kind(entry)}: <EntryAbout entry={entry} /> <strong>{value(entry, 'mine')}</strong>
          </bdi>
        </li>
      ))}
    </ul>
  )
}
