import { describe, expect, test } from 'vitest'
import { makeAssessment } from '../../src/core/assessment'
import { scoreAssessment } from '../../src/core/score'
import { formatAssessment } from '../../src/files/assessment-text'
import { isSealedName, readBranchFile } from '../../src/files/branch-reader'
import { LATER, makeAnswered, NOON } from '../core/builders'
import { fullChecklist, shelf } from './texts'

const assessment = makeAnswered(
  fullChecklist,
  { one: { status: 'partly', note: 'zz-secret', evidence: 'zz-secret', by: 'zz-secret', answeredAt: LATER } },
  { name: 'Llŷn', changedAt: LATER, actions: { one: { note: 'zz-secret' } } },
)

describe('a branch’s file', () => {
  test('is read, and only a share copy of it stays', async () => {
    const read = await readBranchFile(formatAssessment(assessment), 'a-key', shelf)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const { copy, ...facts } = read.value
    expect(facts).toMatchObject({
      key: 'a-key',
      assessmentId: assessment.id,
      changedAt: LATER,
      checklist: fullChecklist,
      isOurs: true,
    })
    expect([copy.name, scoreAssessment(fullChecklist, copy)]).toEqual([
      'Llŷn',
      scoreAssessment(fullChecklist, assessment),
    ])
    expect(JSON.stringify([copy.answers, copy.plan.actions].map((map) => [...map]))).not.toMatch(
      /zz-secret|2027/,
    )
  })

  test('that cannot be read says why', async () => {
    expect(await readBranchFile('{', 'a-key', shelf)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', problems: [{ kind: 'not-json' }] },
    })
  })

  test('that is of a checklist nobody has here says so', async () => {
    const blank = makeAssessment({
      id: assessment.id,
      name: '',
      at: NOON,
      checklist: { id: 'choir', version: '1.0.0' },
      profile: new Map(),
    })
    expect(await readBranchFile(formatAssessment(blank), 'a-key', shelf)).toMatchObject({
      problem: { kind: 'refused', problems: [{ kind: 'checklist-unknown' }] },
    })
  })
})

describe('a sealed file', () => {
  test.each([
    ['branch.hustings.age', true],
    ['BRANCH.AGE', true],
    ['branch.hustings.json', false],
    ['age.json', false],
  ])('is known by its name: %s', (name, sealed) => {
    expect(isSealedName(name)).toBe(sealed)
  })

  test.each(['age-encryption.org/v1\n-> scrypt', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl'])(
    'is known by how it begins, whatever it is called: %j',
    async (text) => {
      expect(await readBranchFile(text, 'a-key', shelf)).toEqual({ ok: false, problem: { kind: 'sealed' } })
    },
  )
})
