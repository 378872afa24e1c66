import type { PlanEntry } from './assessment'

/** The same for names that differ in nothing but the spaces around them and the case of letters: people type them by hand. */
export function ownerKeyOf(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

/** Everybody who owns an action, each once, as first typed. */
export function ownersOf(entries: Iterable<PlanEntry>): readonly string[] {
  const owners = new Map<string, string>()
  for (const { owner } of entries) {
    if (owner === undefined || owner.trim() === '') continue
    const key = ownerKeyOf(owner)
    if (!owners.has(key)) owners.set(key, owner.trim())
  }
  return [...owners.values()]
}
