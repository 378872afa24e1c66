import { useEffect, useRef, useState } from 'react'
import { itemsTold } from '../../../core/room-view'
import type { RoomFormat, RoomTablesInput } from '../../../reports/room-formats'
import type { MadePdf } from '../../../reports/report-pdf'
import { fileNames } from '../../../words/file-names'
import type { FileToSave } from '../../app/file-to-save'
import { safeFileName } from '../../app/safe-file-name'
import type { ReportMaker } from '../../services'
import { useLanguage, useServices, useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import type { RoomState } from './use-room'

const MEDIA_TYPES: Readonly<Record<RoomFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Making =
  | { readonly kind: 'busy' | 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: readonly string[] }

interface RoomExporting {
  readonly making: Making | null
  readonly make: (format: RoomFormat, name: string) => Promise<void>
  /** The same for sealing, and what is told once that is in the downloads. */
  readonly toSeal: (
    format: RoomFormat,
    name: string,
  ) => { readonly file: FileToSave; readonly onSealed: (name: string) => void }
}

/** Makes the file and hands it to the downloads, unless one has closed the dialog meanwhile. */
export function useRoomExport({ room, items }: RoomState): RoomExporting {
  const { clock, files, reports } = useServices()
  const { workshop, checklist, foreign } = useSession()
  const { room: neutralName } = useWords(fileNames)
  const language = useLanguage()
  const [making, setMaking] = useState<Making | null>(null)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  const today = clock.today()
  const input: RoomTablesInput = {
    checklist,
    isOurs: foreign === null,
    groups: room.groups.length,
    items: itemsTold(items, new Set(workshop.items)),
    today,
    language,
  }

  function nameOf(format: RoomFormat, name: string): string {
    const typed = safeFileName(name.replace(new RegExp(`\\.${format}$`, 'i'), ''))
    return `${typed || neutralName(today)}.${format}`
  }

  function toSeal(format: RoomFormat, name: string): ReturnType<RoomExporting['toSeal']> {
    let missing: readonly string[] = []
    return {
      file: {
        name: nameOf(format, name),
        type: MEDIA_TYPES[format],
        async content() {
          const made = await makeFile(reports, format, input)
          missing = made.missing
          return made.bytes
        },
      },
      onSealed: (sealedName) => {
        setMaking({ kind: 'made', name: sealedName, missing })
      },
    }
  }

  async function make(format: RoomFormat, name: string): Promise<void> {
    setMaking({ kind: 'busy' })
    try {
      const { bytes, missing } = await makeFile(reports, format, input)
      if (gone.current) return
      const fileName = nameOf(format, name)
      files.download(fileName, MEDIA_TYPES[format], bytes)
      setMaking({ kind: 'made', name: fileName, missing })
    } catch {
      // A part that did not load, or a mistake of ours.
      setMaking({ kind: 'failed' })
    }
  }

  return { making, make, toSeal }
}

async function makeFile(reports: ReportMaker, format: RoomFormat, input: RoomTablesInput): Promise<MadePdf> {
  if (format !== 'pdf') return { bytes: await reports.makeRoomTables(format, input), missing: [] }
  const watch = { onProgress: () => undefined, signal: new AbortController().signal }
  const made = await reports.makePdf(await reports.makeRoomReport(input), watch)
  if (made === null) throw new Error('A PDF that nobody called off was called off.')
  return made
}
