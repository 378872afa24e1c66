import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAgeHeader, wantsMuchMemory, type AgeProblem } from '../../src/files/age-header'

const SALT = 'bBjlxnxeKYpTdBVKhQKAlg'
const KEY = 'q'.repeat(43)
const SHARE = 'r'.repeat(43)
const MAC = `--- ${'m'.repeat(43)}`
const VERSION = 'age-encryption.org/v1'

function fileOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join('') + 'payload')
}

function withFactor(factor: string): Uint8Array {
  return fileOf(VERSION, `-> scrypt ${SALT} ${factor}`, KEY, MAC)
}

function problemOf(bytes: Uint8Array): AgeProblem | null {
  const read = readAgeHeader(bytes)
  return read.ok ? null : read.problem
}

describe('a header is read without any work', () => {
  test.each([1, 9, 10, 18, 19, 20])('factor %i opens', (factor) => {
    expect(readAgeHeader(withFactor(String(factor)))).toEqual({
      ok: true,
      value: { kind: 'passphrase', factor },
    })
  })

  test('19 and 20 are asked about first', () => {
    expect([17, 18, 19, 20].filter((factor) => wantsMuchMemory({ factor }))).toEqual([19, 20])
  })

  test.each([21, 22, 64, 9_999])('factor %i is too much', (factor) => {
    expect(problemOf(withFactor(String(factor)))).toEqual({ kind: 'seal-factor-too-high', factor, limit: 20 })
  })

  test.each(['1e1', '+18', '018', '0', '-1', '18.0', '0x12', '１８', '99999', 'x'])(
    'factor "%s" is no plain number',
    (factor) => {
      const kind = /^[!-~]+$/.test(factor) ? 'seal-factor-unreadable' : 'seal-damaged'
      expect(problemOf(withFactor(factor))).toEqual({ kind })
    },
  )

  test('one X25519 key is a kind of its own', () => {
    expect(readAgeHeader(fileOf(VERSION, `-> X25519 ${SHARE}`, KEY, MAC))).toEqual({
      ok: true,
      value: { kind: 'key' },
    })
  })

  test.each([
    ['two keys', [`-> X25519 ${SHARE}`, KEY, `-> X25519 ${SHARE}`, KEY]],
    ['an SSH key', ['-> ssh-ed25519 Xyg06A rH24zuz7XHFc1lRyQmMrekpLrcKrJupohEh/YjvQCxs', KEY]],
    ['a key of the new kind', [`-> mlkem768x25519 ${SHARE}`, 'a'.repeat(64), 'a'.repeat(64), '']],
  ])('%s: sealed for keys', (_, stanzas) => {
    expect(problemOf(fileOf(VERSION, ...stanzas, MAC))).toEqual({ kind: 'sealed-for-keys' })
  })

  test.each([
    ['twice', [`-> scrypt ${SALT} 18`, KEY, `-> scrypt ${SALT} 18`, KEY]],
    ['before a key', [`-> scrypt ${SALT} 18`, KEY, `-> X25519 ${SHARE}`, KEY]],
    ['behind a key', [`-> X25519 ${SHARE}`, KEY, `-> scrypt ${SALT} 18`, KEY]],
  ])('a passphrase %s: several ways in', (_, stanzas) => {
    expect(problemOf(fileOf(VERSION, ...stanzas, MAC))).toEqual({ kind: 'sealed-in-several-ways' })
  })

  test.each([
    ['another version', ['age-encryption.org/v2', `-> scrypt ${SALT} 18`, KEY, MAC]],
    ['no stanza', [VERSION, MAC]],
    ['no end', [VERSION, `-> scrypt ${SALT} 18`, KEY]],
    ['a short MAC', [VERSION, `-> scrypt ${SALT} 18`, KEY, MAC.slice(0, -1)]],
    ['a short salt', [VERSION, `-> scrypt ${SALT.slice(1)} 18`, KEY, MAC]],
    ['no salt', [VERSION, '-> scrypt', KEY, MAC]],
    ['a key without its share', [VERSION, '-> X25519', KEY, MAC]],
    ['no factor', [VERSION, `-> scrypt ${SALT}`, KEY, MAC]],
    ['a word too many', [VERSION, `-> scrypt ${SALT} 18 18`, KEY, MAC]],
    ['two spaces', [VERSION, `-> scrypt  ${SALT} 18`, KEY, MAC]],
    ['a short key', [VERSION, `-> scrypt ${SALT} 18`, KEY.slice(1), MAC]],
    ['a key in other letters', [VERSION, `-> scrypt ${SALT} 18`, `${KEY.slice(1)}=`, MAC]],
    ['a body without end', [VERSION, `-> scrypt ${SALT} 18`, ...Array<string>(500).fill('a'.repeat(64))]],
    ['Windows line ends', [`${VERSION}\r`, `-> scrypt ${SALT} 18\r`, `${KEY}\r`, `${MAC}\r`]],
  ])('%s: damaged', (_, lines) => {
    expect(problemOf(fileOf(...lines))).toEqual({ kind: 'seal-damaged' })
  })

  test('cut anywhere before its end, it is damaged', () => {
    const whole = withFactor('18')
    const headerEnd = whole.length - 'payload'.length
    for (let length = 0; length < headerEnd; length += 1)
      expect(problemOf(whole.subarray(0, length))).toEqual({ kind: 'seal-damaged' })
    expect(problemOf(whole.subarray(0, headerEnd))).toBeNull()
  })

  test('whatever the bytes, it tells something and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(140), (noise, from) => {
        const bytes = withFactor('18')
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - from)), Math.min(from, bytes.length))
        expect(readAgeHeader(bytes)).toHaveProperty('ok')
        expect(problemOf(noise)).toEqual({ kind: 'seal-damaged' })
      }),
    )
  })
})
