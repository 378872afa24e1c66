import type { JsonValue } from '../core/json'
import { pointerTo, type Path } from './pointer'
import type { ValueProblem } from './problem'

const PLAIN = /^[ -~\n]*$/
const LONE_SURROGATES = /\p{Surrogate}/gu
/** C0 but newline, DEL and C1, bidi overrides and isolates, zero-width space, word joiner, byte order mark, tags. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu
/** Sorting them costs the square of their number. Unicode's own limit (UAX 15, stream-safe text). */
const ENDLESS_MARKS = /(\p{Mark}{30})\p{Mark}+/gu
const TOO_MANY_MARKS = /(\p{Mark}{4})\p{Mark}+/gu

/**
 * Text from a file, made safe to show: it cannot turn the line around, hide a character or climb out of its line.
 * Newlines stay. Joiners stay too: emoji and Persian need them.
 */
export function makeSafe(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(LONE_SURROGATES, '\ufffd')
    .replaceAll(UNSAFE, '')
    .replaceAll(ENDLESS_MARKS, '$1')
    .normalize('NFC')
    .replaceAll(TOO_MANY_MARKS, '$1')
}

/**
 * Every string of a parsed file, keys included, made safe at the one border; `1e999`, which no file can hold, is
 * refused. The result has only own properties, so
 * that a key such as `__proto__` is a key like any other.
 */
export function makeSafeTree(value: JsonValue): { value: JsonValue; problems: readonly ValueProblem[] } {
  const problems: ValueProblem[] = []
  return { value: safeCopy(value, [], problems), problems }
}

function safeCopy(value: JsonValue, path: Path, problems: ValueProblem[]): JsonValue {
  if (typeof value === 'string') return makeSafe(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push({ kind: 'too-great', limit: Number.MAX_SAFE_INTEGER, at: pointerTo(path), found: null })
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((part, index) => safeCopy(part, [...path, index], problems))
  }
  const members = new Map<string, JsonValue>()
  for (const [key, part] of Object.entries(value)) {
    const safeKey = makeSafe(key)
    const here = [...path, safeKey]
    if (members.has(safeKey)) problems.push({ kind: 'key-twice', at: pointerTo(here), found: null })
    members.set(safeKey, safeCopy(part, here, problems))
  }
  return Object.fromEntries(members)
}
