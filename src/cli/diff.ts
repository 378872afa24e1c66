import { compareChecklists, type ChecklistChanges } from '../core/changes'
import type { Checklist } from '../core/checklist'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openChecklist, tell } from './input'
import { printable, printableJson } from './printing'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

export interface DiffWish {
  readonly older: string
  readonly newer: string
  readonly asJson: boolean
}

/** Both are looked at, whatever is wrong with the first. */
export async function diff(wish: DiffWish, world: World): Promise<ExitCode> {
  const older = await openChecklist(wish.older, world)
  const newer = await openChecklist(wish.newer, world)
  if (older === undefined || newer === undefined) return 1
  if (older.id !== newer.id) tell(wish.newer, words.comparedOther(older.id, newer.id), world)
  const changes = compareChecklists(older, newer)
  world.print(
    wish.asJson ? `${printableJson(changesJson(changes))}\n` : linesOf(older, newer, changes).join('\n'),
  )
  return 0
}

/** Keys and order are an interface: DESIGN §5. */
export function changesJson({ kept, confirm, added, removed, replaced }: ChecklistChanges): object {
  return { kept, confirm, added, removed, replaced: replaced.map(({ from, to }) => ({ from, to })) }
}

function linesOf(older: Checklist, newer: Checklist, changes: ChecklistChanges): readonly string[] {
  const fromOf = new Map(changes.replaced.map(({ from, to }) => [to, from]))
  const questions = new Map([...older.items, ...newer.items].map(({ id, question }) => [id, question]))
  const lineOf = (id: string): string => {
    const from = fromOf.get(id)
    const origin = from === undefined ? '' : `, ${words.takenOverFrom(from)}`
    return `- ${questions.get(id) ?? ''} [${id}]${origin}`
  }
  const section = (heading: (many: number) => string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : ['', heading(ids.length), ...ids.map(lineOf)]
  const lines = [
    words.compared(newer.id, older.version, newer.version),
    '',
    words.changes.kept(changes.kept.length),
    ...section(words.changes.confirm, changes.confirm),
    ...section(words.changes.added, changes.added),
    ...section(words.changes.replaced, [...fromOf.keys()]),
    ...section(words.changes.removed, changes.removed),
    '',
  ]
  return lines.map(printable)
}
