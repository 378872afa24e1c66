import { useEffect, useRef } from 'react'
import type { Report } from '../../../reports/report'
import { appWords } from '../../../words/app'
import { reportChoicesWords } from '../../../words/report-choices'
import { Dialog } from '../../parts/dialog'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { ReportPreview } from './report-preview'
import { usePreview } from './use-preview'
import { useReportPdf } from './use-report-pdf'

interface ReportAtOnceProps {
  /** What it is called where it cannot be shown. */
  readonly title: string
  /** Rejects where a part did not load. */
  readonly makeReport: () => Promise<Report>
  readonly fileName: string
  readonly mayBeSealed: boolean
  readonly onClose: () => void
}

/** A report about which there is nothing to choose, over the whole window: to be read, printed or downloaded. */
export function ReportAtOnce({ title, makeReport, fileName, mayBeSealed, onClose }: ReportAtOnceProps) {
  const { making, make, seal, sealDialog, cancel } = useReportPdf()
  const { preview, look, notShown } = usePreview(makeReport)
  const begun = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice; one report is enough.
    if (begun.current) return
    begun.current = true
    void look()
  }, [look])
  if (notShown) return <NotShown title={title} onClose={onClose} />
  if (preview === null) return null
  const shown = (): Promise<Report> => Promise.resolve(preview)
  return (
    <>
      <ReportPreview
        report={preview}
        making={making}
        mayBeSealed={mayBeSealed}
        onSeal={() => {
          seal(shown, fileName)
        }}
        onDownload={() => void make(shown, fileName)}
        onCancel={cancel}
        onClose={onClose}
      />
      {sealDialog}
    </>
  )
}

function NotShown({ title, onClose }: Pick<ReportAtOnceProps, 'title' | 'onClose'>) {
  const { notShown } = useWords(reportChoicesWords)
  const { close } = useWords(appWords)
  return (
    <Dialog title={title} onClose={onClose}>
      <Notice tone="wrong" role="alert">
        <p>{notShown}</p>
      </Notice>
      <button type="button" className="app-button app-button--quiet" onClick={onClose}>
        {close}
      </button>
    </Dialog>
  )
}
