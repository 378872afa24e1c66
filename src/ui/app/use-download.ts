import { useEffect, useRef, useState } from 'react'
import type { MadePdf } from '../../reports/report-pdf'
import type { ReportMaker } from '../services'
import { useServices } from '../use-services'
import type { FileToSave } from './file-to-save'
import { safeFileName } from './safe-file-name'

export type DownloadFormat = 'pdf' | 'csv' | 'xlsx'

const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** How one thing becomes a file of each format. */
export interface Makers {
  /** What it is called where nobody types a name, without its ending. */
  readonly neutralName: () => string
  readonly makeReport: () => Promise<Parameters<ReportMaker['makePdf']>[0]>
  readonly makeTables: (format: Exclude<DownloadFormat, 'pdf'>) => Promise<Uint8Array<ArrayBuffer>>
}

export type Making =
  | { readonly kind: 'busy' | 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: readonly string[] }

interface ToSeal {
  readonly file: FileToSave
  readonly onSealed: (name: string) => void
}

interface Downloading {
  readonly making: Making | null
  readonly make: (format: DownloadFormat, name: string) => Promise<void>
  /** The same for sealing, and what is told once that is in the downloads. */
  readonly toSeal: (format: DownloadFormat, name: string) => ToSeal
}

/** Makes the file and hands it to the downloads, unless one has closed the dialog meanwhile. */
export function useDownload({ neutralName, makeReport, makeTables }: Makers): Downloading {
  const { files, reports } = useServices()
  const [making, setMaking] = useState<Making | null>(null)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  function nameOf(format: DownloadFormat, name: string): string {
    const typed = safeFileName(name.replace(new RegExp(`\\.${format}$`, 'i'), ''))
    return `${typed || neutralName()}.${format}`
  }

  async function makeFile(format: DownloadFormat): Promise<MadePdf> {
    if (format !== 'pdf') return { bytes: await makeTables(format), missing: [] }
    const watch = { onProgress: () => undefined, signal: new AbortController().signal }
    const made = await reports.makePdf(await makeReport(), watch)
    if (made === null) throw new Error('A PDF that nobody called off was called off.')
    return made
  }

  function toSeal(format: DownloadFormat, name: string): ToSeal {
    let missing: readonly string[] = []
    return {
      file: {
        name: nameOf(format, name),
        type: MEDIA_TYPES[format],
        async content() {
          const made = await makeFile(format)
          missing = made.missing
          return made.bytes
        },
      },
      onSealed: (sealedName) => {
        setMaking({ kind: 'made', name: sealedName, missing })
      },
    }
  }

  async function make(format: DownloadFormat, name: string): Promise<void> {
    setMaking({ kind: 'busy' })
    try {
      const { bytes, missing } = await makeFile(format)
      if (gone.current) return
      const fileName = nameOf(format, name)
      files.download(fileName, MEDIA_TYPES[format], bytes)
      setMaking({ kind: 'made', name: fileName, missing })
    } catch {
      // A part that did not load, or a mistake of ours: the page is still here, and can be printed.
      setMaking({ kind: 'failed' })
    }
  }

  return { making, make, toSeal }
}
