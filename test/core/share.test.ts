import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import { planActions } from '../../src/core/plan'
import { scoreAssessment } from '../../src/core/score'
import { makeShareCopy } from '../../src/core/share'
import { LATER, makeAnswered, makeChecklist, makeItem, NOON, TODAY } from './builders'

const SECRET = 'zz-secret'
const strange = { unknownKeys: { strange: SECRET } }
const checklist = makeChecklist([makeItem('an-item'), makeItem('another')])

/** Everything that can be in an assessment is in this one, with something nobody knows in every place. */
const full: Assessment = {
  ...makeAnswered(checklist, {
    'an-item': {
      status: 'partly',
      note: 'A note',
      evidence: 'Some evidence',
      reason: 'A reason',
      by: 'Ann',
      from: 'branch.hustings.json',
      answeredAt: LATER,
      confirm: true,
      ...strange,
    },
    another: { status: 'in-place', ...strange },
  }),
  checklist: {
    id: checklist.id,
    version: checklist.version,
    sha256: 'a'.repeat(64),
    content: checklist,
    ...strange,
  },
  profile: new Map([['a-shop', true]]),
  plan: {
    start: '2027-03-01',
    pollingDay: '2027-05-06',
    hoursPerWeek: 6,
    freezeDays: 7,
    actions: new Map([
      ['an-item', { owner: 'Ann', due: '2027-04-01', hours: 3, state: 'doing', note: 'A plan', ...strange }],
    ]),
    ...strange,
  },
  retired: new Map([
    [
      'gone',
      {
        answer: { status: 'in-place', note: 'Old', ...strange },
        action: { owner: 'Bob', ...strange },
        ...strange,
      },
    ],
    ['empty', {}],
  ]),
  history: [
    {
      at: NOON,
      version: '1.0.0',
      low: 0,
      high: 1,
      rating: { low: null, high: null },
      answers: {},
      strange: SECRET,
    },
  ],
  ...strange,
}

describe('a share copy holds only what is on its list', () => {
  test.each(['everything', 'plan'] as const)('%s: nothing nobody knows goes out', (preset) => {
    expect(asText(makeShareCopy(full, { preset, withName: true }))).not.toContain(SECRET)
  })

  test('everything: all that we know goes out', () => {
    const copy = makeShareCopy(full, { preset: 'everything', withName: true })
    expect(asText(copy)).toBe(asText(withoutStrange(full)))
  })

  test('the plan goes out without notes, evidence, reasons, people who answered, times, history and what is retired', () => {
    const copy = makeShareCopy(full, { preset: 'plan', withName: true })
    expect(copy.answers.get('an-item')).toEqual({ status: 'partly', confirm: true })
    expect(copy.plan.actions.get('an-item')).toEqual({
      owner: 'Ann',
      due: '2027-04-01',
      hours: 3,
      state: 'doing',
    })
    expect([copy.retired.size, copy.history]).toEqual([0, []])
    expect(asText({ ...copy, checklist: null })).not.toMatch(/note|evidence|reason|2027-03-02|2027-03-01T/)
  })

  test('the plan says the same as the assessment it was made from', () => {
    const copy = makeShareCopy(full, { preset: 'plan', withName: false })
    expect(scoreAssessment(checklist, copy)).toEqual(scoreAssessment(checklist, full))
    const idsOf = (assessment: Assessment): unknown =>
      planActions(checklist, assessment, TODAY).actions.map(({ item, hours, due, owner, state }) => [
        item.id,
        hours,
        due,
        owner,
        state,
      ])
    expect(idsOf(copy)).toEqual(idsOf(full))
  })
})

test('the name goes out only where it was ticked', () => {
  for (const preset of ['everything', 'plan'] as const) {
    expect(makeShareCopy(full, { preset, withName: true }).name).toBe(full.name)
    expect(makeShareCopy(full, { preset, withName: false }).name).toBe('')
  }
})

test('the id of a plan is stable and does not lead back', () => {
  const { id } = makeShareCopy(full, { preset: 'plan', withName: true })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(id).toBe(makeShareCopy({ ...full, name: 'Other' }, { preset: 'plan', withName: false }).id)
  expect(makeShareCopy({ ...full, id: 'other' }, { preset: 'plan', withName: true }).id).not.toBe(id)
})

function withoutStrange<Value>(value: Value): Value {
  if (value instanceof Map) {
    return new Map([...value].map(([key, part]) => [key, withoutStrange(part as unknown)])) as Value
  }
  if (Array.isArray(value)) return value.map(withoutStrange) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'unknownKeys' && key !== 'strange')
      .map(([key, part]) => [key, withoutStrange(part as unknown)]),
  ) as Value
}

function asText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part))
}
