import { expect, test } from 'vitest'
import { WHOLE_PLAN } from '../../src/core/report-wish'
import { makeReport } from '../../src/reports/report'
import { makeReportPdf, type MadePdf } from '../../src/reports/report-pdf'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { planInput } from './small-checklist'

const checklist = makeChecklist([makeItem('passwords', { level: 'essential' }), makeItem('backups')])
const copy = makeAnswered(
  checklist,
  { passwords: 'not-in-place', backups: 'partly' },
  { name: 'Plaid Gŵyr a Llŷn' },
)

test('the same plan gives the same bytes, and every Welsh letter has a shape', async () => {
  const first = await print(true)
  const second = await print(true)
  expect(first.missing).toEqual([])
  expect(first.bytes).toEqual(second.bytes)
  expect(new TextDecoder('latin1').decode(first.bytes.slice(0, 5))).toBe('%PDF-')
})

test('a foreign checklist gives another file', async () => {
  const ours = await print(true)
  const foreign = await print(false)
  expect(foreign.bytes).not.toEqual(ours.bytes)
})

function print(isOurs: boolean): Promise<MadePdf> {
  return makeReportPdf(makeReport({ ...planInput(checklist, copy), isOurs }, WHOLE_PLAN))
}
