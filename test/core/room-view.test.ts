import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODED_ANSWERS, type AnswerCode, type CodedAnswer } from '../../src/core/answer-code'
import { countRoom, type CodedCounts } from '../../src/core/room'
import {
  countMarks,
  disagreementsIn,
  itemsByGroups,
  itemsShown,
  itemsTold,
  themesByGroups,
} from '../../src/core/room-view'
import { makeChecklist, makeItem, makeTheme } from './builders'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { level: 'essential' }),
    makeItem('bells'),
    makeItem('hedge', { theme: 'grounds' }),
    makeItem('moat', { theme: 'grounds' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('grounds'), makeTheme('empty')] },
)
const group = (...answers: readonly CodedAnswer[]): AnswerCode => ({ group: 1, counter: 0, answers })
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

/** yes, partly, no, not sure, does not apply, blank. */
const ANSWERS: Readonly<Record<string, CodedAnswer>> = {
  y: 'in-place',
  p: 'partly',
  n: 'not-in-place',
  '?': 'not-sure',
  '-': 'not-applicable',
  ' ': 'unanswered',
}
const answered = (letters: string): AnswerCode =>
  group(...Array.from(letters, (letter) => ANSWERS[letter] as CodedAnswer))

describe('what is looked at', () => {
  const asked = new Set(['keys', 'moat'])

  test.each<[theme: string | null, questions: 'asked' | 'essentials' | 'all', shown: readonly string[]]>([
    [null, 'all', ['locks', 'keys', 'bells', 'hedge', 'moat']],
    [null, 'asked', ['keys', 'moat']],
    [null, 'essentials', ['locks', 'keys']],
    ['grounds', 'all', ['hedge', 'moat']],
    ['grounds', 'asked', ['moat']],
    ['grounds', 'essentials', []],
  ])('%s, %s', (theme, questions, shown) => {
    expect(ids(itemsShown(checklist, asked, { theme, questions }))).toEqual(shown)
  })

  test('what was not asked is told where somebody said something about it', () => {
    const items = countRoom(checklist, [answered('y n -')])
    expect(ids(itemsTold(items, asked).map(({ item }) => item))).toEqual(['locks', 'keys', 'bells', 'moat'])
  })
})

describe('a group’s mark for a theme', () => {
  test.each<[letters: string, accounts: CodedAnswer, grounds: CodedAnswer]>([
    ['yyyyy', 'in-place', 'in-place'],
    // The weakest essential decides, whatever the others are.
    ['ynyyy', 'not-in-place', 'in-place'],
    ['y?nyy', 'not-sure', 'in-place'],
    ['y nyy', 'unanswered', 'in-place'],
    ['ypnyy', 'partly', 'in-place'],
    ['yynyy', 'in-place', 'in-place'],
    ['p?nyy', 'not-sure', 'in-place'],
    // One essential does not apply: the other decides.
    ['-ynyy', 'in-place', 'in-place'],
    // None applies: the answer in the middle of the others, of two the weaker.
    ['--nyy', 'not-in-place', 'in-place'],
    ['yyyyn', 'in-place', 'not-in-place'],
    ['yyypy', 'in-place', 'partly'],
    ['yyy-y', 'in-place', 'in-place'],
    ['-----', 'not-applicable', 'not-applicable'],
  ])('%s', (letters, accounts, grounds) => {
    const rows = themesByGroups(checklist, checklist.items, [answered(letters)])
    expect(rows.map(({ id, marks }) => [id, ...marks])).toEqual([
      ['accounts', accounts],
      ['grounds', grounds],
    ])
  })

  test('of three others is the one in the middle', () => {
    const three = makeChecklist([makeItem('one'), makeItem('two'), makeItem('three')])
    expect(themesByGroups(three, three.items, [answered('nyp')])[0]?.marks).toEqual(['partly'])
  })

  test('is of the questions looked at alone', () => {
    const essentials = checklist.items.slice(0, 1)
    expect(themesByGroups(checklist, essentials, [answered('yn   ')])).toEqual([
      { id: 'accounts', title: 'All about accounts', marks: ['in-place'] },
    ])
  })
})

test('a question a line has every group’s own answer', () => {
  const rows = itemsByGroups(checklist, checklist.items.slice(3), [answered('yyypn'), answered('nnn?-')])
  expect(rows.map(({ id, marks }) => [id, ...marks])).toEqual([
    ['hedge', 'partly', 'not-sure'],
    ['moat', 'not-in-place', 'not-applicable'],
  ])
  expect(rows[0]?.title).toBe('Is hedge done?')
  expect(countMarks(rows[0]!)).toMatchObject({ partly: 1, 'not-sure': 1, 'in-place': 0 })
})

describe('where the room disagrees', () => {
  const spreadOf = (letters: string): number | undefined => {
    const one = makeChecklist([makeItem('one')])
    const groups = Array.from(letters, answered)
    return disagreementsIn(countRoom(one, groups), groups.length)[0]?.spread
  }

  test.each<[letters: string, spread: number | undefined]>([
    ['', undefined],
    ['yyyy', undefined],
    ['yyn', 8 / 9],
    ['yynn', 1],
    ['yyyn', 0.75],
    ['yypp', 0.5],
    ['ppnn', 0.5],
    ['ypn', (1 + 0.5 + 0.5) / 2.25],
    // Who does not know disagrees with nobody.
    ['yy??', undefined],
    ['yn??', 0.25],
    ['yn--', 0.25],
    ['yn  ', 0.25],
  ])('%s', (letters, spread) => {
    expect(spreadOf(letters)).toBe(spread)
  })

  test('most comes first, then the order of the checklist', () => {
    const groups = [answered('ypyyy'), answered('ynyny'), answered('ynynn')]
    const apart = disagreementsIn(countRoom(checklist, groups), groups.length)
    expect(apart.map(({ item }) => item.id)).toEqual(['hedge', 'moat', 'keys'])
  })

  test('is a share of the most there can be, counted pair by pair', () => {
    const credit: Partial<Record<CodedAnswer, number>> = { 'in-place': 1, partly: 0.5, 'not-in-place': 0 }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CODED_ANSWERS), { minLength: 1, maxLength: 20 }), (all) => {
        let pairs = 0
        all.forEach((one, index) => {
          for (const other of all.slice(index + 1)) {
            const [a, b] = [credit[one], credit[other]]
            if (a !== undefined && b !== undefined) pairs += Math.abs(a - b)
          }
        })
        const one = makeChecklist([makeItem('one')])
        const [found] = disagreementsIn(
          countRoom(
            one,
            all.map((answer) => group(answer)),
          ),
          all.length,
        )
        expect(found?.spread ?? 0).toBeCloseTo(pairs / (all.length / 2) ** 2)
        expect(found?.spread ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('counts of a mark are of every kind', () => {
  const none: CodedCounts = countMarks({ id: 'a', title: 'A', marks: [] })
  expect(none).toEqual(Object.fromEntries(CODED_ANSWERS.map((answer) => [answer, 0])))
})
