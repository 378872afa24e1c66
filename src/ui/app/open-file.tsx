import { createContext, lazy, Suspense, use, useState, type DragEvent, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { FileControl } from '../parts/field-control'
import { useWords } from '../use-services'
import type { FileKind } from './read-opened'
import { useRoute } from './use-route'

/** Reading a file and all there is to say about it: loaded when there is one. */
const OpenedFile = lazy(() => import('./opened-file').then(({ OpenedFile: opened }) => ({ default: opened })))

const OpenFileContext = createContext<(file: File, wanted?: FileKind) => void>(() => undefined)

interface Given {
  readonly file: File
  readonly wanted: FileKind
  /** Counts the files, so that each starts anew. */
  readonly place: number
}

interface OpenFileProps {
  readonly children: ReactNode
}

/** Takes saved files and checklists on every screen: by the button, or dropped anywhere on the page. */
export function OpenFile({ children }: OpenFileProps) {
  const words = useWords(appWords)
  const { screen } = useRoute()
  const [given, setGiven] = useState<Given | null>(null)
  const [dragging, setDragging] = useState(false)
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  // In the library one means a checklist.
  const openFile = (
    file: File,
    wanted: FileKind = screen === 'checklists' ? 'checklist' : 'assessment',
  ): void => {
    setGiven((before) => ({ file, wanted, place: (before?.place ?? 0) + 1 }))
  }
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
        {dragging && <p className="app-frame__drop">{words.dropFile}</p>}
      </div>
      {given !== null && (
        <Suspense>
          <OpenedFile key={given.place} file={given.file} wanted={given.wanted} />
        </Suspense>
      )}
    </OpenFileContext>
  )
}

interface OpenFileButtonProps {
  /** Absent: "Open a saved file". */
  readonly label?: string
  /** What a file is taken for that does not say what it is. */
  readonly wanted?: FileKind
}

/** A file control that looks like a button: the control itself takes focus and keys. */
export function OpenFileButton({ label, wanted }: OpenFileButtonProps) {
  const words = useWords(appWords)
  const openFile = use(OpenFileContext)
  return (
    <label className="app-button app-button--quiet app-frame__open">
      {label ?? words.openFile}
      <FileControl
        className="app-frame__open-control"
        accept=".json,.hustings.json,application/json,.pdf,application/pdf"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) openFile(file, wanted)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </label>
  )
}
