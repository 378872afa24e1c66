import type { PlainDate } from '../../core/dates'
import type { JsonObject } from '../../core/json'
import { plainString } from './markup'

/** The release of OSCAL that the files follow. */
export const OSCAL_VERSION = '1.2.2'

/** The two models of OSCAL that are written here. */
export const OSCAL_ROOTS = ['assessment-results', 'plan-of-action-and-milestones'] as const
export type OscalRoot = (typeof OSCAL_ROOTS)[number]

/** Names of properties that OSCAL does not define stand under this. */
const NAMESPACE = 'urn:hustings:oscal'

/** A property of ours, or none where there is nothing to say. */
export function prop(name: string, value: string | number | null | undefined): readonly JsonObject[] {
  const text = value === null || value === undefined ? null : plainString(String(value))
  return text === null ? [] : [{ name, ns: NAMESPACE, value: text }]
}

/** A list under its key; nothing at all where it is empty, for OSCAL has no empty lists. */
export function listed(key: string, list: readonly JsonObject[]): JsonObject {
  return list.length === 0 ? {} : { [key]: list }
}

/** Text under its key; nothing where there is none. */
export function told(key: string, paragraphs: readonly string[]): JsonObject {
  return paragraphs.length === 0 ? {} : { [key]: paragraphs.join('\n\n') }
}

/** OSCAL wants an instant where we know a day. It has no clock time to tell. */
export function startOf(day: PlainDate): string {
  return `${day}T00:00:00Z`
}
