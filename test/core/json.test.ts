import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/core/hash'
import { canonicalJson, type JsonValue } from '../../src/core/json'

describe('canonical JSON is that of RFC 8785', () => {
  test('the sorting example of the RFC', () => {
    const value = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    ) as JsonValue
    const keys = Object.keys(JSON.parse(canonicalJson(value)) as object)
    // `JSON.parse` moves "1" to the front; in the text it stands second.
    expect(keys.slice(1)).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
    expect(canonicalJson(value).indexOf('"1"')).toBeGreaterThan(canonicalJson(value).indexOf('"\\r"'))
  })

  test.each<[value: JsonValue, text: string]>([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [Number('333333333.33333329'), '333333333.3333333'],
    [1e30, '1e+30'],
    [4.5, '4.5'],
    [0.002, '0.002'],
    [1e-27, '1e-27'],
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [[56, { d: true, '10': null, '1': [] }], '[56,{"1":[],"10":null,"d":true}]'],
    [{}, '{}'],
    [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test('a key called __proto__ is a key like any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}') as JsonValue)).toBe(
      '{"__proto__":{"a":2},"b":1}',
    )
  })

  test('the order of keys does not matter, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value as JsonValue)
        const again = JSON.parse(text) as JsonValue
        expect(canonicalJson(again)).toBe(text)
        expect(JSON.stringify(again).length).toBe(JSON.stringify(value).length)
      }),
    )
  })
})

test.each<[text: string, sum: string]>([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['é', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
])('the SHA-256 of "%s" in UTF-8 is the published one', (text, sum) => {
  expect(sha256Hex(text)).toBe(sum)
})
