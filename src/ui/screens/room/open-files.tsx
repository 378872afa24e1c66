import { problemWords } from '../../../words/problems'
import { roomScreenWords } from '../../../words/room-screen'
import { FileControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { QuotedIn } from '../../parts/quoted'
import { Sentence } from '../../parts/sentence'
import { useWords } from '../../use-services'
import { SealedFiles } from '../sealing/sealed-files'
import type { RefusedFile } from '../../app/look-into-file'
import { AddedTold } from './added-told'
import type { RoomState } from './use-room'
import type { FileOfOther, RoomFiles } from './use-room-files'

interface OpenFilesProps {
  readonly state: RoomState
  readonly files: RoomFiles
}

export function OpenFiles({ state, files }: OpenFilesProps) {
  const words = useWords(roomScreenWords)
  const { added, refused, sealed, progress } = files
  return (
    <div className="app-stack">
      <div className="app-row">
        <label className="app-button app-button--quiet app-frame__open">
          {words.openFiles}
          <FileControl
            className="app-frame__open-control"
            multiple
            accept=".json,.age,.pdf,application/json"
            onChange={(event) => {
              files.open([...(event.target.files ?? [])])
              // The same files may be chosen again after they were mended.
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <p className="app-small app-soft">{words.filesHow}</p>
      <div role="status" className="app-stack">
        {progress !== null && <p className="app-figures">{words.readingFile(progress.at, progress.of)}</p>}
        {added !== null && (
          <AddedTold
            added={added}
            kind="file"
            onUndo={() => {
              state.undo()
              files.forget()
            }}
          />
        )}
        {refused.length > 0 && <Refused refused={refused} />}
      </div>
      {sealed.waiting.length > 0 && <SealedFiles sealed={sealed} />}
    </div>
  )
}

interface RefusedProps {
  readonly refused: readonly (RefusedFile | FileOfOther)[]
}

function Refused({ refused }: RefusedProps) {
  const words = useWords(roomScreenWords)
  const { sentence } = useWords(problemWords)
  const whyOf = ({ why }: RefusedFile): string =>
    why === 'unreadable' ? words.fileUnreadable : why.slice(0, 1).map(sentence).join('')
  return (
    <Notice tone="careful" title={words.filesRefused(refused.length)}>
      <ul className="app-list">
        {refused.map((one, index) => (
          <li key={index}>
            <Sentence>
              {'title' in one ? (
                <QuotedIn
                  lang={one.language}
                  say={(title) => words.fileRefused(one.name, words.fileOfOther(title, one.version))}
                >
                  {one.title}
                </QuotedIn>
              ) : (
                words.fileRefused(one.name, whyOf(one))
              )}
            </Sentence>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
