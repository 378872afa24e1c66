import { compareVersions } from '../../src/core/catalogue'
import type { Checklist } from '../../src/core/checklist'

/** What must hold between the released versions of one checklist, given oldest first: one sentence a fault. */
export function faultsOfHistory(versions: readonly Checklist[]): readonly string[] {
  const newest = versions.at(-1)
  return [
    ...(newest?.reconstructed === true ? [`${newest.version} is the newest and cannot be started`] : []),
    ...versions.flatMap((checklist, index) => faultsOfStep(versions.slice(0, index), checklist)),
  ]
}

export function oldestFirst(versions: readonly Checklist[]): readonly Checklist[] {
  return versions.toSorted((a, b) => compareVersions(a.version, b.version))
}

function faultsOfStep(
  earlier: readonly Checklist[],
  { items, released, version }: Checklist,
): readonly string[] {
  const before = earlier.at(-1)
  const everBefore = new Set(earlier.flatMap((checklist) => checklist.items.map(({ id }) => id)))
  const previous = new Map(before?.items.map((item) => [item.id, item]))
  const faults = items.flatMap((item) => {
    const old = previous.get(item.id)
    const strangers = (item.replaces ?? []).filter((id) => !everBefore.has(id) || id === item.id)
    return [
      ...strangers.map((id) => `says it replaces ${id}, which no older version has`),
      ...(old === undefined && everBefore.has(item.id) ? ['was gone, and its id is used again'] : []),
      ...(before !== undefined && old === undefined && item.revision !== 1
        ? ['is new and does not begin with revision 1']
        : []),
      ...(old !== undefined && item.revision < old.revision ? ['goes back to a lower revision'] : []),
      ...(old !== undefined && item.revision > old.revision + 1
        ? ['raises its revision by more than one']
        : []),
      ...(old !== undefined && item.revision > old.revision && item.inPlace === old.inPlace
        ? ['raises its revision, and "in place" means the same']
        : []),
    ].map((fault) => `${version}: ${item.id} ${fault}`)
  })
  const isEarly = before !== undefined && released < before.released
  return isEarly ? [...faults, `${version} was released before ${before.version}`] : faults
}
