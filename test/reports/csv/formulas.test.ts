import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defuse, undefuse } from '../../../src/reports/csv/formulas'
import { anyHostileText } from '../hostile-plans'

describe('what a spreadsheet takes for a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20 7946 0000', "'+44 20 7946 0000"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['−1', "'−1"],
    ['  =1', "'  =1"],
    ['\u3000=1', "'\u3000=1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['“=1”', "'“=1”"],
    ['\u200d\ufe0f=1', "'\u200d\ufe0f=1"],
    ['- one\n- two', "'- one\n'- two"],
    ['a\n\n =1', "a\n\n' =1"],
    ['a;=1', "a;'=1"],
    ['a; "@b"', 'a;\' "@b"'],
  ])('%j is shown as text: %j', (text, defused) => {
    expect(defuse(text)).toBe(defused)
  })
})

test.each(['', 'a', "'", "'a", 'a=b', 'a, -b', 'Ann - IT lead', '“Yes”', '1+1', 'a;b', '2027-04-01', '–'])(
  '%j stays as it is',
  (text) => {
    expect(defuse(text)).toBe(text)
  },
)

test('a person who takes the apostrophes away has what was written', () => {
  const anyText = fc.oneof(
    anyHostileText,
    fc.array(fc.constantFrom(...Array.from('=+-@＝\n;\'" a\u200d'))).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      expect(undefuse(defuse(text))).toBe(text)
    }),
    { numRuns: 1000 },
  )
})
