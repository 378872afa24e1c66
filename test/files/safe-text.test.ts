import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/core/json'
import { makeSafe, makeSafeTree } from '../../src/files/safe-text'

describe('text from a file is made safe', () => {
  test.each<[name: string, text: string, safe: string]>([
    ['plain text stays', "A plain sentence, isn't it? ~", "A plain sentence, isn't it? ~"],
    ['newlines stay', 'one\ntwo', 'one\ntwo'],
    ['other line ends become newlines', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a tab becomes a space', 'one\ttwo', 'one two'],
    ['escape sequences lose their escape', '\u001b]52;c;aGk=\u0007', ']52;c;aGk='],
    ['C1 controls go', 'a\u009b31mb\u0085', 'a31mb'],
    ['DEL goes', 'a\u007fb', 'ab'],
    ['NUL goes', 'a\u0000b', 'ab'],
    ['bidi overrides and isolates go', '\u202eabc\u202c\u2066d\u2069', 'abcd'],
    ['zero-width space, word joiner and byte order mark go', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['tags go', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['joiners stay', 'می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
    ['letters and marks are put together', 'Cafe\u0301', 'Café'],
    ['what is hidden between letter and mark does not keep them apart', 'Cafe\u200b\u0301', 'Café'],
    ['four marks in a row stay', 'x\u0316\u0317\u0318\u0319', 'x\u0316\u0317\u0318\u0319'],
    ['a fifth goes', `x${'\u0316'.repeat(40)}`, 'x\u0316\u0316\u0316\u0316'],
    [
      'letter and mark are put together although forty follow',
      `Z${'\u0301'.repeat(40)}`,
      '\u0179\u0301\u0301\u0301\u0301',
    ],
    ['a lone surrogate is replaced', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['an emoji is no lone surrogate', '🗳️', '🗳️'],
  ])('%s', (_name, text, safe) => {
    expect(makeSafe(text)).toBe(safe)
  })

  test('once is enough, and nothing unsafe is left', () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 30 })
    const marks = fc.string({
      unit: fc.constantFrom('a', '\u0301', '\u0316', '\u1ab0', '\u200b', '\ud800', '\r', '\n', 'ﬁ'),
      maxLength: 20,
    })
    fc.assert(
      fc.property(fc.oneof(nasty, marks), (text) => {
        const safe = makeSafe(text)
        expect(makeSafe(safe)).toBe(safe)
        expect(safe).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/,
        )
        expect(safe).not.toMatch(/\p{Mark}{5}|\p{Surrogate}/u)
        expect(safe.normalize('NFC')).toBe(safe)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a whole file is made safe', () => {
  test('keys and values, at any depth, with every key its own', () => {
    const value = JSON.parse(
      '{"a\\u200b":["x\\u001b",{"__proto__":{"b":"\\u202e1"}}],"n":1,"t":true,"z":null}',
    ) as JsonValue
    const { value: safe, problems } = makeSafeTree(value)
    expect(problems).toEqual([])
    expect(JSON.stringify(safe)).toBe('{"a":["x",{"__proto__":{"b":"1"}}],"n":1,"t":true,"z":null}')
    expect(({} as Record<string, unknown>)['b']).toBeUndefined()
  })

  test('two keys that look the same are refused', () => {
    expect(makeSafeTree({ x: { one: 1, 'o\u200bne': 2 } }).problems).toEqual([
      { kind: 'key-twice', at: '/x/one', found: null },
    ])
  })

  test('a number no file can hold is refused', () => {
    expect(makeSafeTree(JSON.parse('[1, -1e999]') as JsonValue).problems).toMatchObject([
      { kind: 'too-great', at: '/1' },
    ])
  })
})
