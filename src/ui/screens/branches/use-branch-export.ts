import { useEffect, useRef, useState } from 'react'
import type { BranchFormat } from '../../../reports/branch-formats'
import type { BranchReportInput } from '../../../reports/branch-sheets'
import type { MadePdf } from '../../../reports/report-pdf'
import { fileNames } from '../../../words/file-names'
import type { FileToSave } from '../../app/file-to-save'
import { safeFileName } from '../../app/safe-file-name'
import type { ReportMaker } from '../../services'
import { useLanguage, useServices, useWords } from '../../use-services'

const MEDIA_TYPES: Readonly<Record<BranchFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Making =
  | { readonly kind: 'busy' | 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: readonly string[] }

interface BranchExporting {
  readonly making: Making | null
  readonly make: (format: BranchFormat, name: string) => Promise<void>
  /** The same for sealing, and what is told once that is in the downloads. */
  readonly toSeal: (format: BranchFormat, name: string) => BranchesToSeal
}

interface BranchesToSeal {
  readonly file: FileToSave
  readonly onSealed: (name: string) => void
}

/** Makes the file and hands it to the downloads, unless one has closed the dialog meanwhile. */
export function useBranchExport(shown: Pick<BranchReportInput, 'group' | 'rows'>): BranchExporting {
  const { clock, files, reports } = useServices()
  const { branches: neutralName } = useWords(fileNames)
  const language = useLanguage()
  const [making, setMaking] = useState<Making | null>(null)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  function nameOf(format: BranchFormat, name: string): string {
    const typed = safeFileName(name.replace(new RegExp(`\\.${format}$`, 'i'), ''))
    return `${typed || neutralName(clock.today())}.${format}`
  }

  function toSeal(format: BranchFormat, name: string): BranchesToSeal {
    let missing: readonly string[] = []
    return {
      file: {
        name: nameOf(format, name),
        type: MEDIA_TYPES[format],
        async content() {
          const made = await makeFile(reports, format, { ...shown, today: clock.today(), language })
          missing = made.missing
          return made.bytes
        },
      },
      onSealed: (sealedName) => {
        setMaking({ kind: 'made', name: sealedName, missing })
      },
    }
  }

  async function make(format: BranchFormat, name: string): Promise<void> {
    setMaking({ kind: 'busy' })
    const today = clock.today()
    try {
      const { bytes, missing } = await makeFile(reports, format, { ...shown, today, language })
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

async function makeFile(
  reports: ReportMaker,
  format: BranchFormat,
  input: BranchReportInput,
): Promise<MadePdf> {
  if (format !== 'pdf') return { bytes: await reports.makeBranchTables(format, input), missing: [] }
  const watch = { onProgress: () => undefined, signal: new AbortController().signal }
  const made = await reports.makePdf(await reports.makeBranchReport(input), watch)
  if (made === null) throw new Error('A PDF that nobody called off was called off.')
  return made
}
