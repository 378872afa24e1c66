import type { Checklist } from '../../core/checklist'
import { checklistSha256, parseChecklist } from '../../files/checklist-file'
import type { ForeignFiles, KeptFile } from '../services'
import { foreignId, keepOnce } from './foreign-files'

/** A checklist that is not one of ours, with when it was loaded. */
export interface ForeignChecklist {
  readonly id: string
  readonly checklist: Checklist
  readonly loadedAt: string
}

export function foreignIdOf(checklist: Checklist): string {
  return foreignId(checklistSha256(checklist))
}

/** Read anew like every file; `undefined` where that fails. */
export function readKept({ id, text, loadedAt }: KeptFile): ForeignChecklist | undefined {
  const read = parseChecklist(text)
  return read.ok ? { id, checklist: read.value, loadedAt } : undefined
}

export async function keepForeign(
  shelf: ForeignFiles,
  checklist: Checklist,
  loadedAt: string,
): Promise<string> {
  const id = foreignIdOf(checklist)
  await keepOnce(shelf, { id, text: JSON.stringify(checklist), loadedAt })
  return id
}
