declare module 'virtual:checklist-catalogue' {
  import type { CatalogueEntry } from '../core/catalogue'
  export const catalogue: readonly CatalogueEntry[]
}
