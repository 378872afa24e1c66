import type { Checklist } from '../../core/checklist'
import { checklistSha256, parseChecklist } from '../../files/checklist-file'
import type { ForeignChecklists, KeptChecklist } from '../services'

/** A checklist that is not one of ours, with when it was loaded. */
export interface ForeignChecklist {
  readonly id: string
  readonly checklist: Checklist
  readonly loadedAt: string
}

const FOREIGN_ID = /^file-[0-9a-f]{16}$/
const DIGITS = 16

export function isForeignId(id: string): boolean {
  return FOREIGN_ID.test(id)
}

/** What a checklist is kept and addressed under. What it calls itself is a stranger's word. */
export function foreignIdOf(checklist: Checklist): string {
  return `file-${checklistSha256(checklist).slice(0, DIGITS)}`
}

/** Read anew like every file; `undefined` where that fails. */
export function readKept({ id, text, loadedAt }: KeptChecklist): ForeignChecklist | undefined {
  const read = parseChecklist(text)
  return read.ok ? { id, checklist: read.value, loadedAt } : undefined
}

/** Keeps it, unless it is there already: the day it was first loaded stays. */
export async function keepForeign(
  shelf: ForeignChecklists,
  checklist: Checklist,
  loadedAt: string,
): Promise<string> {
  const id = foreignIdOf(checklist)
  const there = await shelf.read(id).catch(() => undefined)
  if (there === undefined) await shelf.keep({ id, text: JSON.stringify(checklist), loadedAt })
  return id
}
