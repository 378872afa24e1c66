import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidOf } from '../../src/core/uuid'

test('is well formed, of version 8, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(uuidOf(text)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

test('is that of the text’s SHA-256, and so the same for ever', () => {
  // SHA-256 of "abc": ba7816bf 8f01cfea 414140de 5dae2223 …
  expect(uuidOf('abc')).toBe('ba7816bf-8f01-8fea-8141-40de5dae2223')
  expect(uuidOf('abd')).not.toBe(uuidOf('abc'))
})
