declare module 'virtual:checklist-catalogue' {
  import type { CatalogueEntry } from '../core/catalogue'
  export const catalogue: readonly CatalogueEntry[]
}

declare module 'virtual:scenario-catalogue' {
  export const scenarioCatalogue: readonly import('../core/scenario').ScenarioEntry[]
}
