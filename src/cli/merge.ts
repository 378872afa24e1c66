import {
  applyMerge,
  beginMerge,
  entriesIn,
  firstChoices,
  preferNewer,
  takeOnlyTheirs,
  undecided,
  type Merge,
  type MergeChoices,
} from '../core/merge'
import { TEXT_FIELD, type MergeEntry } from '../core/merge-entry'
import type { OpenedAssessment } from '../files/assessment-file'
import { fileLabel } from '../files/file-label'
import { pointerTo } from '../files/pointer'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { mergeCommandWords } from '../words/merge-command'
import { mergeObstacleWords } from '../words/merge-obstacles'
import { openAssessment, tell } from './input'
import { areFree } from './outputs'
import { saveAssessment } from './saving'
import type { ExitCode, World } from './world'

const words = mergeCommandWords(DEFAULT_LANGUAGE)
const obstacles = mergeObstacleWords(DEFAULT_LANGUAGE)
const { nameOf } = commandLineWords(DEFAULT_LANGUAGE)

export interface MergeWish {
  /** Its id, name, times and earlier results go on. */
  readonly mine: string
  readonly theirs: string
  readonly out: string
  /** Of what is different: takes the newer, where a time tells. */
  readonly prefersNewer: boolean
  readonly replace: boolean
}

/** Takes what only one file has. What is different stops it, and nothing is written. */
export async function merge(wish: MergeWish, world: World): Promise<ExitCode> {
  const { mine, theirs, out, prefersNewer, replace } = wish
  if (!replace && !(await areFree([{ path: out }], world))) return 1
  if (world.isSameFile(mine, theirs)) {
    tell(theirs, words.sameFile, world)
    return 1
  }
  const [one, other] = [await openAssessment(mine, world), await openAssessment(theirs, world)]
  if (one === undefined || other === undefined) return 1
  const begun = beginMerge(one, other, world.now())
  if (!begun.ok) {
    tell(theirs, obstacles[begun.problem](one.checklist.id, other.checklist.id), world)
    return 1
  }
  const first = takeOnlyTheirs(begun.value, firstChoices(begun.value))
  const choices = prefersNewer ? preferNewer(begun.value, first) : first
  tellMove(wish, begun.value, one, other, world)
  const open = undecided(begun.value, choices)
  for (const entry of open) tell(theirs, words.different(entry, pointerOf(entry), prefersNewer), world)
  if (open.length > 0) return 1
  tellTaken(wish, begun.value, choices, world)
  const merged = applyMerge(begun.value, choices, { from: fileLabel(nameOf(theirs)), at: world.now() })
  return (await saveAssessment(merged, { path: mine, out, replace }, world)) ? 0 : 1
}

function tellMove(
  { mine, theirs }: MergeWish,
  { moved, checklist }: Merge,
  one: OpenedAssessment,
  other: OpenedAssessment,
  world: World,
): void {
  if (moved === null) return
  const [path, { checklist: older }] = moved.side === 'mine' ? [mine, one] : [theirs, other]
  tell(path, words.movedFirst(older.version, checklist.version), world)
}

function tellTaken({ mine, theirs }: MergeWish, begun: Merge, choices: MergeChoices, world: World): void {
  for (const entry of entriesIn(begun, 'only-theirs')) tell(theirs, words.taken(entry), world)
  for (const entry of entriesIn(begun, 'only-mine')) tell(mine, words.stays(entry), world)
  const different = entriesIn(begun, 'different')
  for (const entry of different) {
    const choice = choices.get(entry.key)
    if (choice === 'both') tell(theirs, words.joined(entry), world)
    else if (choice === 'theirs') tell(theirs, words.newerTaken(entry), world)
    else tell(mine, words.newerStays(entry), world)
  }
  const isAlike = begun.entries.every(({ list }) => list === 'same')
  if (isAlike) tell(theirs, words.saysTheSame, world)
}

/** Where it stands in the files. */
function pointerOf(entry: MergeEntry): string {
  switch (entry.kind) {
    case 'fact':
      return pointerTo(['profile', entry.fact.id])
    case 'setting':
      return pointerTo(['plan', entry.setting])
    case 'retired':
      return pointerTo(['retired', entry.id])
    case 'answer':
      return pointerTo(['answers', entry.item.id, 'status'])
    case 'reason':
    case 'note':
    case 'evidence':
      return pointerTo(['answers', entry.item.id, entry.kind])
    case 'action-note':
      return pointerTo(['plan', 'actions', entry.item.id, TEXT_FIELD[entry.kind]])
    default:
      return pointerTo(['plan', 'actions', entry.item.id, entry.kind])
  }
}
