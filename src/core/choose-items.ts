import type { Checklist, Item } from './checklist'

/** Which questions a room is asked. */
export type ItemChoice =
  | { readonly kind: 'essentials' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'picked'; readonly items: ReadonlySet<string> }

/** Ids in checklist order. */
export function chooseItems({ items }: Checklist, choice: ItemChoice): readonly string[] {
  return items.filter((item) => isChosen(item, choice)).map(({ id }) => id)
}

function isChosen({ id, level, theme }: Item, choice: ItemChoice): boolean {
  switch (choice.kind) {
    case 'essentials':
      return level === 'essential'
    case 'theme':
      return theme === choice.theme
    case 'picked':
      return choice.items.has(id)
  }
}
