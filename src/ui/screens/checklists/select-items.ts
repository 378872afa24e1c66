import type { Basis, Checklist, Item, Level, Role } from '../../../core/checklist'
import { isMappedToGroup } from '../../../core/framework-mapping'
import type { AllReferences } from '../../app/use-references'

export interface Wanted {
  /** All of its words, in any order, anywhere in the item. Empty: everything. */
  readonly text: string
  /** `null`, here and below: every one. */
  readonly level: Level | null
  readonly role: Role | null
  readonly basis: Basis | null
  /** A group of a framework: see `keyOf`. */
  readonly framework: string | null
}

export const EVERYTHING: Wanted = { text: '', level: null, role: null, basis: null, framework: null }

export function selectItems(
  { items }: Checklist,
  { text, level, role, basis, framework }: Wanted,
  references: AllReferences | null,
): readonly Item[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const stands = (item: Item): boolean =>
    framework === null ||
    (references !== null && isMappedToGroup(item, references.controls, references.frameworks, framework))
  return items.filter((item) => {
    if (level !== null && item.level !== level) return false
    if (role !== null && item.doneBy !== role) return false
    if (basis !== null && item.basis !== basis) return false
    const inIt = fold(wordsOf(item))
    return words.every((word) => inIt.includes(word)) && stands(item)
  })
}

function wordsOf(item: Item): string {
  const { question, inPlace, partly, why, how, evidence, action } = item
  return [question, inPlace, partly, why, ...how, ...evidence, action].join('\n')
}

/** Capitals and accents make no difference: "gwyl" finds "Ŵyl". */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Mark}/gu, '').replaceAll('’', "'").toLowerCase()
}
