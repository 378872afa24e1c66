import { makeShelf } from '../../src/cli/shelf'
import { makeAssessment } from '../../src/core/assessment'
import type { BranchFile } from '../../src/core/branch-file'
import { compareBranches } from '../../src/core/branches'
import { STATUSES } from '../../src/core/answer'
import { formatAssessment } from '../../src/files/assessment-text'
import { parseAssessment } from '../../src/files/assessment-file'
import { makeBranchFile } from '../../src/files/branch-reader'
import { NOON } from '../core/builders'
import type { Contestant } from './measure'

/** Saved copies as people hand them over: each carries its checklist whole. */
const shelf = makeShelf()
const found = await shelf.find('political-organisation', '2.0.0')
if (found === undefined) throw new Error('The checklist is not there.')
const checklist = found
const texts = Array.from({ length: 100 }, (_, index) => makeText(index))

export const branches: readonly Contestant[] = [
  { name: 'baseline: parse 10 branch files as JSON', times: 1, run: () => texts.slice(0, 10).map(parse) },
  { name: '10 branch files, read and compared', times: 1, run: () => readAndCompare(texts.slice(0, 10)) },
  { name: '100 branch files, read and compared', times: 1, run: () => readAndCompare(texts) },
]

function makeText(branch: number): string {
  const assessment = makeAssessment({
    id: `00000000-0000-4000-8000-${String(branch).padStart(12, '0')}`,
    name: `Branch ${String(branch)}`,
    at: NOON,
    checklist: { id: checklist.id, version: checklist.version },
    profile: new Map(),
  })
  const answers = checklist.items.map(
    ({ id }, index) =>
      [
        id,
        { status: STATUSES[(index * 7 + branch) % STATUSES.length] ?? 'partly', note: 'Ask Ann.' },
      ] as const,
  )
  return formatAssessment({ ...assessment, answers: new Map(answers) }, checklist)
}

function parse(text: string): unknown {
  return JSON.parse(text)
}

async function readAndCompare(files: readonly string[]): Promise<unknown> {
  const read: BranchFile[] = []
  for (const [index, text] of files.entries()) {
    const file = await parseAssessment(text, shelf)
    if (!file.ok) throw new Error('A branch file of our own was refused.')
    read.push(makeBranchFile(file.value, String(index)))
  }
  return compareBranches(read)
}
