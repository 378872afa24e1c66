import { describe, expect, test } from 'vitest'
import { scoreAssessment } from '../../src/core/score'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeBranchFile } from '../../src/files/branch-reader'
import { parseAssessment } from '../../src/files/assessment-file'
import { LATER, makeAnswered } from '../core/builders'
import { fullChecklist, shelf } from './texts'

const assessment = makeAnswered(
  fullChecklist,
  { one: { status: 'partly', note: 'zz-secret', evidence: 'zz-secret', by: 'zz-secret', answeredAt: LATER } },
  { name: 'Llŷn', changedAt: LATER, actions: { one: { note: 'zz-secret' } } },
)

describe('a branch’s file', () => {
  test('is read, and only a share copy of it stays', async () => {
    const read = await parseAssessment(formatAssessment(assessment), shelf)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const { copy, ...facts } = makeBranchFile(read.value, 'a-key')
    expect(facts).toMatchObject({
      key: 'a-key',
      assessmentId: copy.id,
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
})
