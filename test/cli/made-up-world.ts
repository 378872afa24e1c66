import { openTyped, sealAndCheck } from '../../src/browser/sealing-job'
import { checklistLibrary } from '../../src/browser/checklist-library'
import { scenarioLibrary } from '../../src/browser/scenario-library'
import type { ScenarioLibrary } from '../../src/core/scenario-library'
import type { ChecklistShelf } from '../../src/files/assessment-file'
import { fail, succeed } from '../../src/core/result'
import { checklistSha256 } from '../../src/files/checklist-file'
import type { ReadingProblem, World, WritingProblem } from '../../src/cli/world'
import { run } from '../../src/cli/run'
import { LATER } from '../core/builders'
import { fullChecklist, shelf as usualShelf } from '../files/texts'

/** Its content, or in one word why it cannot be read. */
type MadeUpFile = string | Uint8Array

export interface MadeUpMachine {
  readonly files?: Readonly<Record<string, MadeUpFile>>
  readonly cannotWrite?: WritingProblem
  readonly shelf?: ChecklistShelf
  readonly scenarios?: ScenarioLibrary
  readonly givenPassphrase?: string
  /** What is typed, in turn. Absent: there is no terminal. */
  readonly typed?: readonly string[]
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, Uint8Array>
}

const READING_PROBLEMS: readonly unknown[] = [
  'missing',
  'is-a-folder',
  'unreadable',
] satisfies ReadingProblem[]

/** Runs a command on a machine that is made of values. */
export async function runOn(
  {
    files = {},
    cannotWrite,
    shelf = usualShelf,
    scenarios = scenarioLibrary,
    givenPassphrase,
    typed,
  }: MadeUpMachine,
  ...args: readonly string[]
): Promise<Outcome> {
  const answers = [...(typed ?? [])]
  const printed = { out: '', err: '' }
  const written = new Map<string, Uint8Array>()
  const fileOf = (path: string): MadeUpFile => (Object.hasOwn(files, path) ? files[path]! : 'missing')
  const world: World = {
    read(path) {
      const file = fileOf(path)
      if (READING_PROBLEMS.includes(file)) return Promise.resolve(fail(file as ReadingProblem))
      return Promise.resolve(succeed(typeof file === 'string' ? new TextEncoder().encode(file) : file))
    },
    writeTogether(outputs) {
      const [first] = outputs
      if (cannotWrite !== undefined && first !== undefined)
        return Promise.resolve(fail({ path: first.path, problem: cannotWrite }))
      for (const { path, bytes } of outputs) written.set(path, bytes)
      return Promise.resolve(succeed(undefined))
    },
    write(path, bytes) {
      if (cannotWrite !== undefined) return Promise.resolve(fail(cannotWrite))
      written.set(path, bytes)
      return Promise.resolve(succeed(undefined))
    },
    exists: (path) => Promise.resolve(Object.hasOwn(files, path)),
    isSameFile: (a, b) => a === b,
    print: (text) => void (printed.out += text),
    warn: (text) => void (printed.err += text),
    givenPassphrase,
    askHidden: (question) => {
      printed.err += `${question}\n`
      return Promise.resolve(answers.shift() ?? null)
    },
    sealing: {
      seal: (content, passphrase) => sealAndCheck(content, passphrase, () => undefined, 1),
      open: openTyped,
    },
    today: () => '2027-03-01',
    now: () => LATER,
    randomGroup: () => 5,
    codeBooks: () => Promise.resolve([{ checklist: fullChecklist, sha256: checklistSha256(fullChecklist) }]),
    shelf,
    scenarios,
    references: () => checklistLibrary.references(),
  }
  const code = await run(args, world)
  return { code, written, ...printed }
}
