declare module 'virtual:release' {
  /** The day this copy was last changed, `YYYY-MM-DD`. */
  export const BUILT_ON: string
}

declare module 'virtual:change-log' {
  /** Newest first. */
  export const changes: readonly import('../core/release').ReleaseNotes[]
}

declare module 'virtual:checklist-catalogue' {
  import type { CatalogueEntry } from '../core/catalogue'
  export const catalogue: readonly CatalogueEntry[]
}

declare module 'virtual:scenario-catalogue' {
  export const scenarioCatalogue: readonly import('../core/scenario').ScenarioEntry[]
}
