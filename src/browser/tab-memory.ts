import { isInFile } from '../core/copy-reminder'
import type { KeptVersion, SetAside, StoredAssessment } from '../core/stored'
import type { KeptText } from './device-store'
import { makeReloadCopy, type ReloadCopy } from './reload-copy'

/** All there is, in this tab. Earlier versions are in no copy: they are gone after a reload. */
export interface TabMemory {
  readonly assessments: Map<string, StoredAssessment>
  readonly versions: Map<string, readonly KeptVersion[]>
  readonly setAside: Map<number, SetAside>
  readonly checklists: Map<string, KeptText>
  readonly scenarios: Map<string, KeptText>
  readonly preferences: Map<string, string>
  /** Resolves once a reload would bring back what is here now; rejects where it would not. */
  changed(): Promise<void>
  /** Empties it, and the copy. */
  clear(): void
  /** Counts how often it was emptied. */
  life(): number
  /** Whether closing the tab would lose answers that are in no file. */
  wouldLose(): boolean
}

const COPIED = ['assessments', 'setAside', 'checklists', 'scenarios', 'preferences'] as const

type Snapshot = Readonly<Record<(typeof COPIED)[number], readonly (readonly [never, never])[]>>

/** Begins with what was here before a reload. */
export async function openTabMemory(copy: ReloadCopy = makeReloadCopy()): Promise<TabMemory> {
  const kept = await copy.read()
  const before = kept === null ? null : (JSON.parse(kept) as Snapshot)
  const memory = {
    assessments: new Map(before?.assessments),
    versions: new Map(),
    setAside: new Map(before?.setAside),
    checklists: new Map(before?.checklists),
    scenarios: new Map(before?.scenarios),
    preferences: new Map(before?.preferences),
  } satisfies Partial<TabMemory> as Omit<TabMemory, 'changed' | 'clear' | 'life' | 'wouldLose'>
  let life = 0

  const putLatest = oneAtATime(() =>
    copy.put(JSON.stringify(Object.fromEntries(COPIED.map((part) => [part, [...memory[part]]])))),
  )
  return {
    ...memory,
    changed: putLatest,
    clear() {
      life += 1
      for (const part of Object.values(memory)) part.clear()
      copy.clear()
    },
    life: () => life,
    wouldLose: () =>
      [...memory.assessments.values()].some(
        ({ summary, copies }) =>
          summary.answered > 0 && !isInFile({ ...copies, changedAt: summary.changedAt }),
      ),
  }
}

/** While one is on its way the next waits, and is for all who ask meanwhile. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  return () => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null
        running = act()
        return running
      })
    return waiting
  }
}
