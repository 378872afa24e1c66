import { useState } from 'react'
import { makeAssessment } from '../../../core/assessment'
import type { Checklist } from '../../../core/checklist'
import { reportChoicesWords } from '../../../words/report-choices'
import { useServices, useWords } from '../../use-services'
import { FIRST_CHOICES, type ReportChoices } from './report-choices'
import { ReportDialog } from './report-dialog'

interface WorksheetDialogProps {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly onClose: () => void
}

/** The worksheet of a checklist that nobody has answered yet. */
export function WorksheetDialog({ checklist, isOurs, onClose }: WorksheetDialogProps) {
  const words = useWords(reportChoicesWords)
  const { clock } = useServices()
  const [choices, setChoices] = useState<ReportChoices>({ ...FIRST_CHOICES, kind: 'worksheet' })
  const assessment = makeAssessment({
    // Of nothing that is kept, so that the same worksheet is made every time.
    id: checklist.id,
    name: '',
    at: clock.now(),
    checklist: { id: checklist.id, version: checklist.version },
    profile: new Map(),
  })
  return (
    <ReportDialog
      title={words.worksheetTitle}
      told={words.worksheetHow}
      subject={{ checklist, isOurs, assessment }}
      choices={choices}
      kept={null}
      onChoose={setChoices}
      onClose={onClose}
    />
  )
}
