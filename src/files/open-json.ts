import type { JsonObject, JsonValue } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { scanJson } from './json-scan'
import { LIMITS } from './limits'
import { latestOf, migrate, type Lineage } from './migrations'
import type { FileProblem, PlacedProblem } from './problem'
import { makeSafe, makeSafeTree } from './safe-text'

type Problems = readonly FileProblem[]

/** Bytes of UTF-8 that one UTF-16 code unit needs at most. */
const MOST_BYTES = 3
const BYTE_ORDER_MARK = /^\ufeff/

/** First of all: size and nesting, counted before anything is parsed. */
export function parseJson(text: string): Result<JsonValue, Problems> {
  if (isTooLarge(text)) return fail([{ kind: 'too-large', limit: LIMITS.fileBytes }])
  const content = text.replace(BYTE_ORDER_MARK, '')
  if (content.trim() === '') return fail([{ kind: 'empty' }])
  // What a decoder leaves of bytes that are not UTF-8. Our own files write this character as an escape.
  if (content.includes('\ufffd')) return fail([{ kind: 'not-utf8' }])
  const problem = scanJson(content)
  return problem === null ? succeed(JSON.parse(content) as JsonValue) : fail([problem])
}

/** Then: is it ours by its format, and not from a newer version? Only the newest format comes out, text made safe. */
export function readFormat(value: JsonValue, lineage: Lineage): Result<JsonObject, readonly PlacedProblem[]> {
  const { format } = lineage
  if (!isJsonObject(value)) return fail([{ kind: 'not-ours', at: '', wanted: format, found: null }])
  const found = Object.hasOwn(value, 'format') ? value['format'] : null
  if (found !== format) {
    return fail([
      { kind: 'not-ours', at: '', wanted: format, found: typeof found === 'string' ? makeSafe(found) : null },
    ])
  }
  const latest = latestOf(lineage)
  const version = Object.hasOwn(value, 'formatVersion') ? value['formatVersion'] : null
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail([{ kind: 'not-one-of', at: '/formatVersion', found: null, words: [String(latest)] }])
  }
  if (version > latest) return fail([{ kind: 'too-new', at: '', wanted: format, version }])
  const safe = makeSafeTree(value)
  return safe.problems.length > 0
    ? fail(safe.problems)
    : succeed(migrate(safe.value as JsonObject, version, lineage))
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTooLarge(text: string): boolean {
  if (text.length > LIMITS.fileBytes) return true
  return (
    text.length * MOST_BYTES > LIMITS.fileBytes && new TextEncoder().encode(text).length > LIMITS.fileBytes
  )
}
