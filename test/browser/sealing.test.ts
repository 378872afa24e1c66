import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  makeDeviceKey,
  openWithKey,
  openWithPassphrase,
  readDeviceKey,
  sealForKey,
  sealWithPassphrase,
} from '../../src/browser/sealing'
import { readAgeHeader } from '../../src/files/age-header'

/** So that a test does not take a second for each file. */
const QUICK = 1
const WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const content = new TextEncoder().encode('{"answers":{"two-step-on-email":"not-in-place"}}')

/** Every file that differs from this one in one bit. */
function* flips(file: Uint8Array): Generator<readonly [file: Uint8Array, at: number]> {
  for (let bit = 0; bit < file.length * 8; bit += 1) {
    const at = bit >> 3
    const flipped = file.slice()
    flipped[at] = (file[at] ?? 0) ^ (1 << (bit & 7))
    // A higher factor would be right to open, and slow.
    const header = readAgeHeader(flipped)
    if (header.ok && header.value.kind === 'passphrase' && header.value.factor > 8) continue
    yield [flipped, at]
  }
}

describe('sealed with a passphrase', () => {
  test('whatever went in comes out, and nothing of it can be seen', async () => {
    const sizes = fc.oneof(
      fc.uint8Array(),
      fc.constantFrom(0, 1, 65_536, 65_537).map((size) => new Uint8Array(size)),
    )
    await fc.assert(
      fc.asyncProperty(sizes, fc.string({ minLength: 1 }), async (bytes, passphrase) => {
        const sealed = await sealWithPassphrase(bytes, passphrase, QUICK)
        expect(await openWithPassphrase(sealed, passphrase)).toEqual({ ok: true, value: bytes })
        expect(readAgeHeader(sealed)).toEqual({ ok: true, value: { kind: 'passphrase', factor: QUICK } })
      }),
      { numRuns: 40 },
    )
  })

  test('with factor 18, where nobody says another', async () => {
    const sealed = await sealWithPassphrase(content, WORDS)
    expect(readAgeHeader(sealed)).toEqual({ ok: true, value: { kind: 'passphrase', factor: 18 } })
    expect(await openWithPassphrase(sealed, WORDS)).toEqual({ ok: true, value: content })
    expect(Buffer.from(sealed).includes('answers')).toBe(false)
  }, 180_000)

  test('twice is never the same file', async () => {
    const [one, other] = [
      await sealWithPassphrase(content, WORDS, QUICK),
      await sealWithPassphrase(content, WORDS, QUICK),
    ]
    expect(one).not.toEqual(other)
  })

  test.each(['', 'ladder', WORDS.toUpperCase(), `${WORDS} `])(
    'another passphrase is told: "%s"',
    async (other) => {
      const sealed = await sealWithPassphrase(content, WORDS, QUICK)
      expect(await openWithPassphrase(sealed, other)).toEqual({ ok: false, problem: 'wrong-passphrase' })
    },
  )

  test('whatever bit is turned, it opens to nothing else; past the wrapped key it is damaged', async () => {
    const sealed = await sealWithPassphrase(content, WORDS, QUICK)
    const macAt = Buffer.from(sealed).indexOf('---')
    let tried = 0
    for (const [flipped, at] of flips(sealed)) {
      const opened = await openWithPassphrase(flipped, WORDS)
      expect(opened.ok, `bit in byte ${at}`).toBe(false)
      if (at >= macAt) expect(opened).toEqual({ ok: false, problem: 'damaged' })
      tried += 1
    }
    expect(tried).toBeGreaterThan(sealed.length * 8 - 16)
  })

  test('cut anywhere, it is damaged and never opens', async () => {
    const sealed = await sealWithPassphrase(content, WORDS, QUICK)
    for (let length = 0; length < sealed.length; length += 1)
      expect(await openWithPassphrase(sealed.subarray(0, length), WORDS)).toEqual({
        ok: false,
        problem: 'damaged',
      })
  })

  test('one sealed for a key is not tried', async () => {
    const sealed = await sealForKey(content, (await makeDeviceKey()).recipient)
    expect(await openWithPassphrase(sealed, WORDS)).toEqual({ ok: false, problem: 'damaged' })
  })
})

describe('sealed for the key of a device', () => {
  test('whatever went in comes out', async () => {
    const key = await makeDeviceKey()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const sealed = await sealForKey(bytes, key.recipient)
        expect(readAgeHeader(sealed)).toEqual({ ok: true, value: { kind: 'key' } })
        expect(await openWithKey(sealed, key.identity)).toEqual({ ok: true, value: bytes })
      }),
      { numRuns: 40 },
    )
  })

  test('another key opens nothing, nor does a passphrase file open for a key', async () => {
    const [mine, other] = [await makeDeviceKey(), await makeDeviceKey()]
    expect(mine).not.toEqual(other)
    const sealed = await sealForKey(content, mine.recipient)
    expect(await openWithKey(sealed, other.identity)).toEqual({ ok: false, problem: 'damaged' })
    const byPassphrase = await sealWithPassphrase(content, WORDS, QUICK)
    expect(await openWithKey(byPassphrase, mine.identity)).toEqual({ ok: false, problem: 'damaged' })
  })

  test('whatever bit is turned, it opens to nothing', async () => {
    const key = await makeDeviceKey()
    const sealed = await sealForKey(content, key.recipient)
    for (const [flipped] of flips(sealed))
      expect(await openWithKey(flipped, key.identity)).toEqual({ ok: false, problem: 'damaged' })
  })

  test('the key is read back from its text', async () => {
    const key = await makeDeviceKey()
    expect(key.identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/)
    expect(key.recipient).toMatch(/^age1[a-z0-9]{58}$/)
    expect(await readDeviceKey(`${key.identity}\n`)).toEqual({ ok: true, value: key })
  })

  test.each(['', 'AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1ABC', 'age1abc', WORDS])(
    'text that is no key is told: "%s"',
    async (text) => {
      expect(await readDeviceKey(text)).toEqual({ ok: false, problem: 'damaged' })
    },
  )
})
