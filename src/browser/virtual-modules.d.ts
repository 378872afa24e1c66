declare module 'virtual:checklist-catalogue' {
  import type { CatalogueEntry } from '../core/catalogue'
  export const catalogue: readonly CatalogueEntry[]
}

declare module 'virtual:scenario-catalogue' {
  import type { ScenarioEntry } from '../core/scenario'
  export const scenarioCatalogue: readonly ScenarioEntry[]
}
