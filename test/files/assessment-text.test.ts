import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { lowOf, scoreAssessment } from '../../src/core/score'
import { makeShareCopy } from '../../src/core/share'
import { parseAssessment, type OpenedAssessment } from '../../src/files/assessment-file'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256, parseChecklist } from '../../src/files/checklist-file'
import { makeShareFile } from '../../src/files/share-file'
import { makeSafe } from '../../src/files/safe-text'
import { makeAnswered, NOON } from '../core/builders'
import { anySituation } from '../core/arbitraries'
import { asText, fullChecklist, makeShelf, plainAssessment, shelf } from './texts'

async function reopen(text: string, from = shelf): Promise<OpenedAssessment> {
  const read = await parseAssessment(text, from)
  if (!read.ok) throw new Error(asText(read.problem))
  return read.value
}

const assessment = makeAnswered(
  fullChecklist,
  { one: { note: 'Ask Ann', status: 'partly' } },
  { plan: { freezeDays: 7 } },
)

describe('a saved file', () => {
  test('has its keys in one order, two spaces and a newline at the end', () => {
    const text = formatAssessment(assessment)
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'format',
      'formatVersion',
      'id',
      'name',
      'createdAt',
      'changedAt',
      'checklist',
      'profile',
      'answers',
      'plan',
      'retired',
      'history',
      'checksum',
    ])
    expect(text).toContain('\n  "name": "Little Snoring Society",\n')
    expect(text).toContain('"status": "partly",\n      "note": "Ask Ann"')
    expect(text.endsWith('"\n}\n')).toBe(true)
  })

  test('is the same text whatever order things were answered in', () => {
    const forwards = makeAnswered(fullChecklist, { one: 'partly', two: 'in-place' })
    const backwards = makeAnswered(fullChecklist, { two: 'in-place', one: 'partly' })
    expect(formatAssessment(backwards)).toBe(formatAssessment(forwards))
  })

  test('opens without any shelf when it carries its checklist', async () => {
    const text = formatAssessment(assessment, fullChecklist)
    const opened = await reopen(text, makeShelf([]))
    expect(opened.checklist).toEqual(fullChecklist)
    expect(opened.assessment.checklist.sha256).toBe(checklistSha256(fullChecklist))
    expect(formatAssessment(opened.assessment)).toBe(text)
  })

  test('leaves out text that is blank: the format has none', async () => {
    const blank = makeAnswered(
      fullChecklist,
      { one: { status: 'partly', note: ' \n' } },
      { actions: { one: { owner: '' } } },
    )
    const { assessment: again } = await reopen(formatAssessment(blank))
    expect(again.answers.get('one')).toEqual({ status: 'partly' })
    expect(again.plan.actions.get('one')).toEqual({})
  })

  test('opens again whatever was typed', async () => {
    const typed = 'Cafe\u0301 \ud800 \ufffd \u202e \u0000 \r\n end'
    const text = formatAssessment(makeAnswered(fullChecklist, { one: { note: typed } }, { name: '\ufffd' }))
    const { assessment: again, notices } = await reopen(text)
    expect(notices).toEqual([])
    expect(again.answers.get('one')?.note).toBe('Café \ufffd \ufffd   \n end')
    expect(formatAssessment(again)).toBe(text)
  })

  test('made from a share copy opens, too', async () => {
    for (const preset of ['everything', 'plan'] as const) {
      const copy = makeShareCopy(assessment, { preset, withName: false })
      expect((await reopen(formatAssessment(copy))).notices).toEqual([])
    }
  })
})

const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map(makeSafe)
  .filter((text) => text.trim() !== '')
const anyKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'later', 'toString', '7'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }).map((key) => `x-${key}`),
)
// Zero has no sign in JSON that is written canonically.
const anyUnknown = fc
  .dictionary(anyKey, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 2, noNullPrototype: true })
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject)
const anyInstant = fc.constantFrom(NOON, '2027-06-30T23:59:59.999Z')

const anyFullAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    status: fc.constantFrom('in-place', 'partly', 'not-in-place', 'not-sure', 'not-applicable'),
    note: anyText,
    evidence: anyText,
    reason: anyText,
    by: anyText,
    from: anyText,
    answeredAt: anyInstant,
    confirm: fc.boolean(),
    unknownKeys: anyUnknown,
  },
  { requiredKeys: [] },
)

