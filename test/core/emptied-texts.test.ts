import { describe, expect, test } from 'vitest'
import {
  emptiedBetween,
  emptyPlaces,
  joinPlaces,
  withoutPlaces,
  withReplaced,
  type TextPlace,
} from '../../src/core/emptied-texts'
import { planAction, writeAnswerText } from '../../src/core/edit'
import { LATER, makeAnswered, makeChecklist, makeItem } from './builders'

const CHECKLIST = makeChecklist([makeItem('locks', { replaces: ['old-locks', 'bolts'] }), makeItem('keys')])
const FULL = planAction(
  makeAnswered(CHECKLIST, {
    locks: { status: 'partly', note: 'A note', evidence: 'Seen', reason: 'None here' },
    keys: { note: 'Another' },
  }),
  'locks',
  { owner: 'Ann', note: 'By Friday' },
  LATER,
)

describe('what was emptied', () => {
  test.each(['note', 'evidence', 'reason'] as const)('%s of an answer', (field) => {
    const after = writeAnswerText(FULL, 'locks', field, '  ', LATER)
    expect(emptiedBetween(FULL, after)).toEqual([{ item: 'locks', field }])
    expect(emptiedBetween(after, FULL)).toEqual([])
  })

  test('the note of an action, and what went with a whole entry', () => {
    const noNote = planAction(FULL, 'locks', { owner: 'Ann' }, LATER)
    expect(emptiedBetween(FULL, noNote)).toEqual([{ item: 'locks', field: 'plan-note' }])
    expect(emptiedBetween(FULL, planAction(FULL, 'locks', {}, LATER))).toEqual([
      { item: 'locks', field: 'plan-note' },
    ])
    expect(emptiedBetween(FULL, writeAnswerText(FULL, 'keys', 'note', '', LATER))).toEqual([
      { item: 'keys', field: 'note' },
    ])
  })

  test('is not what was written anew, or what stayed', () => {
    expect(emptiedBetween(FULL, writeAnswerText(FULL, 'locks', 'note', 'Anew', LATER))).toEqual([])
    expect(emptiedBetween(FULL, { ...FULL, name: 'Another' })).toEqual([])
  })

  test('is no longer, once there is a text again', () => {
    const places: readonly TextPlace[] = [
      { item: 'locks', field: 'note' },
      { item: 'locks', field: 'plan-note' },
      { item: 'moat', field: 'note' },
      { item: 'moat', field: 'plan-note' },
    ]
    expect(emptyPlaces(places, FULL)).toEqual(places.slice(2))
  })
})

describe('lists of places', () => {
  const [note, other]: readonly [TextPlace, TextPlace] = [
    { item: 'locks', field: 'note' },
    { item: 'locks', field: 'evidence' },
  ]
  test('hold each once, and stay the same list where nothing is new', () => {
    const list = [note]
    expect(joinPlaces(list, [{ ...note }])).toBe(list)
    expect(joinPlaces(list, [note, other])).toEqual([note, other])
    expect(withoutPlaces([note, other], [{ ...note }])).toEqual([other])
  })

  test('know what an item took its texts over from', () => {
    expect(withReplaced([note, { item: 'moat', field: 'note' }], CHECKLIST)).toEqual([
      note,
      { item: 'old-locks', field: 'note' },
      { item: 'bolts', field: 'note' },
      { item: 'moat', field: 'note' },
    ])
  })
})
