import { useEffect, useState } from 'react'
import { fileNames } from '../../words/file-names'
import type { Disk, DiskFile, DiskOutcome } from '../services'
import { useServices, useWords } from '../use-services'
import type { FileToSave } from './file-to-save'
import { quotableName } from './quotable-name'
import { copyTextOf } from './copy-text'
import { safeFileName } from './safe-file-name'
import { useSession } from './use-assessment'

export type SaveOutcome =
  { readonly kind: 'downloaded' | DiskOutcome; readonly name: string } | { readonly kind: 'not-whole' }

/** `same`: where it was opened from or saved last. `same-over`: also over what somebody else has changed there. */
export type SavePlace = 'same' | 'same-over' | 'choose' | 'downloads'

export interface SavePlaces {
  /** Whether the browser can write a file where one says. */
  readonly canChoose: boolean
  /** The file it was opened from or saved to last. */
  readonly lastName: string | undefined
}

interface CopySaving extends SavePlaces {
  /** What the file is called until somebody names it. */
  readonly neutral: string
  readonly save: (name: string, place: SavePlace) => Promise<void>
  /** The same copy for sealing, and what is noted once that is saved. */
  readonly toSeal: (name: string) => FileToSave
  readonly noteCopy: () => void
  readonly outcome: SaveOutcome | null
}

/** Nothing is called saved before it was read back and compared: from the disk where it was written there by us. */
export function useSaveCopy(): CopySaving {
  const { checklists, clock, files, keptIn } = useServices()
  const words = useWords(fileNames)
  const { id, store } = useSession()
  const disk = useDisk()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const neutral = words.copy(clock.today())
  const last = disk?.last(id)

  function noteCopy(): void {
    const { copies, setCopies } = store.getState()
    setCopies({ ...copies, copiedAt: clock.now() })
  }

  const nameOf = (typed: string): string => `${safeFileName(typed) || neutral}.hustings.json`

  async function write(file: DiskFile, text: string, overChanged: boolean): Promise<void> {
    const kind = await file.write(text, overChanged)
    if (kind === 'written') {
      noteCopy()
      // Each change goes there from now on: see `keepInFile`.
      if (keptIn === 'tab') store.getState().setFile({ name: file.name, status: 'saved' })
    }
    setOutcome({ kind, name: quotableName(file.name) })
  }

  return {
    neutral,
    canChoose: disk !== null,
    lastName: last === undefined ? undefined : quotableName(last.name),
    outcome,
    noteCopy,
    toSeal: (name) => ({
      name: nameOf(name),
      type: 'application/json',
      content: async () => {
        const text = await copyTextOf(checklists, store)
        return text === null ? null : new TextEncoder().encode(text)
      },
    }),
    async save(name, place) {
      setOutcome(null)
      const fileName = nameOf(name)
      // First of all: the browser lets us ask only for a moment after a click.
      const file = place === 'choose' ? await disk?.choose(id, fileName) : disk?.last(id)
      if (place === 'choose' && file === null) return
      const text = await copyTextOf(checklists, store)
      if (text === null) setOutcome({ kind: 'not-whole' })
      else if (place !== 'downloads' && file !== undefined && file !== null)
        await write(file, text, place === 'same-over')
      else {
        files.download(fileName, 'application/json', text)
        noteCopy()
        setOutcome({ kind: 'downloaded', name: fileName })
      }
    },
  }
}

/** `null` where the browser can only download, and until that is known. */
function useDisk(): Disk | null {
  const { files } = useServices()
  const [disk, setDisk] = useState<Disk | null>(null)
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
  return disk
}
