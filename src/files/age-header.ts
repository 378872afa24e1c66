import { fail, succeed, type Result } from '../core/result'

/** How an age file can be opened (age-encryption.org/v1), told from its header alone: no key is derived for it. */
export type AgeHeader =
  /** By a passphrase. `factor`: the base-2 logarithm of scrypt's work, which takes 2^factor kB of memory. */
  | { readonly kind: 'passphrase'; readonly factor: number }
  /** By one X25519 key: so values are sealed on the device. */
  | { readonly kind: 'key' }

export type AgeProblem =
  /** For people's keys, or for a key of a kind that is not ours. */
  | { readonly kind: 'sealed-for-keys' }
  /** A passphrase beside another way in, which the format forbids. */
  | { readonly kind: 'sealed-in-several-ways' }
  | { readonly kind: 'seal-factor-unreadable' }
  | { readonly kind: 'seal-factor-too-high'; readonly factor: number; readonly limit: number }
  /** Cut off, changed, or from a version of the format that is not known. */
  | { readonly kind: 'seal-damaged' }

interface Stanza {
  readonly type: string
  readonly args: readonly string[]
  readonly body: string
}

/** What Hustings seals with, in about a second and 256 MB. */
export const SEALING_FACTOR = 18
/** What is opened at all, in about 1 GB (THREATS R6). */
const MOST_FACTOR = 20

/** A header with one way in is far shorter; of a longer one it is enough to know that it has several. */
const HEADER_MOST = 8_192
const VERSION = 'age-encryption.org/v1'
const ENTRY = /^-> [!-~]+(?: [!-~]+)*$/
const MAC = /^--- [A-Za-z0-9+/]{43}$/
const BASE64 = /^[A-Za-z0-9+/]*$/
/** Of a body: a shorter one ends it. */
const FULL_LINE = 64
/** 16 bytes in base64, and the file key with its tag: 32. */
const SALT_LENGTH = 22
const WRAPPED_KEY_LENGTH = 43
/** Longer numbers than this are no number anybody meant. */
const FACTOR = /^[1-9]\d{0,3}$/

/** Looks at the header of a binary age file before any work is done for it. */
export function readAgeHeader(bytes: Uint8Array): Result<AgeHeader, AgeProblem> {
  const lines = linesOf(bytes)
  if (lines.shift() !== VERSION) return fail({ kind: 'seal-damaged' })
  const stanza = takeStanza(lines)
  if (stanza === null) return fail({ kind: 'seal-damaged' })
  const next = lines[0]
  if (next?.startsWith('-> ') === true) return fail(problemOfSeveral(stanza, lines))
  if (next === undefined || !MAC.test(next)) return fail({ kind: 'seal-damaged' })
  return readStanza(stanza)
}

/** Whether the person is asked first: 'This file wants about 1 GB of memory' (THREATS R6). */
export function wantsMuchMemory({ factor }: { readonly factor: number }): boolean {
  return factor > SEALING_FACTOR
}

/** Only what a line feed ends is a line. */
function linesOf(bytes: Uint8Array): string[] {
  const text = String.fromCharCode(...bytes.subarray(0, HEADER_MOST))
  return text.split('\n').slice(0, -1)
}

/** The first stanza, taken off the lines; `null` where there is none, or it does not end. */
function takeStanza(lines: string[]): Stanza | null {
  const entry = lines.shift()
  if (entry === undefined || !ENTRY.test(entry)) return null
  // Something stands there: so the entry was matched.
  const [type, ...args] = entry.slice(3).split(' ') as [string, ...string[]]
  let body = ''
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.length > FULL_LINE || !BASE64.test(line)) return null
    body += line
    if (line.length < FULL_LINE) return { type, args, body }
  }
  return null
}

function problemOfSeveral(first: Stanza, lines: readonly string[]): AgeProblem {
  const hasPassphrase = first.type === 'scrypt' || lines.some((line) => line.startsWith('-> scrypt '))
  return { kind: hasPassphrase ? 'sealed-in-several-ways' : 'sealed-for-keys' }
}

function readStanza({ type, args, body }: Stanza): Result<AgeHeader, AgeProblem> {
  if (type === 'X25519') {
    return args.length === 1 && body.length === WRAPPED_KEY_LENGTH
      ? succeed({ kind: 'key' })
      : fail({ kind: 'seal-damaged' })
  }
  if (type !== 'scrypt') return fail({ kind: 'sealed-for-keys' })
  const [salt, factor, ...more] = args
  if (salt === undefined || factor === undefined || more.length > 0) return fail({ kind: 'seal-damaged' })
  if (salt.length !== SALT_LENGTH || !BASE64.test(salt) || body.length !== WRAPPED_KEY_LENGTH)
    return fail({ kind: 'seal-damaged' })
  if (!FACTOR.test(factor)) return fail({ kind: 'seal-factor-unreadable' })
  return Number(factor) > MOST_FACTOR
    ? fail({ kind: 'seal-factor-too-high', factor: Number(factor), limit: MOST_FACTOR })
    : succeed({ kind: 'passphrase', factor: Number(factor) })
}
