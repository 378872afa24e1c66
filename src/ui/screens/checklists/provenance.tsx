import { DEFAULT_WEIGHTS, type Checklist } from '../../../core/checklist'
import { authorWords } from '../../../words/author'
import { formatDate } from '../../../words/dates'
import { libraryWords } from '../../../words/library'
import { Disclosure } from '../../parts/disclosure'
import { Quoted } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import { ForeignAddress } from './foreign-address'
import type { FoundChecklist } from './use-checklist'

interface ProvenanceProps {
  readonly found: FoundChecklist
}

/** What it was written from and under which licence: known for ours, the author's word for any other. */
export function Provenance({ found: { checklist, foreign } }: ProvenanceProps) {
  const words = useWords(libraryWords)
  const author = useWords(authorWords)
  const { guidance, language } = checklist
  const weights = checklist.weights ?? DEFAULT_WEIGHTS
  return (
    <Disclosure title={words.attribution} isPrinted>
      <p>
        {foreign !== null && <strong>{author.says} </strong>}
        {words.guidance}:{' '}
        <Quoted lang={language}>{`${guidance.title}, ${guidance.publisher}.`}</Quoted>{' '}
        <GuidanceDates checklist={checklist} />
      </p>
      {foreign !== null && <ForeignAddress address={guidance.url} />}
      <p>
        {foreign !== null && <strong>{author.says} </strong>}
        <Quoted lang={language}>{guidance.attribution}</Quoted>
      </p>
      {foreign === null && (
        <>
          <p>{words.basisHow}</p>
          <p>{words.twoPages}</p>
        </>
      )}
      <p>{words.weights(weights.essential, weights.important, weights['good-practice'])}</p>
    </Disclosure>
  )
}

interface GuidanceDatesProps {
  readonly checklist: Checklist
}

function GuidanceDates({ checklist: { guidance } }: GuidanceDatesProps) {
  const words = useWords(libraryWords)
  const language = useLanguage()
  return words.guidanceUpdated(formatDate(language, guidance.updated), formatDate(language, guidance.asOf))
}
