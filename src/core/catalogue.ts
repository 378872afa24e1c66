/** What is known of a released checklist without loading it. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly audience: string
  readonly summary: string
  /** BCP 47, of the texts above. */
  readonly language: string
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

/**
 * Semantic versions, negative when `a` is older. Ours are three numbers; a foreign checklist may call itself
 * `2.0.0-draft.1`, which comes before `2.0.0`. What stands behind `+` counts for nothing.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  const numbers = [0, 1, 2].map((part) =>
    compareNumbers(left.numbers[part] ?? '0', right.numbers[part] ?? '0'),
  )
  return numbers.find((difference) => difference !== 0) ?? compareDrafts(left.draft, right.draft)
}

function partsOf(version: string): {
  readonly numbers: readonly string[]
  readonly draft: readonly string[]
} {
  const [released = ''] = version.split('+')
  const [numbers = '', ...draft] = released.split('-')
  return { numbers: numbers.split('.'), draft: draft.length === 0 ? [] : draft.join('-').split('.') }
}

/** Word by word. A release comes behind all of its drafts, a longer draft behind the one it begins with. */
function compareDrafts(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  const words = Array.from({ length: Math.min(a.length, b.length) }, (_, index) =>
    compareWords(a[index] as string, b[index] as string),
  )
  return words.find((difference) => difference !== 0) ?? a.length - b.length
}

/** Numbers come before words. */
function compareWords(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [a, b].map((word) => /^\d+$/.test(word))
  if (isNumber === true && isOtherNumber === true) return compareNumbers(a, b)
  if (isNumber !== isOtherNumber) return isNumber === true ? -1 : 1
  return compareText(a, b)
}

/** As text: a version may have more digits than a number holds. It has no zeros in front. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
