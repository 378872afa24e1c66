import type { RefObject } from 'react'
import type { Report } from '../../../reports/report'
import { sharingWords } from '../../../words/sharing'
import { useWords } from '../../use-services'
import { PdfOutcome } from '../reports/pdf-outcome'
import { ReportPreview } from '../reports/report-preview'
import type { SharedOut, ShareOut } from './use-share-out'

interface ShareOutcomeProps {
  readonly out: ShareOut
  /** The pages, over the whole window. `null`: nobody looks at them. */
  readonly lookedAt: Report | null
  /** Where focus goes when the way to cancel is gone. */
  readonly makeButton: RefObject<HTMLButtonElement | null>
  readonly onSeal: () => void
  readonly onBack: () => void
}

/** The pages while one looks at them, and how it ended. */
export function ShareOutcome({
  out: { outcome, pdf, give },
  lookedAt,
  makeButton,
  onSeal,
  onBack,
}: ShareOutcomeProps) {
  const { making, cancel } = pdf
  return (
    <>
      <div role="status">{outcome !== null && <Told outcome={outcome} />}</div>
      {lookedAt === null ? (
        <PdfOutcome making={making} onCancel={cancel} makeButton={makeButton} />
      ) : (
        <ReportPreview
          report={lookedAt}
          making={making}
          mayBeSealed
          onSeal={onSeal}
          onDownload={give}
          onCancel={cancel}
          onClose={onBack}
        />
      )}
    </>
  )
}

interface ToldProps {
  readonly outcome: SharedOut
}

function Told({ outcome }: ToldProps) {
  const words = useWords(sharingWords)
  switch (outcome.kind) {
    case 'downloaded':
      return <p>{words.downloaded(outcome.name)}</p>
    case 'copied':
      return <p>{words.copied}</p>
    case 'not-copied':
      return <p>{words.notCopied}</p>
  }
}
