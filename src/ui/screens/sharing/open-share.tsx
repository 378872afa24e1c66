import { useAssessment, useSession } from '../../app/use-assessment'
import { ShareDialog } from './share-dialog'

interface OpenShareProps {
  readonly onClose: () => void
}

/** Of the assessment that is open. */
export function OpenShare({ onClose }: OpenShareProps) {
  const { kept } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const assessment = useAssessment((state) => state.assessment)
  return <ShareDialog subject={{ checklist, isOurs, assessment }} kept={kept} onClose={onClose} />
}
