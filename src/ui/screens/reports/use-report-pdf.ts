import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Report } from '../../../reports/report'
import type { FileToSave } from '../../app/file-to-save'
import { useSealIt } from '../../app/use-seal-it'
import { useServices } from '../../use-services'

export type Making =
  /** `share`: of the work, 0 to 1; `null` while nobody knows. */
  | { readonly kind: 'busy'; readonly share: number | null }
  | { readonly kind: 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: readonly string[] }

export interface ReportPdf {
  readonly making: Making | null
  readonly make: (report: () => Promise<Report>, fileName: string) => Promise<void>
  /** The same, sealed first. */
  readonly seal: (report: () => Promise<Report>, fileName: string) => void
  readonly sealDialog: ReactNode
  readonly cancel: () => void
}

/** Has a report made and hands it to the downloads. Whoever leaves meanwhile has called it off. */
export function useReportPdf(): ReportPdf {
  const { files, reports } = useServices()
  const sealIt = useSealIt()
  const [making, setMaking] = useState<Making | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )

  async function make(makeReport: () => Promise<Report>, fileName: string): Promise<void> {
    const { signal } = (running.current = new AbortController())
    setMaking({ kind: 'busy', share: null })
    try {
      const made = await reports.makePdf(await makeReport(), {
        signal,
        onProgress: (share) => {
          if (!signal.aborted) setMaking({ kind: 'busy', share })
        },
      })
      if (made === null || signal.aborted) return
      files.download(fileName, 'application/pdf', made.bytes)
      setMaking({ kind: 'made', name: fileName, missing: made.missing })
    } catch {
      // A part that did not load, a host that lets no worker start, or a mistake of ours: the answers are kept.
      if (!signal.aborted) setMaking({ kind: 'failed' })
    }
  }

  function seal(makeReport: () => Promise<Report>, name: string): void {
    let missing: readonly string[] = []
    const content: FileToSave['content'] = async (signal) => {
      const made = await reports.makePdf(await makeReport(), { signal, onProgress: () => undefined })
      missing = made?.missing ?? []
      return made?.bytes ?? null
    }
    sealIt.seal({ name, type: 'application/pdf', content }, (sealedName) => {
      setMaking({ kind: 'made', name: sealedName, missing })
    })
  }

  return {
    making,
    make,
    seal,
    sealDialog: sealIt.dialog,
    cancel: () => {
      running.current?.abort()
      setMaking(null)
    },
  }
}
