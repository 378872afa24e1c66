import { branchFilesWords } from '../../../words/branch-files'
import { problemWords } from '../../../words/problems'
import type { RefusedFile } from '../../app/look-into-file'
import { Disclosure } from '../../parts/disclosure'
import { FileControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { Sentence } from '../../parts/sentence'
import { useWords } from '../../use-services'
import { SealedFiles } from '../sealing/sealed-files'
import type { BranchFiles, ReadFile } from './use-branch-files'

interface BranchFilesCardProps {
  readonly files: BranchFiles
  /** Copies of an assessment that is there already. */
  readonly repeated: number
}

/** Choosing files, how far the reading is, and what could not be read. Not printed: it names files. */
export function BranchFilesCard({ files, repeated }: BranchFilesCardProps) {
  const words = useWords(branchFilesWords)
  const { read, refused, sealed, progress } = files
  return (
    <section className="app-card app-stack app-unprinted">
      <h2>{words.filesHeading}</h2>
      <div className="app-row">
        <label className="app-button app-frame__open">
          {words.choose}
          <FileControl
            className="app-frame__open-control"
            multiple
            accept=".json,.age,application/json"
            onChange={(event) => {
              files.add([...(event.target.files ?? [])])
              // The same files may be chosen again after they were mended.
              event.target.value = ''
            }}
          />
        </label>
        <span className="app-soft">{words.drop}</span>
        {read.length + refused.length + sealed.waiting.length > 0 && (
          <button type="button" className="app-button app-button--quiet" onClick={files.clear}>
            {words.clear}
          </button>
        )}
      </div>
      <p role="status" className="app-figures">
        {progress !== null
          ? words.reading(progress.read, progress.of)
          : read.length > 0 && words.read(read.length)}
      </p>
      {sealed.waiting.length > 0 && <SealedFiles sealed={sealed} />}
      {repeated > 0 && <p>{words.repeated(repeated)}</p>}
      {refused.length > 0 && <RefusedFiles refused={refused} />}
      {read.length > 0 && <FileList read={read} onTakeOut={files.takeOut} />}
    </section>
  )
}

interface RefusedFilesProps {
  readonly refused: readonly RefusedFile[]
}

function RefusedFiles({ refused }: RefusedFilesProps) {
  const words = useWords(branchFilesWords)
  const { sentence } = useWords(problemWords)
  const whyOf = ({ why }: RefusedFile): string =>
    why === 'unreadable' ? words.unreadable : why.slice(0, 1).map(sentence).join('')
  return (
    <Notice tone="careful" role="status" title={words.refused(refused.length)}>
      <ul className="app-list">
        {refused.map((one, index) => (
          <li key={index}>
            <Sentence>{words.refusedFile(one.name, whyOf(one))}</Sentence>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface FileListProps {
  readonly read: readonly ReadFile[]
  readonly onTakeOut: (key: string) => void
}

function FileList({ read, onTakeOut }: FileListProps) {
  const words = useWords(branchFilesWords)
  return (
    <Disclosure title={words.list}>
      <ul className="app-list--bare">
        {read.map(({ name, file }) => (
          <li key={file.key} className="app-row app-row--apart">
            <bdi>{name}</bdi>
            <button
              type="button"
              className="app-button app-button--plain app-small"
              aria-label={words.takeItOut(name)}
              onClick={() => {
                onTakeOut(file.key)
              }}
            >
              {words.takeOut}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
