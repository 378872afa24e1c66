import type { MergeEntry } from '../../../core/merge-entry'
import { mergeEntryWords } from '../../../words/merge-entries'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface EntryAboutProps {
  readonly entry: MergeEntry
}

/** The question it is about. What of the plan it is about is said in words of ours. */
export function EntryAbout({ entry }: EntryAboutProps) {
  const { about } = useWords(mergeEntryWords)
  const isOfChecklist = entry.kind !== 'setting' && entry.kind !== 'retired'
  return isOfChecklist ? <Quoted>{about(entry)}</Quoted> : <bdi>{about(entry)}</bdi>
}
