import type { AnswerEntry, MergeEntry, MergeSide } from '../../../core/merge-entry'
import { mergeEntryWords } from '../../../words/merge-entries'
import { mergingWords } from '../../../words/merging'
import { formatMoment } from '../../../words/moments'
import { Mark } from '../../parts/mark'
import { useLanguage, useServices, useWords } from '../../use-services'
import '../../parts/chip.css'
import './merging.css'

interface EntryValueProps {
  readonly entry: MergeEntry
  readonly side: MergeSide
  /** Said before it: whose it is. */
  readonly title?: string
}

/** What one side says; of an answer also who gave it, when, and what was written about it. */
export function EntryValue({ entry, side, title }: EntryValueProps) {
  const { value } = useWords(mergeEntryWords)
  const text = value(entry, side)
  const answer = entry.kind === 'answer' ? entry[side] : undefined
  return (
    <span className="app-merging__value">
      {title !== undefined && <span className="app-small app-soft">{title}</span>}
      {answer?.status === undefined ? (
        <bdi className="app-merging__text">{text}</bdi>
      ) : (
        <bdi className={`app-status app-status--${answer.status}`}>
          <Mark status={answer.status} />
          {text}
        </bdi>
      )}
      {entry.kind === 'answer' && <Given entry={entry} side={side} />}
    </span>
  )
}

interface GivenProps {
  readonly entry: AnswerEntry
  readonly side: MergeSide
}

function Given({ entry, side }: GivenProps) {
  const words = useWords(mergingWords)
  const language = useLanguage()
  const { clock } = useServices()
  const { by, answeredAt, note, evidence } = entry[side] ?? {}
  const isKnown = answeredAt !== undefined && Date.parse(answeredAt) <= Date.parse(clock.now())
  const moment = isKnown ? formatMoment(language, answeredAt) : words.timeUnknown
  return (
    <>
      {(by ?? answeredAt) !== undefined && (
        <bdi className="app-small app-soft">{words.given(by ?? words.somebody, moment)}</bdi>
      )}
      {note !== undefined && <bdi className="app-small app-merging__text">{words.noteOf(note)}</bdi>}
      {evidence !== undefined && (
        <bdi className="app-small app-merging__text">{words.evidenceOf(evidence)}</bdi>
      )}
    </>
  )
}
