import {
  createContext,
  lazy,
  Suspense,
  use,
  useEffect,
  useEffectEvent,
  useState,
  type DragEvent,
  type ReactNode,
} from 'react'
import { appWords } from '../../words/app'
import { FileControl } from '../parts/field-control'
import type { PickedFile } from '../services'
import { useServices, useWords } from '../use-services'
import type { FileKind } from '../../files/read-opened'
import type { GivenFile } from './open-outcome'
import { useRoute } from './use-route'

/** Reading a file and all there is to say about it: loaded when there is one. */
const OpenedFile = lazy(() => import('./opened-file').then(({ OpenedFile: opened }) => ({ default: opened })))

const OpenFileContext = createContext<(picked: PickedFile, wanted?: FileKind, pasted?: boolean) => void>(
  () => undefined,
)

interface Given extends GivenFile {
  readonly wanted: FileKind
  /** Counts the files, so that each starts anew. */
  readonly place: number
}

interface OpenFileProps {
  readonly children: ReactNode
}

/** Takes saved files and checklists on every screen: by the button, dropped anywhere on the page, or pasted. */
export function OpenFile({ children }: OpenFileProps) {
  const words = useWords(appWords)
  const { files } = useServices()
  const { screen } = useRoute()
  const [given, setGiven] = useState<Given | null>(null)
  const [dragging, setDragging] = useState(false)
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  // In the library one means a checklist.
  const openFile = (
    picked: PickedFile,
    wanted: FileKind = screen === 'checklists' ? 'checklist' : 'assessment',
    pasted = false,
  ): void => {
    setGiven((before) => ({ ...picked, wanted, pasted, place: (before?.place ?? 0) + 1 }))
  }
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const file = pastedFile(event, words.pasted)
    if (file !== undefined) openFile({ file }, undefined, true)
  })
  useEffect(() => {
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('paste', paste)
    }
  }, [])
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
          void files.dropped(event.dataTransfer)?.then((picked) => {
            openFile(picked)
          })
        }}
      >
        {children}
        {dragging && <p className="app-frame__drop">{words.dropFile}</p>}
      </div>
      {given !== null && (
        <Suspense>
          <OpenedFile key={given.place} given={given} wanted={given.wanted} />
        </Suspense>
      )}
    </OpenFileContext>
  )
}

/** A file, or the text of one of ours. Nothing where it goes into a field. */
function pastedFile({ target, clipboardData }: ClipboardEvent, name: string): File | undefined {
  if (clipboardData === null || (target as Element).closest('input, textarea') !== null) return undefined
  const text = clipboardData.getData('text/plain')
  return (
    clipboardData.files[0] ??
    (/"hustings\/|^\s*-----BEGIN AGE/.test(text) ? new File([text], name) : undefined)
  )
}

interface OpenFileButtonProps {
  /** Absent: "Open a saved file". */
  readonly label?: string
  /** What a file is taken for that does not say what it is. */
  readonly wanted?: FileKind
}

/**
 * A file control that looks like a button: the control itself takes focus and keys. Where the browser has a picker that
 * tells where a file lies, that one opens instead of the control's own.
 */
export function OpenFileButton({ label, wanted }: OpenFileButtonProps) {
  const words = useWords(appWords)
  const { pick } = useServices().files
  const openFile = use(OpenFileContext)

  async function pickFile(control: HTMLInputElement): Promise<void> {
    try {
      const picked = await pick?.()
      if (picked) openFile(picked, wanted)
    } catch {
      control.showPicker()
    }
  }

  return (
    <label className="app-button app-button--quiet app-frame__open">
      {label ?? words.openFile}
      <FileControl
        className="app-frame__open-control"
        onClick={(event) => {
          if (pick === undefined) return
          event.preventDefault()
          void pickFile(event.currentTarget)
        }}
        accept=".json,.hustings.json,application/json,.pdf,application/pdf,.age"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) openFile({ file }, wanted)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </label>
  )
}
