import { expect, test } from 'vitest'
import { makePlanPdf } from '../../src/reports/plan-pdf'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { SOURCES, TODAY } from './small-checklist'

const checklist = makeChecklist([makeItem('passwords', { level: 'essential' }), makeItem('backups')])
const copy = makeAnswered(
  checklist,
  { passwords: 'not-in-place', backups: 'partly' },
  { name: 'Plaid Gŵyr a Llŷn' },
)

test('the same plan gives the same bytes, and every Welsh letter has a shape', async () => {
  const first = await makePlanPdf(checklist, copy, SOURCES, true, TODAY)
  const second = await makePlanPdf(checklist, copy, SOURCES, true, TODAY)
  expect(first.missing).toEqual([])
  expect(first.bytes).toEqual(second.bytes)
  expect(new TextDecoder('latin1').decode(first.bytes.slice(0, 5))).toBe('%PDF-')
})

test('a foreign checklist gives another file', async () => {
  const ours = await makePlanPdf(checklist, copy, SOURCES, true, TODAY)
  const foreign = await makePlanPdf(checklist, copy, SOURCES, false, TODAY)
  expect(foreign.bytes).not.toEqual(ours.bytes)
})
