import type { Checklist } from '../core/checklist'
import { parseAssessment, type ChecklistShelf, type OpenedAssessment } from './assessment-file'
import { checklistSha256, parseChecklist } from './checklist-file'
import { readFileText } from './file-text'
import type { FileProblem } from './problem'

export type FileKind = 'assessment' | 'checklist'

export interface ReadingOrder {
  readonly bytes: Uint8Array
  /** What it is taken for where it does not say what it is. */
  readonly wanted: FileKind
  /** Whether one that says it is the other kind is read as that. */
  readonly orOther: boolean
  /** Open a copy to look at although the checksum is wrong. */
  readonly acceptDamaged: boolean
}

export type ReadFile =
  | {
      readonly kind: 'assessment'
      readonly opened: OpenedAssessment
      /** It lay inside a PDF, whose pages may say something else. */
      readonly fromPdf: boolean
    }
  | { readonly kind: 'checklist'; readonly checklist: Checklist; readonly isOurs: boolean }
  | { readonly kind: 'refused'; readonly wanted: FileKind; readonly problems: readonly FileProblem[] }

/** A file of any kind, from its bytes. A PDF holds answers or nothing. */
export async function readOpened(order: ReadingOrder, shelf: ChecklistShelf): Promise<ReadFile> {
  const { bytes, wanted, orOther } = order
  const content = readFileText(bytes)
  if (!content.ok) return { kind: 'refused', wanted, problems: [content.problem] }
  const { text, fromPdf } = content.value
  const first = fromPdf ? 'assessment' : wanted
  const asFirst = await readAs(first, text, order, shelf)
  if (asFirst.kind === 'assessment') return { ...asFirst, fromPdf }
  const other = first === 'checklist' ? 'assessment' : 'checklist'
  if (asFirst.kind !== 'refused' || !asFirst.problems.some((problem) => says(problem, other))) return asFirst
  if (fromPdf) return { ...asFirst, problems: [{ kind: 'checklist-in-pdf' }] }
  return orOther ? readAs(other, text, order, shelf) : asFirst
}

function says(problem: FileProblem, kind: FileKind): boolean {
  return problem.kind === 'not-ours' && problem.at === '' && problem.found === `hustings/${kind}`
}

async function readAs(
  kind: FileKind,
  text: string,
  { acceptDamaged }: ReadingOrder,
  shelf: ChecklistShelf,
): Promise<ReadFile> {
  if (kind === 'assessment') {
    const read = await parseAssessment(text, shelf, { acceptDamaged })
    return read.ok
      ? { kind, opened: read.value, fromPdf: false }
      : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  const read = parseChecklist(text)
  if (!read.ok) return { kind: 'refused', wanted: kind, problems: read.problem }
  return { kind, checklist: read.value, isOurs: shelf.isOurs(checklistSha256(read.value)) }
}
