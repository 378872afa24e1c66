import { expect, test } from 'vitest'
import type { Retired } from '../../src/core/assessment'
import { retireInto } from '../../src/core/retire'

const ann = { owner: 'Ann' }
const partly = { status: 'partly' } as const
const notSure = { status: 'not-sure' } as const

test('an answer and what was planned are kept aside under their item', () => {
  const retired = new Map<string, Retired>()
  retireInto(retired, 'a', partly, ann)
  retireInto(retired, 'b', partly, undefined)
  retireInto(retired, 'c', undefined, ann)
  expect(Object.fromEntries(retired)).toEqual({
    a: { answer: partly, action: ann },
    b: { answer: partly },
    c: { action: ann },
  })
})

test('beside what is kept there already, with keys nobody knows', () => {
  const retired = new Map<string, Retired>([['a', { action: ann, unknownKeys: { mood: 'good' } }]])
  retireInto(retired, 'a', partly, undefined)
  expect(retired.get('a')).toEqual({ answer: partly, action: ann, unknownKeys: { mood: 'good' } })
})

test('never over it', () => {
  const retired = new Map<string, Retired>([['a', { answer: partly, action: ann }]])
  retireInto(retired, 'a', notSure, undefined)
  retireInto(retired, 'a', undefined, { owner: 'Bob' })
  retireInto(retired, 'a', partly, undefined)
  expect(Object.fromEntries(retired)).toEqual({
    'a#2': { answer: partly, action: ann },
    'a#3': { answer: notSure, action: { owner: 'Bob' } },
    a: { answer: partly },
  })
})
