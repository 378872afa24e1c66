/** What is known of a released checklist without loading it. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly audience: string
  readonly summary: string
  readonly items: number
  readonly essentials: number
  readonly minutes: number
  readonly released: string
  readonly reviewBy: string
  readonly reconstructed: boolean
  /** Over the canonical JSON: the mark by which ours is told from foreign. */
  readonly sha256: string
}

/** Of each checklist the newest version that can be started, in the order given. */
export function startable(catalogue: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const candidates = catalogue.filter(({ reconstructed }) => !reconstructed)
  return candidates.filter(
    (entry) =>
      !candidates.some((other) => other.id === entry.id && compareVersions(other.version, entry.version) > 0),
  )
}

/** Semantic versions of three numbers; negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const differences = [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
