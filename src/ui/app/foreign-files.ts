import type { ForeignFiles, KeptFile } from '../services'

const FOREIGN_ID = /^file-[0-9a-f]{16}$/
const DIGITS = 16

export function isForeignId(id: string): boolean {
  return FOREIGN_ID.test(id)
}

/** What a file that is not ours is kept and addressed under. What it calls itself is a stranger's word. */
export function foreignId(sha256: string): string {
  return `file-${sha256.slice(0, DIGITS)}`
}

/** Keeps it, unless it is there already: the day it was first loaded stays. */
export async function keepOnce(shelf: ForeignFiles, kept: KeptFile): Promise<void> {
  const there = await shelf.read(kept.id).catch(() => undefined)
  if (there === undefined) await shelf.keep(kept)
}
