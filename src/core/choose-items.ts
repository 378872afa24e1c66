import type { Checklist, Item, Theme } from './checklist'

/** Which questions a room is asked. */
export type ItemChoice =
  /** As many essentials as forty minutes have room for. */
  | { readonly kind: 'first-essentials' }
  | { readonly kind: 'essentials' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'picked'; readonly items: ReadonlySet<string> }

/** A workshop of forty minutes asks for sixteen. Our rule. */
export const FIRST_ESSENTIALS = 12

/** Ids in checklist order. */
export function chooseItems(checklist: Checklist, choice: ItemChoice): readonly string[] {
  const chosen =
    choice.kind === 'first-essentials'
      ? ({ kind: 'picked', items: new Set(firstEssentials(checklist)) } as const)
      : choice
  return checklist.items.filter((item) => isChosen(item, chosen)).map(({ id }) => id)
}

/** Those that the checklist puts before all else, then the others in its order. */
function firstEssentials({ items, first = [] }: Checklist): readonly string[] {
  const essentials = items.filter(({ level }) => level === 'essential').map(({ id }) => id)
  const put = first.filter((id) => essentials.includes(id))
  return [...put, ...essentials.filter((id) => !put.includes(id))].slice(0, FIRST_ESSENTIALS)
}

/** A checklist from a file may have themes that ask nothing. */
export function themesWithItems({ themes, items }: Checklist): readonly Theme[] {
  return themes.filter(({ id }) => items.some(({ theme }) => theme === id))
}

function isChosen(
  { id, level, theme }: Item,
  choice: Exclude<ItemChoice, { kind: 'first-essentials' }>,
): boolean {
  switch (choice.kind) {
    case 'essentials':
      return level === 'essential'
    case 'theme':
      return theme === choice.theme
    case 'picked':
      return choice.items.has(id)
  }
}
