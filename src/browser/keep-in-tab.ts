import type { KeptText } from './device-store'
import { forgetClonedCopies } from './reload-copy'
import { isProjectedWindow } from './projected-window'
import { NO_SEALS } from './no-seals'
import { makeTabAssessments } from './tab-assessments'
import { openTabMemory, type TabMemory } from './tab-memory'

/**
 * Where the one-file edition keeps what it is given (THREATS R2): in the memory of this tab. In Chrome and Edge all local
 * pages share one store, so nothing goes there in the open.
 */
export async function keepInTab() {
  // The projected window of a workshop was opened by the trainer's, and shows nothing of what is in that.
  if (isProjectedWindow()) forgetClonedCopies()
  const memory = await openTabMemory()
  addEventListener('beforeunload', (event) => {
    if (memory.wouldLose()) event.preventDefault()
  })
  return {
    keptIn: 'tab' as const,
    assessments: makeTabAssessments(memory),
    seals: NO_SEALS,
    foreignChecklists: makeShelf(memory, memory.checklists),
    foreignScenarios: makeShelf(memory, memory.scenarios),
    preferences: {
      read: (name: string) => memory.preferences.get(name),
      write(name: string, value: string) {
        memory.preferences.set(name, value)
        // For a reload, which may find it or not.
        memory.changed().catch(() => undefined)
        return true
      },
      forget(name: string) {
        memory.preferences.delete(name)
        memory.changed().catch(() => undefined)
      },
      // It always does.
      stayInTab: () => undefined,
      doStayInTab: () => true,
    },
    // No other tab can have what is here.
    locks: {
      hold(_name: string, onChange: (mayWrite: boolean) => void) {
        onChange(true)
        return { takeOver: () => undefined, release: () => undefined }
      },
    },
    deleteEverything() {
      memory.clear()
      return Promise.resolve('deleted' as const)
    },
  }
}

function makeShelf(memory: TabMemory, texts: Map<string, KeptText>) {
  return {
    list: () => Promise.resolve([...texts.values()].sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1))),
    read: (id: string) => Promise.resolve(texts.get(id)),
    async keep(kept: KeptText): Promise<boolean> {
      texts.set(kept.id, kept)
      return memory.changed().then(
        () => true,
        () => false,
      )
    },
    async remove(id: string): Promise<void> {
      texts.delete(id)
      await memory.changed().catch(() => undefined)
    },
  }
}
