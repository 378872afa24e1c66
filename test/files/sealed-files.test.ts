import { describe, expect, test } from 'vitest'
import { sealForKey, sealWithPassphrase } from '../../src/browser/sealing'
import { isSealed, withoutArmour } from '../../src/files/age-armour'
import { checkUnsealed, readSealed } from '../../src/files/read-sealed'
import { isSealedName, sealedNameOf, unsealedNameOf } from '../../src/files/sealed-name'

const WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const RECIPIENT = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj'
const content = new TextEncoder().encode('{}')
const sealed = await sealWithPassphrase(content, WORDS, 1)

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function armoured(bytes: Uint8Array, lineEnd = '\n'): string {
  const letters =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN AGE ENCRYPTED FILE-----', ...letters, '-----END AGE ENCRYPTED FILE-----', ''].join(
    lineEnd,
  )
}

describe('a sealed file in letters', () => {
  test.each(['\n', '\r\n'])('is the same in bytes', (lineEnd) => {
    const text = bytesOf(armoured(sealed, lineEnd))
    expect(isSealed(text)).toBe(true)
    expect(withoutArmour(text)).toEqual(sealed)
    expect(readSealed(text)).toEqual({ ok: true, value: { sealed, muchMemory: false } })
  })

  test.each([
    ['without its end', armoured(sealed).slice(0, -20)],
    ['with a sign that is no letter of it', armoured(sealed).replace(/\nYWdl/, '\nYW*l')],
    ['with a letter less', armoured(sealed).replace(/\nYWdl/, '\nYWd')],
    ['without anything', armoured(new Uint8Array())],
  ])('%s is damaged', (_, text) => {
    expect(readSealed(bytesOf(text))).toEqual({ ok: false, problem: { kind: 'seal-damaged' } })
  })

  test('what is none stays as it is', () => {
    expect(withoutArmour(content)).toBe(content)
    expect(readSealed(content)).toBeNull()
  })
})

describe('before a passphrase is asked for', () => {
  const withFactor = (factor: string): Uint8Array => {
    const header = Buffer.from(sealed)
      .toString('latin1')
      .replace(/(-> scrypt \S+) 1\n/, `$1 ${factor}\n`)
    return Uint8Array.from(Buffer.from(header, 'latin1'))
  }

  test.each([
    ['1', false],
    ['18', false],
    ['19', true],
    ['20', true],
  ])('factor %s wants much memory: %s', (factor, muchMemory) => {
    expect(readSealed(withFactor(factor))).toMatchObject({ ok: true, value: { muchMemory } })
  })

  test.each([
    ['21', { kind: 'seal-factor-too-high', factor: 21, limit: 20 }],
    ['1e1', { kind: 'seal-factor-unreadable' }],
  ])('factor %s is refused', (factor, problem) => {
    expect(readSealed(withFactor(factor))).toEqual({ ok: false, problem })
  })

  test('one for a key is refused', async () => {
    expect(readSealed(await sealForKey(content, RECIPIENT))).toEqual({
      ok: false,
      problem: { kind: 'sealed-for-keys' },
    })
  })
})

describe('what was inside', () => {
  test('is read like any file', () => {
    expect(checkUnsealed(content)).toEqual({ ok: true, value: content })
  })

  test('is no sealed file, and not larger than any file', () => {
    expect(checkUnsealed(sealed)).toEqual({ ok: false, problem: { kind: 'sealed-twice' } })
    expect(checkUnsealed(new Uint8Array(10_000_000)).ok).toBe(true)
    expect(checkUnsealed(new Uint8Array(10_000_001))).toEqual({
      ok: false,
      problem: { kind: 'too-large', limit: 10_000_000 },
    })
  })
})

test.each([
  ['plan.hustings.json', 'plan.hustings.age'],
  ['plan.pdf', 'plan.pdf.age'],
  ['plan.csv', 'plan.csv.age'],
  ['results.json', 'results.json.age'],
])('%s is sealed as %s, and back', (name, sealedName) => {
  expect(sealedNameOf(name)).toBe(sealedName)
  expect(unsealedNameOf(sealedName)).toBe(name)
  expect([isSealedName(name), isSealedName(sealedName)]).toEqual([false, true])
})
