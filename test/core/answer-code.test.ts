import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CODED_ANSWERS,
  codedAnswersOf,
  MOST_COUNTED,
  readSymbols,
  shapeOfCode,
  writeCode,
  type AnswerCode,
  type CodeBook,
} from '../../src/core/answer-code'
import { crc16 } from '../../src/core/crc16'
import { valueOfSymbol } from '../../src/core/crockford'
import { makeAnswered, makeChecklist, makeItem } from './builders'

const SHA = 'abcde'.padEnd(64, '0')

function bookOf(items: number, sha256 = SHA): CodeBook {
  return {
    checklist: makeChecklist(Array.from({ length: items }, (_, index) => makeItem(`item-${index + 1}`))),
    sha256,
  }
}

function codeFor(items: number): fc.Arbitrary<AnswerCode> {
  return fc.record({
    group: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
    counter: fc.integer({ min: 0, max: MOST_COUNTED }),
    answers: fc.array(fc.constantFrom(...CODED_ANSWERS), { minLength: items, maxLength: items }),
  })
}

function valuesOf(text: string): readonly number[] {
  return Array.from(text.slice(4).replaceAll('-', ''), (symbol) => valueOfSymbol(symbol) as number)
}

test('the CRC is CRC-16/CCITT-FALSE: its check value', () => {
  const digits = Array.from('123456789', (digit) => digit.charCodeAt(0))
  const number = digits.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  expect(crc16(number, 72)).toBe(0x29b1)
})

test('55 items need 43 symbols, 57 characters with prefix and hyphens', () => {
  expect(shapeOfCode(55).symbols).toBe(43)
  const answers = Array.from({ length: 55 }, () => 'unanswered' as const)
  const code = writeCode(bookOf(55), { group: 2 ** 30 - 1, counter: 63, answers })
  expect(code).toHaveLength(57)
  expect(code).toMatch(/^HU1(-[0-9A-HJKMNP-TV-Z]{4}){10}-[0-9A-HJKMNP-TV-Z]{3}$/)
})

test('a code can be worked out by hand', () => {
  // 20 bits abcde, 30 bits 5, 6 bits 2, then 1 * 6 + 5 in 6 bits (6 ** 2 - 1 is 100011), and the CRC of those 62.
  const bits = [0xabcde, 5, 2, 11].map((value, index) =>
    value.toString(2).padStart([20, 30, 6, 6][index]!, '0'),
  )
  const payload = bits.join('')
  const crc = crc16(BigInt(`0b${payload}`), payload.length)
    .toString(2)
    .padStart(16, '0')
  const padded = `${payload}${crc}`.padEnd(80, '0')
  const symbols = padded.match(/.{5}/g)!.map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(five, 2)])
  const expected = `HU1-${symbols.join('').match(/.{4}/g)!.join('-')}`
  expect(writeCode(bookOf(2), { group: 5, counter: 2, answers: ['partly', 'unanswered'] })).toBe(expected)
})

test('what is written is read, for checklists of any length', () => {
  const anySized = fc
    .integer({ min: 1, max: 500 })
    .chain((items) => fc.tuple(fc.constant(items), codeFor(items)))
  fc.assert(
    fc.property(anySized, ([items, code]) => {
      const book = bookOf(items)
      expect(readSymbols(valuesOf(writeCode(book, code)), book)).toEqual(code)
    }),
    { numRuns: 300 },
  )
})

test('a number that is too large for so many items is no code, though its CRC is right', () => {
  // 2 items take 6 bits, and 36 to 63 are no two answers.
  const bits = [0xabcde, 5, 2, 36].map((value, index) =>
    value.toString(2).padStart([20, 30, 6, 6][index]!, '0'),
  )
  const payload = bits.join('')
  const crc = crc16(BigInt(`0b${payload}`), payload.length)
    .toString(2)
    .padStart(16, '0')
  const values = `${payload}${crc}`
    .padEnd(80, '0')
    .match(/.{5}/g)!
    .map((five) => parseInt(five, 2))
  expect(readSymbols(values, bookOf(2))).toBeNull()
})

describe('a mistake is always noticed', () => {
  const book = bookOf(55)
  const [code] = fc.sample(codeFor(55), { numRuns: 1, seed: 7 })
  const values = valuesOf(writeCode(book, code!))

  test('every single wrong symbol', () => {
    let read = 0
    for (const at of values.keys()) {
      for (let value = 0; value < 32; value += 1) {
        if (value === values[at]) continue
        if (readSymbols(values.with(at, value), book) !== null) read += 1
      }
    }
    expect(read).toBe(0)
  })

  test('every two neighbours the wrong way round', () => {
    for (const [at, value] of values.entries()) {
      const next = values[at + 1]
      if (next === undefined || next === value) continue
      expect(readSymbols(values.with(at, next).with(at + 1, value), book)).toBeNull()
    }
  })

  test('a symbol too many or too few, and another checklist', () => {
    expect(readSymbols(values.slice(1), book)).toBeNull()
    expect(readSymbols([...values, 0], book)).toBeNull()
    expect(readSymbols(values, bookOf(55, '1'.padEnd(64, '0')))).toBeNull()
  })
})

test('a code tells answers as they are read, and nothing of what is to be confirmed', () => {
  const checklist = makeChecklist([
    makeItem('asked'),
    makeItem('always', { alwaysApplies: true }),
    makeItem('open'),
    makeItem('carried'),
    makeItem('shop', { appliesWhen: { has: 'a-shop' } }),
  ])
  const assessment = makeAnswered(
    checklist,
    {
      asked: 'not-applicable',
      always: 'not-applicable',
      carried: { status: 'in-place', confirm: true },
      shop: 'in-place',
    },
    { profile: new Map([['a-shop', false]]) },
  )
  expect(codedAnswersOf(checklist, assessment)).toEqual([
    'not-applicable',
    'not-sure',
    'unanswered',
    'in-place',
    'not-applicable',
  ])
})
