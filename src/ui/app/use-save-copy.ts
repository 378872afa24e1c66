import { useEffect, useState } from 'react'
import { makeShareCopy } from '../../core/share'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { fileNames } from '../../words/file-names'
import type { Disk, DiskFile } from '../services'
import { useServices, useWords } from '../use-services'
import { safeFileName } from './safe-file-name'
import { useSession } from './use-assessment'

export type SaveOutcome =
  | { readonly kind: 'downloaded' | 'written' | 'unwritable' | 'differs'; readonly name: string }
  | { readonly kind: 'not-whole' }

/** `same`: where it was saved last. */
export type SavePlace = 'same' | 'choose' | 'downloads'

export interface SavePlaces {
  /** Whether the browser can write a file where one says. */
  readonly canChoose: boolean
  /** The file it was saved to last. */
  readonly lastName: string | undefined
}

interface CopySaving extends SavePlaces {
  /** What the file is called until somebody names it. */
  readonly neutral: string
  readonly save: (name: string, place: SavePlace) => Promise<void>
  readonly outcome: SaveOutcome | null
}

/** Nothing is called saved before it was read back and compared: from the disk where it was written there by us. */
export function useSaveCopy(): CopySaving {
  const { clock, files } = useServices()
  const words = useWords(fileNames)
  const { id, store } = useSession()
  const makeText = useCopyText()
  const [disk, setDisk] = useState<Disk | null>(null)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  useEffect(() => {
    let gone = false
    files.disk().then(
      (found) => {
        if (!gone) setDisk(found)
      },
      // A part of the app that did not load: files can still be downloaded.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [files])
  const neutral = words.copy(clock.today())

  function noteCopy(): void {
    const { copies, setCopies } = store.getState()
    setCopies({ ...copies, copiedAt: clock.now() })
  }

  async function write(file: DiskFile, text: string): Promise<void> {
    const kind = await file.write(text)
    if (kind === 'written') noteCopy()
    setOutcome({ kind, name: file.name })
  }

  return {
    neutral,
    canChoose: disk !== null,
    lastName: disk?.last(id)?.name,
    outcome,
    async save(name, place) {
      setOutcome(null)
      const fileName = `${safeFileName(name) || neutral}.hustings.json`
      // First of all: the browser lets us ask only for a moment after a click.
      const file = place === 'choose' ? await disk?.choose(id, fileName) : disk?.last(id)
      if (place === 'choose' && file === null) return
      const text = await makeText()
      if (text === null) setOutcome({ kind: 'not-whole' })
      else if (place !== 'downloads' && file !== undefined && file !== null) await write(file, text)
      else {
        files.download(fileName, 'application/json', text)
        noteCopy()
        setOutcome({ kind: 'downloaded', name: fileName })
      }
    },
  }
}

/** The text of the copy; `null` where it could not be read back. */
function useCopyText(): () => Promise<string | null> {
  const { checklists } = useServices()
  const { store } = useSession()
  return async () => {
    const { assessment, checklist } = store.getState()
    const copy = makeShareCopy(assessment, { preset: 'everything', withName: true })
    const text = formatAssessment(copy, checklist)
    const readBack = await parseAssessment(text, checklists)
    return readBack.ok && formatAssessment(readBack.value.assessment, checklist) === text ? text : null
  }
}