const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record(
    {
      name: fc.oneof(fc.constant(''), anyText),
      answer: anyFullAnswer,
      retired: fc.dictionary(anyKey, fc.record({ answer: anyFullAnswer }, { requiredKeys: [] }), {
        noNullPrototype: true,
      }),
      truths: fc.dictionary(anyKey, fc.boolean(), { noNullPrototype: true }),
      entry: fc.record(
        {
          owner: anyText,
          due: fc.constant('2027-04-01'),
          hours: fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4),
          state: fc.constantFrom('to-do', 'doing', 'done', 'dropped'),
          note: anyText,
          unknownKeys: anyUnknown,
        },
        { requiredKeys: [] },
      ),
      plan: fc.record(
        {
          start: fc.constant('2027-03-01'),
          pollingDay: fc.constant('2027-05-06'),
          hoursPerWeek: fc.double({ min: 0.1, max: 1000, noNaN: true }),
          freezeDays: fc.nat(100),
          unknownKeys: anyUnknown,
        },
        { requiredKeys: [] },
      ),
      unknownKeys: anyUnknown,
    },
    { requiredKeys: ['name', 'answer', 'retired', 'truths', 'entry', 'plan'] },
  )
  .map(({ name, answer, retired, truths, entry, plan, unknownKeys }) => ({
    ...makeAnswered(fullChecklist, { one: answer, three: {} }, { name, plan, actions: { two: entry } }),
    profile: new Map(Object.entries(truths)),
    retired: new Map(Object.entries(retired)),
    ...(unknownKeys === undefined ? {} : { unknownKeys }),
  }))

describe('round trips', () => {
  test('what is written is read back the same, text and all', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, fc.boolean(), async (given, carries) => {
        const text = formatAssessment(given, carries ? fullChecklist : undefined)
        const opened = await reopen(text)
        expect(formatAssessment(opened.assessment)).toBe(text)
        expect(opened.notices).toEqual([])
        expect(without(opened.assessment, carries)).toEqual(without(given, carries))
      }),
      { numRuns: 300 },
    )
  })

  test('a share copy of everything is everything but what nobody knows, and comes back as it went', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (given) => {
        const saved = await reopen(formatAssessment(given))
        const file = await makeShareFile(saved, { preset: 'everything', withName: true }, shelf)
        expect(file?.text).toBe(formatAssessment(withoutUnknown(given), fullChecklist))
        expect(without(file?.readBack ?? given, true)).toEqual(without(withoutUnknown(given), true))
        const again = await reopen(file?.text ?? '')
        expect(await makeShareFile(again, { preset: 'everything', withName: true }, shelf)).toEqual(file)
      }),
      { numRuns: 150 },
    )
  })

  test('a share copy that would not come back as it went is none', async () => {
    const saved = await reopen(formatAssessment(makeAnswered(fullChecklist, { one: 'partly' })))
    const tooLong = { ...saved, assessment: { ...saved.assessment, name: 'x'.repeat(9000) } }
    expect(await makeShareFile(tooLong, { preset: 'everything', withName: true }, shelf)).toBeNull()
  })

  test('the score does not change on the way', async () => {
    await fc.assert(
      fc.asyncProperty(anySituation, async ({ checklist, assessment: given }) => {
        const opened = await reopen(formatAssessment(given, checklist), makeShelf([]))
        expect(scoreAssessment(opened.checklist, opened.assessment)).toEqual(
          scoreAssessment(checklist, given),
        )
      }),
    )
  })

  test('checklists come out as they went in', () => {
    fc.assert(
      fc.property(anySituation, ({ checklist }) => {
        expect(parseChecklist(JSON.stringify(checklist))).toEqual({ ok: true, value: checklist })
      }),
    )
  })
})

/** Wherever an assessment can have them. */
function withoutUnknown(given: Assessment): Assessment {
  const answers = new Map([...given.answers].map(([id, answer]) => [id, known(answer)]))
  const actions = new Map([...given.plan.actions].map(([id, entry]) => [id, known(entry)]))
  const retired = new Map(
    [...given.retired].map(([id, { answer }]) => [id, answer === undefined ? {} : { answer: known(answer) }]),
  )
  return known({ ...given, answers, plan: known({ ...given.plan, actions }), retired })
}

