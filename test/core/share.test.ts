import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { JsonValue } from '../../src/core/json'
import { planActions } from '../../src/core/plan'
import { scoreAssessment } from '../../src/core/score'
import { dateFrom, isUndated, makeShareCopy, PRESETS, type Preset } from '../../src/core/share'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON, TODAY } from './builders'

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
      rating: { low: null, high: null, ...strange },
      answers: new Map([['an-item', 'partly']]),
      ...strange,
    },
  ],
  ...strange,
}

/** Wherever a text can stand. */
const PLACES = [
  'id',
  'name',
  'note',
  'evidence',
  'reason',
  'by',
  'from',
  'answered at',
  'owner',
  'plan note',
  'retired note',
  'retired owner',
  'earlier version',
  'unknown',
] as const

const ON_PAGES = ['name', 'note', 'evidence', 'reason', 'owner', 'plan note'] as const
const TOLD: Readonly<Record<Preset, ReadonlySet<string>>> = {
  everything: new Set(PLACES.filter((place) => place !== 'unknown')),
  pages: new Set(ON_PAGES),
  plan: new Set(['name', 'owner']),
}

function markedWith(secret: string): Assessment {
  const mark = (place: (typeof PLACES)[number]): string => `${place} ${secret}`
  const unknownKeys = { strange: mark('unknown') }
  return {
    ...full,
    id: mark('id'),
    name: mark('name'),
    answers: new Map([
      [
        'an-item',
        {
          status: 'partly',
          note: mark('note'),
          evidence: mark('evidence'),
          reason: mark('reason'),
          by: mark('by'),
          from: mark('from'),
          answeredAt: mark('answered at'),
          unknownKeys,
        },
      ],
    ]),
    plan: {
      actions: new Map([['an-item', { owner: mark('owner'), note: mark('plan note'), unknownKeys }]]),
      unknownKeys,
    },
    retired: new Map([
      [
        'gone',
        { answer: { note: mark('retired note') }, action: { owner: mark('retired owner') }, unknownKeys },
      ],
    ]),
    history: [
      {
        at: NOON,
        version: mark('earlier version'),
        low: null,
        high: null,
        rating: { low: null, high: null, unknownKeys },
        answers: new Map(),
        unknownKeys,
      },
    ],
    unknownKeys,
  }
}

