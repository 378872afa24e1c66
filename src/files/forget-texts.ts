import type { TextField, TextPlace } from '../core/emptied-texts'
import { fieldsOf } from '../core/forget'
import type { JsonObject, JsonValue } from '../core/json'
import { checksumOf } from './checksum'
import { isJsonObject } from './open-json'
import { textOfFile } from './assessment-text'

/**
 * The text of a saved assessment without some of its texts, wherever it has them: among the answers and actions, in what
 * is retired, and in earlier results. The same text where it has none of them; `null` where it cannot be read, so that
 * nobody knows.
 */
export function forgetTextsIn(text: string, places: readonly TextPlace[]): string | null {
  const file = parse(text)
  if (file === null) return null
  const plan = objectAt(file, 'plan')
  const hasForgotten = [
    ...entriesOf(objectAt(file, 'answers')).map((entry) => forgetInAnswer(entry, places)),
    ...entriesOf(objectAt(plan, 'actions')).map((entry) => forgetInAction(entry, places)),
    ...entriesOf(objectAt(file, 'retired')).flatMap(({ key, value }) => [
      forgetInAnswer({ within: value, name: 'answer', key, value: objectAt(value, 'answer') }, places),
      forgetInAction({ within: value, name: 'action', key, value: objectAt(value, 'action') }, places),
    ]),
    ...resultsOf(file).flatMap((result) =>
      entriesOf(objectAt(result, 'answers')).map((entry) => forgetInAnswer(entry, places)),
    ),
  ].includes(true)
  return hasForgotten ? textOfFile({ ...file, checksum: checksumOf(file) }) : text
}

interface Entry {
  readonly within: JsonObject
  /** Of the entry within it. */
  readonly name: string
  /** The item it is about. */
  readonly key: string
  readonly value: JsonObject | undefined
}

function forgetInAnswer(entry: Entry, places: readonly TextPlace[]): boolean {
  return forgetIn(entry, fieldsOf(entry.key, places))
}

function forgetInAction(entry: Entry, places: readonly TextPlace[]): boolean {
  return fieldsOf(entry.key, places).includes('plan-note') && forgetIn(entry, ['note'])
}

/** The format has no entry with nothing in it. */
function forgetIn({ within, name, value }: Entry, fields: readonly (TextField | 'note')[]): boolean {
  const found = fields.filter((field) => value !== undefined && Object.hasOwn(value, field))
  if (value === undefined || found.length === 0) return false
  const left = Object.entries(value).filter(([key]) => !found.some((field) => field === key))
  if (left.length === 0) Reflect.deleteProperty(within, name)
  else Object.assign(within, { [name]: Object.fromEntries(left) })
  return true
}

function entriesOf(within: JsonObject | undefined): readonly (Entry & { readonly value: JsonObject })[] {
  return Object.entries(within ?? {}).flatMap(([name, value]) =>
    within !== undefined && isJsonObject(value) ? [{ within, name, key: name, value }] : [],
  )
}

function resultsOf(file: JsonObject): readonly JsonObject[] {
  const history = Object.hasOwn(file, 'history') ? file['history'] : undefined
  return Array.isArray(history)
    ? (history as readonly JsonValue[]).filter((result) => isJsonObject(result))
    : []
}

function objectAt(value: JsonObject | undefined, key: string): JsonObject | undefined {
  const found = value !== undefined && Object.hasOwn(value, key) ? value[key] : undefined
  return isJsonObject(found) ? found : undefined
}

/** What lies in the store is what this app wrote there: its limits were looked at before. */
function parse(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as JsonValue
    return isJsonObject(value) ? value : null
  } catch {
    return null
  }
}
