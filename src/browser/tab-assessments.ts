import { newestFirst, thinVersions } from '../core/keep-versions'
import { NotKept, type AssessmentRepository, type KeptVersion, type StoredAssessment } from '../core/stored'
import { forgetTextsIn } from '../files/forget-texts'
import type { TabMemory } from './tab-memory'

/** Kept in the memory of this tab, as the device's store would keep them. */
export function makeTabAssessments(memory: TabMemory): AssessmentRepository {
  const { assessments, versions, setAside } = memory
  const keep = (): Promise<void> =>
    memory.changed().catch((problem: unknown) => {
      throw new NotKept('blocked', problem)
    })

  return {
    list: () =>
      Promise.resolve(
        [...assessments.values()]
          .map(({ id, isOurs, summary }) => ({ id, summary, ...(isOurs === undefined ? {} : { isOurs }) }))
          .sort((a, b) => (a.summary.changedAt < b.summary.changedAt ? 1 : -1)),
      ),
    // Nothing is sealed here: see `NO_SEALS`.
    listSealed: () => Promise.resolve([]),
    read: (id) => Promise.resolve(assessments.get(id)),
    async write(stored, { mustExist = false, earlier, forgetsVersions = false, life = memory.life() } = {}) {
      const { id } = stored
      if (life !== memory.life()) throw new NotKept('cleared')
      if (mustExist && !assessments.has(id)) throw new NotKept('deleted')
      if (forgetsVersions) versions.delete(id)
      if (earlier !== undefined) versions.set(id, withEarlier(versions.get(id) ?? [], earlier, stored))
      assessments.set(id, stored)
      await keep()
    },
    async remove(id) {
      const [stored, earlier] = [assessments.get(id), versions.get(id)]
      assessments.delete(id)
      versions.delete(id)
      await keep()
      if (stored === undefined) return undefined
      return async () => {
        assessments.set(id, stored)
        if (earlier !== undefined) versions.set(id, earlier)
        await keep()
      }
    },
    listVersions: (id) => Promise.resolve(versions.get(id) ?? []),
    async forgetTexts(id, places) {
      const before = versions.get(id) ?? []
      const after = before.map((version) => ({ ...version, text: forgetTextsIn(version.text, places) }))
      const count = after.filter(({ text }, index) => text !== before[index]?.text).length
      if (count === 0) return 0
      // What cannot be read may hold it.
      const readable = after.flatMap(({ text, ...version }) => (text === null ? [] : [{ ...version, text }]))
      versions.set(id, readable)
      await keep()
      return count
    },
    setAside: (id, at, instead) => {
      setAsideIn(memory, id, at, instead)
      return keep()
    },
    listSetAside: () => Promise.resolve([...setAside.values()]),
    async removeSetAside(key) {
      setAside.delete(key)
      await keep()
    },
    life: () => memory.life(),
    // Nobody else can empty it.
    whenCleared: () => () => undefined,
  }
}

function putAside({ setAside }: TabMemory, text: string, at: string): void {
  const key = Math.max(0, ...setAside.keys()) + 1
  setAside.set(key, { key, text, at })
}

function setAsideIn(memory: TabMemory, id: string, at: string, instead: StoredAssessment | undefined): void {
  const { assessments, versions } = memory
  const stored = assessments.get(id)
  if (stored === undefined) return
  putAside(memory, stored.text, at)
  if (instead === undefined) {
    const [before] = versions.get(id) ?? []
    if (before !== undefined) putAside(memory, before.text, at)
    assessments.delete(id)
    versions.delete(id)
  } else {
    assessments.set(id, instead)
  }
}

/** Newest first, thinned by age. */
function withEarlier(
  before: readonly KeptVersion[],
  earlier: KeptVersion,
  { savedAt, summary }: StoredAssessment,
): readonly KeptVersion[] {
  const dated = [...before, earlier].map((version) => ({ ...version, size: version.text.length }))
  const thinned = new Set(thinVersions(dated, savedAt ?? summary.changedAt))
  return newestFirst(dated.filter((version) => !thinned.has(version)).map(({ size: _size, ...one }) => one))
}
