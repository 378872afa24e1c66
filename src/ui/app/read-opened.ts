import type { Checklist } from '../../core/checklist'
import type { Scenario } from '../../core/scenario'
import { parseAssessment, type OpenedAssessment } from '../../files/assessment-file'
import { checklistSha256, parseChecklist } from '../../files/checklist-file'
import type { FileText } from '../../files/file-text'
import type { FileProblem } from '../../files/problem'
import { parseScenario, scenarioSha256 } from '../../files/scenario-file'
import type { ChecklistLibrary } from '../services'

export const FILE_KINDS = ['assessment', 'checklist', 'scenario'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export type ReadFile =
  | { readonly kind: 'assessment'; readonly opened: OpenedAssessment }
  | { readonly kind: 'checklist'; readonly checklist: Checklist; readonly isOurs: boolean }
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly isOurs: boolean }
  | { readonly kind: 'refused'; readonly wanted: FileKind; readonly problems: readonly FileProblem[] }

/** Whatever a file says it is; if it says none of these, it is told as what was `wanted`. A PDF holds answers or nothing. */
export async function readOpened(
  { text, fromPdf }: FileText,
  wanted: FileKind,
  checklists: ChecklistLibrary,
  acceptDamaged: boolean,
): Promise<ReadFile> {
  const first = fromPdf ? 'assessment' : wanted
  const asFirst = await readAs(first, text, checklists, acceptDamaged)
  if (asFirst.kind !== 'refused') return asFirst
  const said = FILE_KINDS.find((kind) => asFirst.problems.some((problem) => says(problem, kind)))
  if (said === undefined) return asFirst
  return fromPdf
    ? { ...asFirst, problems: [{ kind: 'checklist-in-pdf' }] }
    : readAs(said, text, checklists, acceptDamaged)
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
  switch (kind) {
    case 'assessment': {
      const read = await parseAssessment(text, checklists, { acceptDamaged })
      return read.ok ? { kind, opened: read.value } : refused(kind, read.problem)
    }
    case 'checklist': {
      const read = parseChecklist(text)
      if (!read.ok) return refused(kind, read.problem)
      return { kind, checklist: read.value, isOurs: checklists.isOurs(checklistSha256(read.value)) }
    }
    case 'scenario': {
      const read = parseScenario(text)
      if (!read.ok) return refused(kind, read.problem)
      const library = await checklists.scenarios()
      return { kind, scenario: read.value, isOurs: library.isOurs(scenarioSha256(read.value)) }
    }
  }
}

function refused(wanted: FileKind, problems: readonly FileProblem[]): ReadFile {
  return { kind: 'refused', wanted, problems }
}
