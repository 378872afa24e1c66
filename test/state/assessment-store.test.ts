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

describe('what was emptied', () => {
  const NOTE = { item: 'locks', field: 'note' } as const

  test('is noted until there is a text again, or it is forgotten', () => {
    const store = makeStore()
    const { write, setForgotten } = store.getState()
    write('locks', 'note', 'A secret')
    expect(store.getState().emptied).toEqual([])
    write('locks', 'note', '')
    expect(store.getState().emptied).toEqual([NOTE])
    write('locks', 'note', 'Retyped')
    expect(store.getState().emptied).toEqual([])
    write('locks', 'note', '')
    setForgotten([NOTE])
    expect(store.getState().emptied).toEqual([])
  })

  test('by undo and redo of typing counts too', () => {
    const store = makeStore()
    const { write, answer, undo, redo } = store.getState()
    write('locks', 'note', 'A secret')
    undo()
    expect(store.getState().emptied).toEqual([NOTE])
    redo()
    expect(store.getState().emptied).toEqual([])
    answer('locks', 'partly')
    write('locks', 'note', '')
    undo()
    expect(store.getState().emptied).toEqual([])
    redo()
    expect(store.getState().emptied).toEqual([NOTE])
  })

  test('by going back to an earlier version does not: nobody deleted it', () => {
    const store = makeStore()
    const { assessment, checklist, isOurs, write, restore, undo } = store.getState()
    write('locks', 'note', 'A secret')
    restore({ assessment, checklist, isOurs })
    expect(store.getState().assessment.answers.size).toBe(0)
    expect(store.getState().emptied).toEqual([])
    undo()
    expect(store.getState().assessment.answers.get('locks')?.note).toBe('A secret')
  })

  test('goes from what is retired without a step to undo', () => {
    const retired = new Map([['locks#2', { answer: { note: 'A secret' } }]])
    const assessment = makeAnswered(CHECKLIST, { locks: { note: 'A secret' } }, { retired })
    const store = makeAssessmentStore({ checklist: CHECKLIST, isOurs: true, assessment, now: () => LATER })
    const { write, forgetEmptied, undo } = store.getState()
    write('locks', 'note', '')
    const steps = store.getState().past
    forgetEmptied()
    expect(store.getState().assessment.retired.get('locks#2')).toEqual({})
    expect(store.getState().past).toBe(steps)
    undo()
    expect(store.getState().assessment.answers.get('locks')?.note).toBe('A secret')
  })

  test('what a tab before left undone is taken over, where it is empty still', () => {
    const assessment = makeAnswered(CHECKLIST, { keys: { note: 'Here' } })
    const emptied = [NOTE, { item: 'keys', field: 'note' } as const]
    const store = makeAssessmentStore({
      checklist: CHECKLIST,
      isOurs: true,
      assessment,
      emptied,
      now: () => LATER,
    })
    expect(store.getState().emptied).toEqual([NOTE])
  })
})
