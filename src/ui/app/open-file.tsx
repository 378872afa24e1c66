import { createContext, lazy, Suspense, use, useState, type DragEvent, type ReactNode } from 'react'
import { savingWords } from '../../words/saving'
import { appWords } from '../../words/app'
import { FileControl } from '../parts/field-control'
import { useWords } from '../use-services'
import { useOpenFile } from './use-open-file'

const OpenFileOutcome = lazy(() =>
  import('./open-file-outcome').then(({ OpenFileOutcome: outcome }) => ({ default: outcome })),
)

const OpenFileContext = createContext<(file: File) => void>(() => undefined)

interface OpenFileProps {
  readonly children: ReactNode
}

/** Takes saved files on every screen: by the button, or dropped anywhere on the page. */
export function OpenFile({ children }: OpenFileProps) {
  const words = useWords(savingWords)
  const { outcome, openFile, answer } = useOpenFile()
  const [dragging, setDragging] = useState(false)
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  return (
    <OpenFileContext value={openFile}>
      <div
        onDragOver={(event) => {
          if (!holdsFiles(event)) return
          event.preventDefault()
          setDragging(true)
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDragging(false)
        }}
        onDrop={(event) => {
          if (!holdsFiles(event)) return
          event.preventDefault()
          setDragging(false)
          const [file] = event.dataTransfer.files
          if (file !== undefined) openFile(file)
        }}
      >
        {children}
        {dragging && <p className="app-frame__drop">{words.drop}</p>}
      </div>
      {outcome !== null && (
        <Suspense>
          <OpenFileOutcome outcome={outcome} onAnswer={answer} />
        </Suspense>
      )}
    </OpenFileContext>
  )
}

/** A file control that looks like a button: the control itself takes focus and keys. */
export function OpenFileButton() {
  const words = useWords(appWords)
  const openFile = use(OpenFileContext)
  return (
    <label className="app-button app-button--quiet app-frame__open">
      {words.openFile}
      <FileControl
        className="app-frame__open-control"
        accept=".json,.hustings.json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) openFile(file)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </label>
  )
}
