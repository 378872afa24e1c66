import { useEffect, useRef, useState } from 'react'
import { coverageOf } from '../../../core/coverage'
import { WHOLE_PLAN } from '../../../core/report-wish'
import { makeShareCopy } from '../../../core/share'
import { fileNames } from '../../../words/file-names'
import { safeFileName } from '../../app/save-copy'
import { useSession } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'

export interface PdfChoices {
  readonly name: string
  readonly withName: boolean
  readonly withNotes: boolean
}

export type Making =
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: readonly string[] }

interface PlanPdf {
  readonly making: Making | null
  readonly make: (choices: PdfChoices) => Promise<void>
}

/** Makes the plan from a share copy, and hands it to the downloads unless one has closed the dialog meanwhile. */
export function usePlanPdf(): PlanPdf {
  const { plan: planName } = useWords(fileNames)
  const { clock, files, reports } = useServices()
  const { store } = useSession()
  const [making, setMaking] = useState<Making | null>(null)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  async function make({ name, withName, withNotes }: PdfChoices): Promise<void> {
    setMaking({ kind: 'busy' })
    const { checklist, isOurs, assessment } = store.getState()
    const today = clock.today()
    const copy = makeShareCopy(assessment, { preset: withNotes ? 'everything' : 'plan', withName })
    const coverage = coverageOf(checklist, assessment)
    try {
      const report = await reports.makeReport({
        checklist,
        isOurs,
        assessment: copy,
        coverage,
        today,
        marking: '',
        wish: WHOLE_PLAN,
      })
      const made = await reports.makePdf(report, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      })
      if (made === null || gone.current) return
      const { bytes, missing } = made
      const fileName = `${safeFileName(name.replace(/\.pdf$/i, '')) || planName(today)}.pdf`
      files.download(fileName, 'application/pdf', bytes)
      setMaking({ kind: 'made', name: fileName, missing })
    } catch {
      // A part that did not load, or a mistake of ours: the plan is kept, and the page can be printed.
      setMaking({ kind: 'failed' })
    }
  }

  return { making, make }
}
