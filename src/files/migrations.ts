import type { JsonObject } from '../core/json'
import type { FileFormat } from './problem'

/** One step of a saved format. Steps are appended, never edited: see `test/fixtures/saved/`. */
export interface Migration {
  /** The format version it makes: the first step makes 2. */
  readonly to: number
  readonly name: string
  /** Reads a file nobody has checked yet: what is not as expected is left for the reader to refuse. */
  readonly up: (file: JsonObject) => JsonObject
}

/** A file format with all the steps since its version 1. */
export interface Lineage {
  readonly format: FileFormat
  readonly migrations: readonly Migration[]
}

export const CHECKLIST_LINEAGE: Lineage = { format: 'hustings/checklist', migrations: [] }
export const SCENARIO_LINEAGE: Lineage = { format: 'hustings/scenario', migrations: [] }
export const ASSESSMENT_LINEAGE: Lineage = { format: 'hustings/assessment', migrations: [] }

export const STARTER_LINEAGE: Lineage & { readonly format: 'hustings/starter' } = {
  format: 'hustings/starter',
  migrations: [],
}

export const ROOM_LINEAGE: Lineage & { readonly format: 'hustings/room' } = {
  format: 'hustings/room',
  migrations: [],
}

export function latestOf({ migrations }: Lineage): number {
  return migrations.length + 1
}

/** A file of any version as one of the newest. */
export function migrate(file: JsonObject, from: number, { migrations }: Lineage): JsonObject {
  return migrations
    .filter(({ to }) => to > from)
    .reduce((older, { to, up }) => ({ ...up(older), formatVersion: to }), file)
}
