import { describe, expect, test } from 'vitest'
import { makeAssessmentStore } from '../../src/state/assessment-store'
import { LATER, makeAnswered, makeChecklist, makeItem } from '../core/builders'

const CHECKLIST = makeChecklist([makeItem('locks'), makeItem('keys')])

function makeStore() {
  const assessment = makeAnswered(CHECKLIST, {})
  return makeAssessmentStore({ checklist: CHECKLIST, isOurs: true, assessment, now: () => LATER })
}

describe('undo', () => {
  test('takes back one answer at a time, and redo brings it again', () => {
    const store = makeStore()
    const { answer, undo, redo } = store.getState()
    answer('locks', 'in-place')
    answer('locks', 'partly')
    undo()
    expect(store.getState().assessment.answers.get('locks')?.status).toBe('in-place')
    undo()
    expect(store.getState().assessment.answers.get('locks')).toBeUndefined()
    redo()
    redo()
    expect(store.getState().assessment.answers.get('locks')?.status).toBe('partly')
  })

  test('takes back what was typed in one field as one step', () => {
    const store = makeStore()
    const { write, undo } = store.getState()
    for (const text of ['B', 'By', 'By the door']) write('locks', 'note', text)
    undo()
    expect(store.getState().assessment.answers.get('locks')).toBeUndefined()
  })

  test('keeps typing in two fields apart', () => {
    const store = makeStore()
    const { write, undo } = store.getState()
    write('locks', 'note', 'One')
    write('keys', 'note', 'Two')
    undo()
    expect(store.getState().assessment.answers.get('locks')?.note).toBe('One')
    expect(store.getState().assessment.answers.get('keys')).toBeUndefined()
  })

  test('forgets what could be redone once something new is done', () => {
    const store = makeStore()
    const { answer, undo } = store.getState()
    answer('locks', 'in-place')
    undo()
    answer('keys', 'partly')
    expect(store.getState().future).toEqual([])
  })

  test('takes back several actions planned together as one step', () => {
    const store = makeStore()
    const { planActionsTogether, undo, redo } = store.getState()
    planActionsTogether(
      new Map([
        ['locks', { owner: 'Ann' }],
        ['keys', { owner: 'Ann' }],
      ]),
    )
    expect(store.getState().assessment.plan.actions.size).toBe(2)
    undo()
    expect(store.getState().assessment.plan.actions.size).toBe(0)
    redo()
    expect(store.getState().assessment.plan.actions.get('keys')).toEqual({ owner: 'Ann' })
  })

  test('has nothing to do at either end', () => {
    const store = makeStore()
    const before = store.getState().assessment
    store.getState().undo()
    store.getState().redo()
    expect(store.getState().assessment).toBe(before)
  })
})

describe('moving to a newer checklist', () => {
  const newer = makeChecklist([makeItem('keys'), makeItem('bells')], { version: '1.1.0' })

  test('is one step: checklist and answers go and come back together', () => {
    const store = makeStore()
    const { answer, move, undo, redo } = store.getState()
    answer('locks', 'partly')
    move(newer)
    expect(store.getState()).toMatchObject({
      checklist: newer,
      assessment: { checklist: { version: '1.1.0' } },
    })
    undo()
    expect(store.getState()).toMatchObject({
      checklist: CHECKLIST,
      assessment: { checklist: { version: '1.0.0' } },
    })
    expect(store.getState().assessment.answers.get('locks')?.status).toBe('partly')
    redo()
    expect(store.getState().checklist).toBe(newer)
    expect(store.getState().assessment.answers.has('locks')).toBe(false)
  })

  test('does nothing where another tab has the right to write', () => {
    const store = makeStore()
    store.getState().setMayWrite(false)
    store.getState().move(newer)
    expect(store.getState().checklist).toBe(CHECKLIST)
  })
})

test('a tab that may only read changes nothing', () => {
  const store = makeStore()
  store.getState().answer('keys', 'partly')
  store.getState().setMayWrite(false)
  const before = store.getState().assessment
  store.getState().answer('locks', 'in-place')
  store.getState().rename('Another name')
  store.getState().undo()
  expect(store.getState().assessment).toBe(before)
})

test('every change is stamped with its time', () => {
  const store = makeStore()
  store.getState().planAround({ hoursPerWeek: 4 })
  expect(store.getState().assessment).toMatchObject({ changedAt: LATER, plan: { hoursPerWeek: 4 } })
})

describe('earlier results', () => {
  test('the last answer notes the result, and one undo takes back both', () => {
    const store = makeStore()
    const { answer, undo } = store.getState()
    answer('locks', 'in-place')
    answer('keys', 'partly')
    expect(store.getState().assessment.history).toHaveLength(1)
    undo()
    expect(store.getState().assessment).toMatchObject({ history: [] })
    expect(store.getState().assessment.answers.get('keys')).toBeUndefined()
  })

  test('noting one twice leaves nothing to undo the second time', () => {
    const store = makeStore()
    const { noteResult } = store.getState()
    noteResult()
    noteResult()
    expect([store.getState().assessment.history.length, store.getState().past.length]).toEqual([1, 1])
  })

  test('a move to a version that asks nothing more notes the result there', () => {
    const store = makeStore()
    store.getState().answer('locks', 'in-place')
    store.getState().move(makeChecklist([makeItem('locks')], { version: '2.0.0' }))
    expect(store.getState().assessment.history.map(({ version }) => version)).toEqual(['2.0.0'])
  })

  test('nothing is noted where nothing may be written', () => {
    const store = makeStore()
    store.getState().setMayWrite(false)
    store.getState().noteResult()
    expect(store.getState().assessment.history).toEqual([])
  })
})
