import { mergingWords } from '../../../words/merging'
import { problemWords } from '../../../words/problems'
import { FileControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { Sentence } from '../../parts/sentence'
import { useWords } from '../../use-services'
import { SealedFiles } from '../sealing/sealed-files'
import type { NotMerged, useColleaguesFiles } from './use-colleagues-files'

interface ChooseFilesProps {
  readonly files: ReturnType<typeof useColleaguesFiles>
}

export function ChooseFiles({ files: { add, isReading, refused, sealed } }: ChooseFilesProps) {
  const words = useWords(mergingWords)
  return (
    <section className="app-card app-stack">
      <p className="app-measure">{words.how}</p>
      <label className="app-button app-frame__open">
        {words.choose}
        <FileControl
          className="app-frame__open-control"
          multiple
          accept=".json,.hustings.json,application/json,.pdf,application/pdf,.age"
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </label>
      <p role="status">{isReading && words.reading}</p>
      {sealed.waiting.length > 0 && <SealedFiles sealed={sealed} />}
      {refused.length > 0 && <RefusedFiles refused={refused} />}
    </section>
  )
}

interface RefusedFilesProps {
  readonly refused: readonly NotMerged[]
}

function RefusedFiles({ refused }: RefusedFilesProps) {
  const words = useWords(mergingWords)
  const { sentence } = useWords(problemWords)
  const whyOf = ({ why }: NotMerged): string => {
    if (why === 'unreadable') return words.unreadable
    return why === 'other-kind' ? words.notAnAssessment : why.slice(0, 1).map(sentence).join('')
  }
  return (
    <Notice tone="careful" role="status" title={words.refusedTitle}>
      <ul className="app-list">
        {refused.map((one, index) => (
          <li key={index}>
            <Sentence>{words.refused(one.name, whyOf(one))}</Sentence>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
