import type { Checklist } from '../core/checklist'
import type { Scenario } from '../core/scenario'
import { parseAssessment, type ChecklistShelf, type OpenedAssessment } from './assessment-file'
import { checklistSha256, parseChecklist } from './checklist-file'
import { readFileText } from './file-text'
import type { FileProblem } from './problem'
import { parseRoom, type OpenedRoom } from './room-file'
import { parseScenario } from './scenario-file'
import { parseStarter, type OpenedStarter } from './starter-file'

/** What a file is read as although another kind was wanted. A room is opened in the workshop alone. */
const OTHER_KINDS = ['assessment', 'checklist', 'scenario', 'starter'] as const
export type FileKind = (typeof OTHER_KINDS)[number] | 'room'

export interface ReadingOrder {
  readonly bytes: Uint8Array
  /** What it is taken for where it does not say what it is. */
  readonly wanted: FileKind
  /** Whether one that says it is another kind is read as that. */
  readonly orOther: boolean
  /** Open a copy to look at although the checksum is wrong. */
  readonly acceptDamaged: boolean
  /** It lay in a sealed file. Absent: it did not. */
  readonly wasSealed?: boolean
}

export type ReadFile =
  | {
      readonly kind: 'assessment'
      readonly opened: OpenedAssessment
      /** It lay inside a PDF, whose pages may say something else. */
      readonly fromPdf: boolean
    }
  | { readonly kind: 'checklist'; readonly checklist: Checklist; readonly isOurs: boolean }
  /** Whose it is, its place in the library tells: by its hash. */
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  /** Presets for a new assessment. */
  | ({ readonly kind: 'starter' } & OpenedStarter)
  | ({ readonly kind: 'room' } & OpenedRoom)
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
  if (asFirst.kind !== 'refused') return asFirst
  const said = OTHER_KINDS.find((kind) => asFirst.problems.some((problem) => says(problem, kind)))
  if (said === undefined) return asFirst
  if (fromPdf) return { ...asFirst, problems: [{ kind: 'checklist-in-pdf' }] }
  return orOther ? readAs(said, text, order, shelf) : asFirst
}

function says(problem: FileProblem, kind: FileKind): boolean {
  return problem.kind === 'not-ours' && problem.at === '' && problem.found === `hustings/${kind}`
}

async function readAs(
  kind: FileKind,
  text: string,
  { acceptDamaged, wasSealed = false }: ReadingOrder,
  shelf: ChecklistShelf,
): Promise<ReadFile> {
  if (kind === 'assessment') {
    const read = await parseAssessment(text, shelf, { acceptDamaged })
    return read.ok
      ? { kind, opened: read.value, fromPdf: false }
      : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  if (kind === 'scenario') {
    const read = parseScenario(text)
    return read.ok
      ? { kind, scenario: read.value }
      : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  if (kind === 'starter') {
    const read = await parseStarter(text, shelf)
    return read.ok ? { kind, ...read.value } : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  if (kind === 'room') {
    const read = await parseRoom(text, shelf, { wasSealed })
    return read.ok ? { kind, ...read.value } : { kind: 'refused', wanted: kind, problems: read.problem }
  }
  const read = parseChecklist(text)
  if (!read.ok) return { kind: 'refused', wanted: kind, problems: read.problem }
  return { kind, checklist: read.value, isOurs: shelf.isOurs(checklistSha256(read.value)) }
}
