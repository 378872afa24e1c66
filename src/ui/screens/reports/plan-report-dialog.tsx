import { reportChoicesWords } from '../../../words/report-choices'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { FIRST_CHOICES, type ReportChoices } from './report-choices'
import { ReportDialog } from './report-dialog'

interface PlanReportDialogProps {
  /** As they were left; `null` at first. */
  readonly choices: ReportChoices | null
  readonly onChoose: (choices: ReportChoices) => void
  readonly onClose: () => void
}

/** Reports of the assessment that is open. */
export function PlanReportDialog({ choices, onChoose, onClose }: PlanReportDialogProps) {
  const { title } = useWords(reportChoicesWords)
  const checklist = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const assessment = useAssessment((state) => state.assessment)
  const { kept } = useSession()
  return (
    <ReportDialog
      title={title}
      subject={{ checklist, isOurs, assessment }}
      choices={choices ?? FIRST_CHOICES}
      kept={kept}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
