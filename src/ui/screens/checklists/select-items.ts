import type { Checklist, Item, Level } from '../../../core/checklist'

export interface Wanted {
  /** All of its words, in any order, anywhere in the item. Empty: everything. */
  readonly text: string
  /** `null`: every level. */
  readonly level: Level | null
}

export const EVERYTHING: Wanted = { text: '', level: null }

export function selectItems({ items }: Checklist, { text, level }: Wanted): readonly Item[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter((item) => {
    if (level !== null && item.level !== level) return false
    const inIt = fold(wordsOf(item))
    return words.every((word) => inIt.includes(word))
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
