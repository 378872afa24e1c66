import { workshopPackWords } from '../../../words/workshop-pack'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { ReportAtOnce } from '../reports/report-at-once'
import { FIRST_CHOICES } from '../reports/report-choices'
import { useReport } from '../reports/use-report'

interface MondayDialogProps {
  readonly onClose: () => void
}

/** A photo of it may be seen by anybody: it has no name of the organisation on it. */
const CHOICES = { ...FIRST_CHOICES, kind: 'monday', withName: false } as const

/** The first three actions over the whole window: to be photographed, printed or downloaded. */
export function MondayDialog({ onClose }: MondayDialogProps) {
  const { mondayTitle } = useWords(workshopPackWords)
  const checklist = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const assessment = useAssessment((state) => state.assessment)
  const { kept } = useSession()
  const { makeReport, fileName } = useReport({ checklist, isOurs, assessment }, CHOICES)
  return (
    <ReportAtOnce
      title={mondayTitle}
      makeReport={makeReport}
      fileName={fileName}
      mayBeSealed={kept}
      onClose={onClose}
    />
  )
}
