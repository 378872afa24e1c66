import { useRef } from 'react'
import type { ReadFile, ReadingOrder } from '../../files/read-opened'
import { useServices } from '../use-services'

interface FileOrigin {
  /** What the file was read as. Without `handle`, what was noted before is forgotten. */
  readonly note: (handle: FileSystemFileHandle | undefined, order: ReadingOrder, read: ReadFile) => void
  /** The assessment of this id is here now: if it is the one in the file, it can be saved back to it. */
  readonly entered: (id: string) => Promise<void>
}

interface Origin {
  readonly handle: FileSystemFileHandle
  readonly id: string
  readonly text: string
}

/**
 * Where a file lies is remembered for the assessment it holds, and for nothing else: not for a copy under another id, not
 * where it is a PDF, and not where it was damaged.
 */
export function useFileOrigin(): FileOrigin {
  const { files } = useServices()
  const origin = useRef<Origin | null>(null)
  return {
    note(handle, { bytes, acceptDamaged }, read) {
      origin.current =
        handle === undefined || acceptDamaged || read.kind !== 'assessment' || read.fromPdf
          ? null
          : { handle, id: read.opened.assessment.id, text: new TextDecoder().decode(bytes) }
    },
    async entered(id) {
      if (origin.current?.id !== id) return
      const { handle, text } = origin.current
      // Without it files can still be downloaded.
      const disk = await files.disk().catch(() => null)
      disk?.remember(id, handle, text)
    },
  }
}
