import type { BranchFile } from '../core/branch-file'
import { fail, succeed, type Result } from '../core/result'
import { makeShareCopy } from '../core/share'
import { parseAssessment, type ChecklistShelf } from './assessment-file'
import type { FileProblem } from './problem'

export type BranchRefusal =
  /** An age file: nothing in it can be read without its passphrase. */
  { readonly kind: 'sealed' } | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }

const SEALED_NAME = /\.age$/i
const SEALED_TEXT = /^(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/

/** Known by its name alone, so that one need not read it. */
export function isSealedName(name: string): boolean {
  return SEALED_NAME.test(name)
}

/**
 * A branch's file by the one reading path. Only a share copy of it stays: no notes, evidence, times or people. `key` is
 * random.
 */
export async function readBranchFile(
  text: string,
  key: string,
  shelf: ChecklistShelf,
): Promise<Result<BranchFile, BranchRefusal>> {
  if (SEALED_TEXT.test(text)) return fail({ kind: 'sealed' })
  const read = await parseAssessment(text, shelf)
  if (!read.ok) return fail({ kind: 'refused', problems: read.problem })
  const { assessment, checklist, checklistSha256, isOurs } = read.value
  return succeed({
    key,
    assessmentId: assessment.id,
    changedAt: assessment.changedAt,
    copy: makeShareCopy(assessment, { preset: 'plan', withName: true }),
    checklist,
    checklistSha256,
    isOurs,
  })
}
