import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerCode, CodedAnswer } from '../../src/core/answer-code'
import { gatherRoom } from '../../src/core/room'
import {
  addCodes,
  bringBack,
  freeNumber,
  newerCode,
  takeOut,
  type AddedCodes,
} from '../../src/core/room-entries'
import type { RoomEntry } from '../../src/core/workshop'

const code = (group: number, counter: number, ...answers: readonly CodedAnswer[]): AnswerCode => ({
  group,
  counter,
  answers,
})
const first = code(7, 1, 'partly')
const newer = code(7, 2, 'in-place')
const older = code(7, 0, 'not-sure')
const rival = code(7, 1, 'not-in-place')
const stranger = code(8, 1, 'partly')
const entriesOf = (...codes: readonly AnswerCode[]): readonly RoomEntry[] =>
  codes.map((one) => ({ from: 'code', code: one }))
const codesIn = (entries: readonly RoomEntry[]): readonly AnswerCode[] => entries.map((entry) => entry.code)

describe('adding codes to a room with one', () => {
  const none = { added: 0, already: 0, newer: 0, older: 0, doubled: 0 }

  test.each<
    [what: string, codes: readonly AnswerCode[], told: Partial<AddedCodes>, taken: readonly AnswerCode[]]
  >([
    ['none', [], {}, []],
    ['another group', [stranger], { added: 1 }, [stranger]],
    ['the same again', [{ ...first }], { already: 1 }, []],
    ['a newer one', [newer], { newer: 1 }, [newer]],
    ['an older one', [older], { older: 1 }, []],
    ['other answers under its number', [rival], { doubled: 1 }, [rival]],
    ['one group twice', [stranger, { ...stranger }], { added: 1, already: 1 }, [stranger]],
    ['a newer one and then itself', [newer, first], { newer: 1, already: 1 }, [newer]],
  ])('%s', (_what, codes, told, taken) => {
    const { entries, ...counted } = addCodes(entriesOf(first), 'code', codes)
    expect(counted).toEqual({ ...none, ...told })
    expect(codesIn(entries)).toEqual([first, ...taken])
  })

  test('nothing new is the same list', () => {
    const before = entriesOf(first)
    expect(addCodes(before, 'code', [first]).entries).toBe(before)
  })

  test('each remembers the way it came', () => {
    expect(addCodes(entriesOf(first), 'paper', [stranger]).entries[1]?.from).toBe('paper')
  })

  test('the groups are those that are counted, in whatever order codes come', () => {
    const anyCode = fc.record({
      group: fc.nat(3),
      counter: fc.nat(3),
      answers: fc.array(fc.constantFrom<CodedAnswer>('in-place', 'partly'), { minLength: 1, maxLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(anyCode, { maxLength: 20 }), (codes) => {
        const { entries, added, doubled } = addCodes([], 'code', codes)
        const kept = gatherRoom(codesIn(entries))
        const all = gatherRoom(codes)
        const inOrder = (groups: readonly AnswerCode[]) =>
          groups.map((one) => JSON.stringify(one)).sort((a, b) => (a < b ? -1 : 1))
        expect(inOrder(kept.groups)).toEqual(inOrder(all.groups))
        expect(added).toBe(new Set(codes.map(({ group }) => group)).size)
        if (doubled === 0) expect(kept.doubled).toEqual([])
      }),
    )
  })
})

describe('taking back', () => {
  test('an older code comes again where a newer one took its place', () => {
    const entries = entriesOf(first, stranger, newer)
    const [replaced] = gatherRoom(codesIn(entries)).replaced
    expect(codesIn(bringBack(entries, replaced!))).toEqual([first, stranger])
  })

  test('one is taken out, and its double stays', () => {
    expect(codesIn(takeOut(entriesOf(first, rival), first))).toEqual([rival])
  })
})

describe('a file that is opened again', () => {
  test('is the same code where nothing has changed, and a newer one where something has', () => {
    expect(newerCode([], 7, ['partly'])).toEqual(code(7, 0, 'partly'))
    expect(newerCode(entriesOf(first), 7, ['partly'])).toEqual(first)
    expect(newerCode(entriesOf(first, newer), 7, ['partly'])).toEqual(code(7, 3, 'partly'))
    expect(newerCode(entriesOf(code(7, 63, 'partly')), 7, ['in-place'])).toEqual(code(7, 63, 'in-place'))
  })
})

test('a number of its own is one that nobody has', () => {
  expect(freeNumber(entriesOf(first), () => 5)).toBe(5)
  expect(freeNumber(entriesOf(first, stranger), () => 7)).toBe(9)
  expect(freeNumber(entriesOf(code(2 ** 30 - 1, 0, 'partly')), (bound) => bound - 1)).toBe(0)
})
