import type { Checklist } from '../../core/checklist'
import { parseAssessment, type OpenedAssessment } from '../../files/assessment-file'
import { checklistSha256, parseChecklist } from '../../files/checklist-file'
import type { FileText } from '../../files/file-text'
import type { FileProblem } from '../../files/problem'
import type { ChecklistLibrary } from '../services'

export type FileKind = 'assessment' | 'checklist'

export type ReadFile =
  | { readonly kind: 'assessment'; readonly opened: OpenedAssessment }
  | { readonly kind: 'checklist'; readonly checklist: Checklist; readonly isOurs: boolean }
  | { readonly kind: 'refused'; readonly wanted: FileKind; readonly problems: readonly FileProblem[] }

/** Whatever a file says it is; if it says neither, it is told as what was `wanted`. A PDF holds answers or nothing. */
export async function readOpened(
  { text, fromPdf }: FileText,
  wanted: FileKind,
  checklists: ChecklistLibrary,
  acceptDamaged: boolean,
): Promise<ReadFile> {
  const first = fromPdf ? 'assessment' : wanted
  const asFirst = await readAs(first, text, checklists, acceptDamaged)
  const other = first === 'checklist' ? 'assessment' : 'checklist'
  if (asFirst.kind !== 'refused' || !asFirst.problems.some((problem) => says(problem, other))) return asFirst
  if (fromPdf) return { ...asFirst, problems: [{ kind: 'checklist-in-pdf' }] }
  return readAs(other, text, checklists, acceptDamaged)
}

function says(problem: FileProblem, kind: FileKind): boolean {
  return problem.kind === 'not-ours' && problem.at === '' && problem.found === `hustings/${kind}`
}

async function readAs(
  kind: FileKind,
  text: string,
  checklists: ChecklistLibrary,
  acceptDamaged: boolean,
): Promise<ReadFile> {
  if (kind === 'assessment') {
    const read = await parseAssessment(text, checklists, { acceptDamaged })
    return read.ok ? { kind, opened: read.value } : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  const read = parseChecklist(text)
  if (!read.ok) return { kind: 'refused', wanted: kind, problems: read.problem }
  return { kind, checklist: read.value, isOurs: checklists.isOurs(checklistSha256(read.value)) }
}
