import type { Assessment } from '../core/assessment'
import { makeShareCopy, type ShareChoices } from '../core/share'
import { parseAssessment, type ChecklistShelf, type OpenedAssessment } from './assessment-file'
import { formatAssessment } from './assessment-text'

/** A share copy as a file that opens again. */
export interface ShareFile {
  readonly text: string
  /** What was read out of the text, not what was put into it. */
  readonly readBack: Assessment
}

/**
 * The text of a share copy, read back and compared with the copy before anybody has it. It carries its checklist, so that
 * it opens anywhere. `null`: what came back is something else.
 */
export async function makeShareFile(
  { assessment, checklist }: Pick<OpenedAssessment, 'assessment' | 'checklist'>,
  choices: ShareChoices,
  shelf: ChecklistShelf,
): Promise<ShareFile | null> {
  const text = formatAssessment(makeShareCopy(assessment, choices, checklist), checklist)
  const read = await parseAssessment(text, shelf)
  if (!read.ok || formatAssessment(read.value.assessment, checklist) !== text) return null
  return { text, readBack: read.value.assessment }
}
