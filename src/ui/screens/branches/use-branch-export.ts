import { useEffect, useRef, useState } from 'react'
import type { BranchFormat } from '../../../reports/branch-formats'
import type { BranchReportInput } from '../../../reports/branch-sheets'
import type { MadePdf } from '../../../reports/report-pdf'
import { fileNames } from '../../../words/file-names'
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

  async function make(format: BranchFormat, name: string): Promise<void> {
    setMaking({ kind: 'busy' })
    const today = clock.today()
    try {
      const { bytes, missing } = await makeFile(reports, format, { ...shown, today, language })
      if (gone.current) return
      const typed = safeFileName(name.replace(new RegExp(`\\.${format}$`, 'i'), ''))
      const fileName = `${typed || neutralName(today)}.${format}`
      files.download(fileName, MEDIA_TYPES[format], bytes)
      setMaking({ kind: 'made', name: fileName, missing })
    } catch {
      // A part that did not load, or a mistake of ours: the page is still here, and can be printed.
      setMaking({ kind: 'failed' })
    }
  }

  return { making, make }
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
