import { useEffect, useEffectEvent, useRef } from 'react'
import type { FileKind } from '../../files/read-opened'
import { OpenFileOutcome } from './open-file-outcome'
import type { GivenFile } from './open-outcome'
import { useOpenFile } from './use-open-file'

interface OpenedFileProps {
  readonly given: GivenFile
  readonly wanted: FileKind
}

/** A file on its way in. Shows something only where the user has to know or decide. */
export function OpenedFile({ given, wanted }: OpenedFileProps) {
  const { outcome, openFile, answer, unseal } = useOpenFile(wanted)
  const open = useEffectEvent(openFile)
  const begun = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice; a file is opened once.
    if (begun.current) return
    begun.current = true
    open(given)
  }, [given])
  return outcome === null ? null : <OpenFileOutcome outcome={outcome} onAnswer={answer} onUnsealed={unseal} />
}
