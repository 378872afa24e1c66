import { useEffect, useEffectEvent, useRef } from 'react'
import { OpenFileOutcome } from './open-file-outcome'
import type { FileKind } from './read-opened'
import { useOpenFile } from './use-open-file'

interface OpenedFileProps {
  readonly file: File
  readonly wanted: FileKind
}

/** A file on its way in. Shows something only where the user has to know or decide. */
export function OpenedFile({ file, wanted }: OpenedFileProps) {
  const { outcome, openFile, answer } = useOpenFile(wanted)
  const open = useEffectEvent(openFile)
  const begun = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice; a file is opened once.
    if (begun.current) return
    begun.current = true
    open(file)
  }, [file])
  return outcome === null ? null : <OpenFileOutcome outcome={outcome} onAnswer={answer} />
}