function known<Part extends { readonly unknownKeys?: JsonObject }>(part: Part): Part {
  const { unknownKeys: _, ...rest } = part
  return rest as Part
}

function without(given: Assessment, checklist: boolean): object {
  return checklist ? { ...given, checklist: null } : given
}

describe('random files', () => {
  const anyFile = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => json.slice(0, -1)),
    fc.jsonValue().map((value) => JSON.stringify({ ...plainAssessment, answers: value })),
    fc
      .record({ key: fc.constantFrom(...Object.keys(plainAssessment)), value: fc.jsonValue() })
      .map(({ key, value }) => JSON.stringify({ ...plainAssessment, [key]: value })),
    fc
      .record({ key: fc.constantFrom(...Object.keys(fullChecklist)), value: fc.jsonValue() })
      .map(({ key, value }) => JSON.stringify({ ...fullChecklist, [key]: value })),
    fc.jsonValue().map((value) => JSON.stringify({ ...fullChecklist, items: [value] })),
    fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ ...fullChecklist, items: [{ ...fullChecklist.items[0], appliesWhen: value }] }),
      ),
  )

  test('never throw', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const assessmentRead = await parseAssessment(text, shelf, { acceptDamaged: true })
        const checklistRead = parseChecklist(text)
        for (const read of [assessmentRead, checklistRead])
          if (!read.ok) expect(read.problem.length).toBeGreaterThan(0)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a file of version 1 opens for ever', () => {
  const text = readFileSync(new URL('../fixtures/saved/version-1.hustings.json', import.meta.url), 'utf8')

  test('with all that is in it, and nothing to tell but whose checklist it is', async () => {
    const opened = await reopen(text, makeShelf([]))
    expect(opened.notices).toEqual([{ kind: 'foreign-checklist', title: 'Village society' }])
    expect(opened.assessment.name).toBe('Little Snoring Society')
    expect(opened.assessment.answers.size).toBe(3)
    expect(opened.assessment.answers.get('two')).toEqual({
      status: 'not-applicable',
      reason: 'We share an office.',
      confirm: true,
    })
    expect(opened.assessment.plan.actions.get('one')).toMatchObject({
      owner: 'Ann',
      state: 'doing',
      hours: 1.25,
    })
    expect(opened.assessment.retired.get('gone')?.answer?.status).toBe('in-place')
    expect(opened.assessment.unknownKeys).toEqual({ 'from-later': { kept: true } })
    expect(lowOf(scoreAssessment(opened.checklist, opened.assessment).score)).toBe(4 / 8.5)
  })

  test('and is written as the same bytes', async () => {
    expect(formatAssessment((await reopen(text, makeShelf([]))).assessment)).toBe(text)
  })
})

test('unknown values may be anything JSON can say', async () => {
  const unknownKeys: JsonObject = JSON.parse(
    '{"__proto__": [1.5, null, "\\u0041"], "constructor": {}}',
  ) as JsonObject
  const { assessment: again } = await reopen(formatAssessment({ ...assessment, unknownKeys }))
  expect(JSON.stringify(again.unknownKeys)).toBe(JSON.stringify(unknownKeys satisfies JsonValue))
})

describe('a saved file can be compared line by line', () => {
  const ids = fullChecklist.items.map(({ id }) => id)
  const anyStatuses = fc.tuple(
    ...ids.map(() => fc.constantFrom('in-place', 'partly', 'not-in-place', 'not-sure')),
  )

  test('one answer that changes is one line, and the checksum', () => {
    fc.assert(
      fc.property(anyStatuses, fc.nat(ids.length - 1), (statuses, place) => {
        const other = statuses.map((status, index) =>
          index === place ? (status === 'partly' ? 'in-place' : 'partly') : status,
        )
        const [before, after] = [statuses, other].map((given) =>
          formatAssessment(
            makeAnswered(fullChecklist, Object.fromEntries(ids.map((id, index) => [id, given[index]]))),
          ).split('\n'),
        )
        expect(after).toHaveLength(before?.length ?? 0)
        const changed = after
          ?.filter((line, index) => line !== before?.[index])
          .map((line) => line.trim().split(':')[0])
        expect(changed).toEqual(['"status"', '"checksum"'])
      }),
    )
  })
})
