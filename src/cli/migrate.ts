import { compareChecklists } from '../core/changes'
import type { Checklist } from '../core/checklist'
import { moveAssessment, obstacleToMove } from '../core/move'
import type { OpenedAssessment } from '../files/assessment-file'
import { checklistSha256 } from '../files/checklist-file'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { changesJson } from './diff'
import { openAssessment, openChecklist, tell } from './input'
import { printableJson } from './printing'
import { saveAssessment } from './saving'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
const VERSION = /^\d+\.\d+\.\d+/

export interface MigrateWish {
  readonly path: string
  /** A version of the same checklist that is built in, or the file of one. */
  readonly to: string
  readonly out: string
  readonly replace: boolean
}

/** What is to be written is written before anything is printed. The file that was read stays as it is: the way back. */
export async function migrate({ path, to, out, replace }: MigrateWish, world: World): Promise<ExitCode> {
  if (!replace && (await world.exists(out))) {
    tell(out, words.writing.exists, world)
    return 1
  }
  const opened = await openAssessment(path, world)
  if (opened === undefined) return 1
  const newer = await findNewer(opened, path, to, world)
  if (newer === undefined) return 1
  const moved = moveAssessment(opened.checklist, newer, opened.assessment, world.now())
  if (!(await saveAssessment(moved, { path, out, replace }, world))) return 1
  world.print(`${printableJson(changesJson(compareChecklists(opened.checklist, newer)))}\n`)
  return 0
}

/** The checklist to move to, or `undefined` once the reason against it has been told. The very same one is none. */
async function findNewer(
  { checklist, checklistSha256: sha256, isOurs }: OpenedAssessment,
  path: string,
  to: string,
  world: World,
): Promise<Checklist | undefined> {
  const builtIn = await world.shelf.find(checklist.id, to)
  if (builtIn === undefined && VERSION.test(to) && !(await world.exists(to))) {
    tell(path, words.versionUnknown(checklist.id, to), world)
    return undefined
  }
  const newer = builtIn ?? (await openChecklist(to, world))
  if (newer === undefined) return undefined
  const newSha256 = checklistSha256(newer)
  if (newSha256 === sha256) return newer
  const [from, into] = [
    { ...checklist, isOurs },
    { ...newer, isOurs: world.shelf.isOurs(newSha256) },
  ]
  const obstacle = obstacleToMove(from, into)
  if (obstacle === null) return newer
  tell(path, words.cannotMove[obstacle](from, into), world)
  return undefined
}
