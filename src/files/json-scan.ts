import { LIMITS } from './limits'
import type { FileProblem, Place } from './problem'
import { makeSafe } from './safe-text'

type Bracket = '{' | '}' | '[' | ']'
interface Token {
  readonly kind: Bracket | ':' | ',' | 'string' | 'scalar'
  readonly end: number
}
/** What may stand next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'
type Fault =
  | {
      readonly kind: 'too-deep' | 'too-many-values' | 'text-too-long' | 'not-json' | 'cut-off'
      readonly offset: number
    }
  | { readonly kind: 'same-key-twice'; readonly offset: number; readonly key: string }

/** An object or list that is still open. A list has no keys. */
interface Container {
  readonly closedBy: '}' | ']'
  readonly keys: Set<string> | null
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** Of a string, what stands for itself. */
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
/** What is left at the end of a text that was cut inside a number, a word or an escape. */
const CUT_SCALAR = /(?:-|\.|[eE][+-]?|tr?u?|fa?l?s?|nu?l?)$/y
const CUT_ESCAPE = /\\(?:u[\dA-Fa-f]{0,3})?$/y

/**
 * The first reason not to parse a text: nested too deep, too much in it, not JSON, or a key twice in one object (one of
 * two answers would be lost in silence). Walks the text once, without recursion. `null`: `JSON.parse` will take it.
 */
export function scanJson(text: string): FileProblem | null {
  const fault = findFault(text)
  if (fault === null) return null
  const place = placeOf(text, fault.offset)
  switch (fault.kind) {
    case 'too-deep':
      return { kind: 'too-deep', limit: LIMITS.nesting, ...place }
    case 'too-many-values':
      return { kind: 'too-many-values', limit: LIMITS.values, ...place }
    case 'text-too-long':
      return { kind: 'text-too-long', limit: LIMITS.token, ...place }
    case 'not-json':
      return { kind: 'not-json', ...place }
    case 'cut-off':
      return { kind: 'cut-off' }
    case 'same-key-twice':
      return { kind: 'same-key-twice', key: makeSafe(fault.key), ...place }
  }
}

function findFault(text: string): Fault | null {
  const open: Container[] = []
  let expected: Expected | null = 'value'
  let values = 0
  let offset = endOf(SPACE, text, 0)
  while (offset < text.length) {
    const token = readToken(text, offset)
    if (token === null) return { kind: 'not-json', offset }
    if (token === 'cut') return cutAt(offset, open)
    if (token.end - offset > LIMITS.token) return { kind: 'text-too-long', offset }
    if (isWanted(expected) && ++values > LIMITS.values) return { kind: 'too-many-values', offset }
    if (token.kind === 'string' && (expected === 'key' || expected === 'key or end')) {
      const key = keyIn(text.slice(offset, token.end))
      const keys = open.at(-1)?.keys
      if (keys?.has(key) === true) return { kind: 'same-key-twice', offset, key }
      keys?.add(key)
      expected = 'colon'
    } else {
      expected = step(token, expected, open)
    }
    if (expected === null) return { kind: 'not-json', offset }
    if (open.length > LIMITS.nesting) return { kind: 'too-deep', offset }
    offset = endOf(SPACE, text, token.end)
  }
  return expected === 'nothing' ? null : cutAt(offset, open)
}

/** Our files are objects: what ends outside of any was never one of them. */
function cutAt(offset: number, open: readonly Container[]): Fault {
  return { kind: open.length === 0 ? 'not-json' : 'cut-off', offset }
}

function keyIn(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
}

/** What may stand behind a token that is not a key; `null` where the token itself may not stand. */
function step({ kind }: Token, expected: Expected, open: Container[]): Expected | null {
  const wantsValue = isWanted(expected)
  const container = open.at(-1)
  switch (kind) {
    case '{':
      open.push({ closedBy: '}', keys: new Set() })
      return wantsValue ? 'key or end' : null
    case '[':
      open.push({ closedBy: ']', keys: null })
      return wantsValue ? 'value or end' : null
    case '}':
    case ']':
      open.pop()
      return container?.closedBy === kind && expected.endsWith('or end') ? behindValue(open) : null
    case ':':
      return expected === 'colon' ? 'value' : null
    case ',':
      if (expected !== 'comma or end') return null
      return container?.keys === null ? 'value' : 'key'
    case 'string':
    case 'scalar':
      return wantsValue ? behindValue(open) : null
  }
}

function isWanted(expected: Expected): boolean {
  return expected === 'value' || expected === 'value or end'
}

function behindValue(open: readonly Container[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma or end'
}

/** `cut`: the text ends inside it. */
function readToken(text: string, offset: number): Token | 'cut' | null {
  const first = text.charAt(offset)
  switch (first) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { kind: first, end: offset + 1 }
    case '"':
      return readString(text, offset)
  }
  const end = endOf(SCALAR, text, offset)
  if (end !== offset) return { kind: 'scalar', end }
  return endOf(CUT_SCALAR, text, offset) === offset ? null : 'cut'
}

function readString(text: string, start: number): Token | 'cut' | null {
  let offset = endOf(PLAIN, text, start + 1)
  while (offset < text.length) {
    const character = text.charAt(offset)
    if (character === '"') return { kind: 'string', end: offset + 1 }
    const next = endOf(ESCAPE, text, offset)
    if (next === offset) return endOf(CUT_ESCAPE, text, offset) === offset ? null : 'cut'
    offset = endOf(PLAIN, text, next)
  }
  return 'cut'
}

/** Where a sticky pattern's match from `offset` ends; `offset` itself where there is none. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
