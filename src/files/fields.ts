import * as v from 'valibot'
import { ID_MAX_LENGTH, ID_PATTERN } from '../core/checklist'
import { isInstant, isPlainDate } from '../core/dates'
import { LIMITS } from './limits'
import type { Fault } from './problem'

/**
 * The single values of our files. Each message carries its fault as data, so that no sentence is written here. What a
 * function checks is said once more as `keywords` of JSON Schema, for `json-schema.ts`.
 */
export function says(fault: Fault): string {
  return JSON.stringify(fault)
}

const VERSION =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/
/** With hyphens, or without as in share copies. */
const UUID = /^[\da-f]{8}(-?)[\da-f]{4}\1[\da-f]{4}\1[\da-f]{4}\1[\da-f]{12}$/i
const SHA256 = /^[\da-f]{64}$/
const TECHNIQUE = /^T\d{4}(?:\.\d{3})?$/
const LANGUAGE = /^[a-z]{2,3}(?:-[\dA-Za-z]{2,8})*$/
/** `https:`, no user name, the default port. Whether it becomes a link is another question: `core/links.ts`. */
const ADDRESS = /^https:\/\/[^\s/?#@:\\.]+(?:\.[^\s/?#@:\\.]+)*(?::443)?(?:[/?#][^\s\\]*)?$/
const VERSION_MAX_LENGTH = 60

const string = v.string(says({ kind: 'wrong-type', wanted: 'text' }))
const number = v.number(says({ kind: 'wrong-type', wanted: 'number' }))

export const yesOrNo = v.boolean(says({ kind: 'wrong-type', wanted: 'yes-or-no' }))

/** Text of several lines. */
export function text(limit: number) {
  return v.pipe(
    string,
    v.check((value) => value.trim() !== '', says({ kind: 'blank' })),
    v.maxLength(limit, says({ kind: 'too-long', limit })),
    v.metadata({ keywords: { pattern: '\\S' } }),
  )
}
export const prose = text(LIMITS.prose)
export const note = text(LIMITS.note)

/** Text of one line: a newline in it becomes a space. */
function line(limit: number) {
  return v.pipe(text(limit), v.transform(onOneLine))
}
export const title = line(LIMITS.title)

/** An organisation may be without a name. */
export const name = v.pipe(
  string,
  v.maxLength(LIMITS.title, says({ kind: 'too-long', limit: LIMITS.title })),
  v.transform(onOneLine),
)

export const id = v.pipe(
  string,
  v.maxLength(ID_MAX_LENGTH, says({ kind: 'too-long', limit: ID_MAX_LENGTH })),
  v.regex(ID_PATTERN, says({ kind: 'not-an-id' })),
)
export const version = v.pipe(
  string,
  v.maxLength(VERSION_MAX_LENGTH, says({ kind: 'too-long', limit: VERSION_MAX_LENGTH })),
  v.regex(VERSION, says({ kind: 'not-a-version' })),
)
export const uuid = v.pipe(string, v.regex(UUID, says({ kind: 'not-a-uuid' })))
export const sha256 = v.pipe(string, v.regex(SHA256, says({ kind: 'not-a-sha256' })))
/** Of MITRE ATT&CK: "T1566", or a part of it, "T1566.002". */
export const technique = v.pipe(string, v.regex(TECHNIQUE, says({ kind: 'not-a-technique' })))
export const language = v.pipe(string, v.regex(LANGUAGE, says({ kind: 'not-a-language' })))
export const date = v.pipe(
  string,
  v.check(isPlainDate, says({ kind: 'not-a-date' })),
  // 30 February is left to the reader.
  v.metadata({ keywords: { format: 'date', pattern: '^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' } }),
)
export const instant = v.pipe(string, v.check(isInstant, says({ kind: 'not-an-instant' })))
export const address = v.pipe(text(LIMITS.prose), v.regex(ADDRESS, says({ kind: 'not-an-address' })))

export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, says({ kind: 'not-one-of', words }))
}

/** Above nothing, up to `limit`; with `step`, a multiple of it. Steps are powers of two, so this is exact. */
export function amount(limit: number, step?: number) {
  return v.pipe(
    number,
    v.gtValue(0, says({ kind: 'not-above', bound: 0 })),
    v.maxValue(limit, says({ kind: 'too-great', limit })),
    v.check((value) => step === undefined || Number.isInteger(value / step), multipleOf(step ?? 1)),
    v.metadata({ keywords: step === undefined ? {} : { multipleOf: step } }),
  )
}

export function wholeFrom(least: number, limit: number) {
  return v.pipe(
    number,
    v.integer(says({ kind: 'not-whole' })),
    v.minValue(least, says({ kind: 'too-small', least })),
    v.maxValue(limit, says({ kind: 'too-great', limit })),
  )
}

function multipleOf(step: number): string {
  return says({ kind: 'not-a-multiple', step })
}

function onOneLine(value: string): string {
  return value.replaceAll('\n', ' ')
}
