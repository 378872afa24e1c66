import { canonicalJson, type JsonObject, type JsonValue } from '../../core/json'
import { OSCAL_VERSION, type OscalRoot } from './parts'

/** One member of one object in a document. */
interface Member {
  readonly key: string
  readonly value: JsonValue
}

/** Throws unless the text holds what was meant, and every reference in it leads to something that is there once. */
export function checkReadBack(text: string, root: OscalRoot, meant: JsonObject): void {
  const read = JSON.parse(text) as JsonObject
  if (canonicalJson(read) !== canonicalJson(meant)) throw new Error('The OSCAL file is not what was meant.')
  const document = read[root]
  const members = document === undefined ? [] : membersOf(document)
  if (!members.some(({ key, value }) => key === 'oscal-version' && value === OSCAL_VERSION))
    throw new Error(`The OSCAL file has no ${root} of version ${OSCAL_VERSION}.`)
  const ids = members.flatMap(({ key, value }) => (key === 'uuid' ? [value] : []))
  const known = new Set(ids)
  if (known.size !== ids.length) throw new Error('Two parts of the OSCAL file have one identifier.')
  const lost = members.flatMap(referencesOf).filter((id) => !known.has(id))
  if (lost.length > 0) throw new Error('A reference in the OSCAL file leads nowhere.')
}

function referencesOf({ key, value }: Member): readonly JsonValue[] {
  if (key.endsWith('-uuid')) return [value]
  if (key === 'party-uuids') return value as readonly JsonValue[]
  return key === 'href' && typeof value === 'string' && value.startsWith('#') ? [value.slice(1)] : []
}

function membersOf(value: JsonValue): readonly Member[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(membersOf)
  return Object.entries(value).flatMap(([key, part]) => [{ key, value: part }, ...membersOf(part)])
}
