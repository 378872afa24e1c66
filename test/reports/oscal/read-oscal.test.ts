import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json'
import { makeUuid } from '../../../src/reports/oscal/ids'
import { checkReadBack } from '../../../src/reports/oscal/read-oscal'
import { makeOscalPoam } from '../../../src/reports/plan-oscal'
import { richReport } from '../rich-report'

const ROOT = 'plan-of-action-and-milestones'
const text = makeOscalPoam(richReport()) ?? ''
const meant = JSON.parse(text) as JsonObject

test('a file that is as it was meant passes', () => {
  expect(() => checkReadBack(text, ROOT, meant)).not.toThrow()
})

describe('a file is not handed out', () => {
  test.each<[what: string, from: string | RegExp, to: string]>([
    ['with another word in it', 'Siân', 'Sian'],
    ['without a part', /"deadline": "[^"]*",/, ''],
    ['torn', '"poam-items"', ''],
  ])('%s', (_, from, to) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    expect(() => checkReadBack(changed, ROOT, meant)).toThrow(Error)
  })

  // Of these the file is what was meant: what was meant is wrong.
  test.each<[what: string, from: string | RegExp, to: string, reason: RegExp]>([
    ['of another version', '"1.2.2"', '"1.1.3"', /version 1\.2\.2/],
    ['of another model', `"${ROOT}"`, '"assessment-results"', /has no plan/],
    ['with a risk that is not there', /"risk-uuid": "./, '"risk-uuid": "x', /leads nowhere/],
    ['with an owner who is not there', /("party-uuids": \[\s*")./, '$1x', /leads nowhere/],
    ['with a checklist that is not there', /"href": "#./, '"href": "#x', /leads nowhere/],
  ])('%s', (_, from, to, reason) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    expect(() => checkReadBack(changed, ROOT, JSON.parse(changed) as JsonObject)).toThrow(reason)
  })

  test('with one identifier for two parts', () => {
    const uuid = makeUuid('a', 'item', 'b')
    const twins: JsonObject = { [ROOT]: { uuid, 'oscal-version': '1.2.2', parts: [{ uuid }] } }
    expect(() => checkReadBack(JSON.stringify(twins), ROOT, twins)).toThrow(/one identifier/)
  })
})

describe('an identifier', () => {
  test('is a UUID of version 5, the same for the same thing alone', () => {
    const ids = ['a', 'b'].flatMap((copy) =>
      (['item', 'risk'] as const).flatMap((role) => ['x', 'y'].map((of) => makeUuid(copy, role, of))),
    )
    expect(new Set(ids).size).toBe(8)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(makeUuid('a', 'item', 'x')).toBe(ids[0])
  })
})
