import type { BranchFile } from '../core/branch-file'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from './assessment-file'

/** Of a branch's file only a share copy stays: no notes, evidence, times or people. `key` is random. */
export function makeBranchFile(
  { assessment, checklist, checklistSha256, isOurs }: OpenedAssessment,
  key: string,
): BranchFile {
  return {
    key,
    assessmentId: assessment.id,
    changedAt: assessment.changedAt,
    copy: makeShareCopy(assessment, { preset: 'plan', withName: true }),
    checklist,
    checklistSha256,
    isOurs,
  }
}
