import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultOfPhrase, makePhrase, phrasesToTry, tidyPhrase } from '../../src/core/passphrase'
import { EFF_LONG_LIST } from '../../src/words/passphrase/eff-long-list'

describe('a passphrase of one’s own', () => {
  test.each([
    ['', { kind: 'empty' }],
    ['  \n ', { kind: 'empty' }],
    ['fifteen letters', { kind: 'too-short', length: 15 }],
    ['sixteen  letters', { kind: 'too-short', length: 15 }],
    ['👩‍🌾'.repeat(5), { kind: 'too-short', length: 15 }],
    ['sixteen letters!', null],
  ])('"%s"', (text, fault) => {
    expect(faultOfPhrase(text)).toEqual(fault)
  })

  test('is the same however it is spaced and composed', () => {
    expect(tidyPhrase(' cafe\u0301  au\u00a0lait\n')).toBe('café au lait')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidyPhrase(tidyPhrase(text))).toBe(tidyPhrase(text))
      }),
    )
  })

  test('is tried as it was typed, and tidy', () => {
    expect(phrasesToTry('one two')).toEqual(['one two'])
    expect(phrasesToTry(' one  two ')).toEqual([' one  two ', 'one two'])
    expect(phrasesToTry('')).toEqual([])
    expect(phrasesToTry(' ')).toEqual([' '])
  })
})

describe('six words that nobody chose', () => {
  test('come from a list of 7,776 different ones', () => {
    expect(EFF_LONG_LIST).toHaveLength(6 ** 5)
    expect(new Set(EFF_LONG_LIST).size).toBe(6 ** 5)
    expect(EFF_LONG_LIST.filter((word) => !/^[a-z-]{3,9}$/.test(word))).toEqual([])
  })

  test('each drawn by itself, from the whole list', () => {
    const bounds: number[] = []
    const drawn = [0, 7_775, 3, 3, 1, 2]
    const phrase = makePhrase(EFF_LONG_LIST, (bound) => {
      bounds.push(bound)
      return drawn[bounds.length - 1] ?? 0
    })
    expect(bounds).toEqual(Array<number>(6).fill(7_776))
    expect(phrase).toBe('abacus zoom abide abide abdomen abdominal')
    expect(faultOfPhrase(phrase)).toBeNull()
  })
})