describe('a share copy holds only what is on its list', () => {
  test.each(PRESETS)('%s: nothing nobody knows goes out', (preset) => {
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

  test('what can stand on pages goes out with notes, evidence and reasons, and without who, when and what was before', () => {
    const copy = makeShareCopy(full, { preset: 'pages', withName: true })
    expect(copy.answers.get('an-item')).toEqual({
      status: 'partly',
      note: 'A note',
      evidence: 'Some evidence',
      reason: 'A reason',
      confirm: true,
    })
    expect(copy.plan.actions.get('an-item')).toEqual({
      owner: 'Ann',
      due: '2027-04-01',
      hours: 3,
      state: 'doing',
      note: 'A plan',
    })
    expect([copy.retired.size, copy.history]).toEqual([0, []])
    expect(copy.createdAt).toBe(copy.changedAt)
  })

  test.each(PRESETS)(
    '%s: of a mark in every place for words, those on its list go out and no other',
    (preset) => {
      fc.assert(
        fc.property(fc.uuid(), (secret) => {
          const text = asText(makeShareCopy(markedWith(secret), { preset, withName: true }))
          const told = PLACES.filter((place) => text.includes(`"${place} ${secret}"`))
          expect(told).toEqual(PLACES.filter((place) => TOLD[preset].has(place)))
        }),
        { numRuns: 20 },
      )
    },
  )

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
  for (const preset of PRESETS) {
    expect(makeShareCopy(full, { preset, withName: true }).name).toBe(full.name)
    expect(makeShareCopy(full, { preset, withName: false }).name).toBe('')
  }
})

test('a copy that tells no time gets one when it is kept; what has one keeps it', () => {
  const copy = makeShareCopy(full, { preset: 'plan', withName: true })
  expect([isUndated(copy), isUndated(full)]).toEqual([true, false])
  expect(dateFrom(copy, LATER)).toEqual({ ...copy, createdAt: LATER, changedAt: LATER })
  expect(dateFrom(full, LATER)).toBe(full)
})

test.each(['pages', 'plan'] as const)('the id of %s is stable and does not lead back', (preset) => {
  const { id } = makeShareCopy(full, { preset, withName: true })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(id).toBe(makeShareCopy({ ...full, name: 'Other' }, { preset, withName: false }).id)
  expect(makeShareCopy({ ...full, id: 'other' }, { preset, withName: true }).id).not.toBe(id)
})

describe('another name', () => {
  test('stands in place of the organisation’s', () => {
    for (const preset of PRESETS) {
      const copy = makeShareCopy(full, { preset, alias: '  Branch A ' })
      expect(copy.name).toBe('Branch A')
      expect(asText(copy)).not.toContain(full.name)
    }
  })
})

describe('a copy of a copy', () => {
  test.each(PRESETS)('%s: is the same once more', (preset) => {
    const once = makeShareCopy(full, { preset, withName: true }, checklist)
    expect(makeShareCopy(once, { preset, withName: true }, checklist)).toEqual(once)
    // Kept somewhere else, and handed on from there.
    const kept = dateFrom(once, LATER)
    expect(makeShareCopy(kept, { preset, withName: true }, checklist)).toEqual({
      ...once,
      ...(preset === 'everything' ? { createdAt: full.createdAt, changedAt: full.changedAt } : {}),
    })
  })

  test('by another preset loses what either leaves out, and keeps the id of the first', () => {
    const pages = makeShareCopy(full, { preset: 'pages', withName: true })
    const plan = makeShareCopy(full, { preset: 'plan', withName: true })
    const again = makeShareCopy(pages, { preset: 'plan', withName: true })
    expect(again).toEqual({ ...plan, id: pages.id })
    expect(makeShareCopy(plan, { preset: 'everything', withName: true })).toEqual(plan)
  })

  test('leads to one branch, whether it went through somebody’s hands or not', () => {
    const handedOn = makeShareCopy(dateFrom(makeShareCopy(full, { preset: 'plan', withName: true }), LATER), {
      preset: 'plan',
      withName: true,
    })
    expect(handedOn.id).toBe(makeShareCopy(full, { preset: 'plan', withName: true }).id)
  })
})

describe('what a file may call anything', () => {
  const profile = new Map([
    ['a-shop', true],
    ['zz-secret', true],
    ['Ann is our treasurer', true],
  ])

  test('facts go as far as the checklist asks about them, with everything all of them', () => {
    const asking = { ...checklist, profile: [makeFact('a-shop')] }
    const odd = { ...full, profile }
    for (const preset of ['pages', 'plan'] as const) {
      expect([...makeShareCopy(odd, { preset, withName: true }, asking).profile.keys()]).toEqual(['a-shop'])
      // Not known what it asks about: at least no sentences.
      expect([...makeShareCopy(odd, { preset, withName: true }).profile.keys()]).toEqual(['a-shop', SECRET])
    }
    expect(makeShareCopy(odd, { preset: 'everything', withName: true }, asking).profile).toEqual(profile)
  })

  test('earlier answers are a status, or the fields of an answer', () => {
    const answers = new Map<string, JsonValue>([
      ['ours', 'partly'],
      ['whole', { status: 'partly', note: 'Old note', confirm: true, strange: SECRET, by: { name: SECRET } }],
      ['word', SECRET],
      ['list', [SECRET]],
      ['none', null],
    ])
    const noted = { ...full, history: full.history.map((result) => ({ ...result, answers })) }
    expect(makeShareCopy(noted, { preset: 'everything', withName: true }).history[0]?.answers).toEqual(
      new Map<string, JsonValue>([
        ['ours', 'partly'],
        ['whole', { status: 'partly', note: 'Old note', confirm: true }],
      ]),
    )
  })
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
