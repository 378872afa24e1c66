import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Report } from '../../../reports/report'
import { reportChoicesWords } from '../../../words/report-choices'
import { savingWords } from '../../../words/saving'
import { SealButton } from '../../app/use-seal-it'
import { PrintButton } from '../../parts/print-button'
import { useModal } from '../../parts/use-modal'
import { useWords } from '../../use-services'
import { DocumentView } from './document-view'
import { PdfOutcome } from './pdf-outcome'
import type { Making } from './use-report-pdf'
import './report-preview.css'

interface ReportPreviewProps {
  readonly report: Report
  readonly making: Making | null
  /** False where there is nothing in it to seal. */
  readonly mayBeSealed: boolean
  readonly onSeal: () => void
  readonly onDownload: () => void
  /** Calls off what is being made. */
  readonly onCancel: () => void
  readonly onClose: () => void
}

/** On `<body>` while it is open: on paper there is then nothing but the report. */
const ONLY_THIS_PRINTS = 'app-previewing'

/** The report over the whole window, to be read, printed or downloaded. Escape goes back. */
export function ReportPreview({
  report,
  making,
  mayBeSealed,
  onSeal,
  onDownload,
  onCancel,
  onClose,
}: ReportPreviewProps) {
  const words = useWords(reportChoicesWords)
  const { saveUnsealed } = useWords(savingWords)
  const dialog = useModal()
  const download = useRef<HTMLButtonElement>(null)
  const busy = making?.kind === 'busy'
  useOnlyThisPrints()
  return createPortal(
    <dialog
      ref={dialog}
      className="app-preview"
      aria-label={words.preview}
      onCancel={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="app-preview__bar">
        <div className="app-row">
          {mayBeSealed && <SealButton busy={busy} onSeal={onSeal} />}
          <button
            ref={download}
            type="button"
            className={mayBeSealed ? 'app-button app-button--quiet' : 'app-button'}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onDownload()
            }}
          >
            {mayBeSealed ? saveUnsealed : words.download}
          </button>
          <PrintButton word={words.print} />
          <button type="button" className="app-button app-button--quiet" onClick={onClose}>
            {words.back}
          </button>
        </div>
        <PdfOutcome making={making} onCancel={onCancel} makeButton={download} />
      </div>
      <div className="app-wrap app-wrap--reading">
        <DocumentView report={report} />
      </div>
    </dialog>,
    document.body,
  )
}

function useOnlyThisPrints(): void {
  useEffect(() => {
    document.body.classList.add(ONLY_THIS_PRINTS)
    return () => {
      document.body.classList.remove(ONLY_THIS_PRINTS)
    }
  }, [])
}
