import { makeShareCopy } from '../../core/share'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import type { AssessmentStore } from '../../state/assessment-store'
import type { ChecklistLibrary } from '../services'

/** The text of a file copy of what is in the store now; `null` where it could not be read back. */
export async function copyTextOf(
  checklists: ChecklistLibrary,
  store: AssessmentStore,
): Promise<string | null> {
  const { assessment, checklist } = store.getState()
  const copy = makeShareCopy(assessment, { preset: 'everything', withName: true })
  const text = formatAssessment(copy, checklist)
  const readBack = await parseAssessment(text, checklists)
  return readBack.ok && formatAssessment(readBack.value.assessment, checklist) === text ? text : null
}
