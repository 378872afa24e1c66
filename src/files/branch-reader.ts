import type { BranchFile } from '../core/branch-file'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from './assessment-file'

/**
 * Of a branch's file only a share copy stays: no notes, evidence, times or people. The copy's id is that of a plan
 * without notes, so one that was handed in beside the whole file is known to be the same branch. `key` is random.
 */
export function makeBranchFile(
  { assessment, checklist, checklistSha256, isOurs }: OpenedAssessment,
  key: string,
): BranchFile {
  const copy = makeShareCopy(assessment, { preset: 'plan', withName: true }, checklist)
  return {
    key,
    assessmentId: copy.id,
    changedAt: assessment.changedAt,
    copy,
    checklist,
    checklistSha256,
    isOurs,
  }
}
