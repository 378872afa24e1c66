import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from '../../src/core/coverage'
import { WHOLE_PLAN } from '../../src/core/report-wish'
import { dateFrom, makeShareCopy } from '../../src/core/share'
import { readOpened } from '../../src/files/read-opened'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeReport } from '../../src/reports/report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { anySituation } from '../core/arbitraries'
import { TODAY } from '../core/builders'
import { makeShelf } from '../files/texts'

/** A PDF costs a hundred milliseconds: a few of them, on top of the many saved files in `test/files`. */
test('the answers inside a PDF come out of it as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(anySituation, fc.boolean(), async ({ checklist, assessment }, isOurs) => {
      const copy = makeShareCopy(assessment, { preset: 'pages', withName: true })
      const report = makeReport(
        {
          checklist,
          assessment: copy,
          sources: new Map(),
          controls: new Map(),
          frameworks: [],
          marking: '',
          release: { version: '1.0.0', builtOn: TODAY },
          isOurs,
          today: TODAY,
          language: 'en-GB',
          coverage: coverageOf(checklist, assessment),
        },
        { ...WHOLE_PLAN, attach: true },
      )
      const { bytes } = await makeReportPdf(report)
      const order = { bytes, wanted: 'assessment', orOther: true, acceptDamaged: false } as const
      const read = await readOpened(order, makeShelf(isOurs ? [checklist] : []))
      if (read.kind !== 'assessment') throw new Error(JSON.stringify(read))
      const { opened, fromPdf } = read
      expect([fromPdf, opened.isOurs, opened.checklist]).toEqual([true, isOurs, checklist])
      const { checklist: reference, ...rest } = copy
      expect(opened.assessment).toEqual({ ...rest, checklist: opened.assessment.checklist })
      expect([opened.assessment.checklist.id, opened.assessment.checklist.version]).toEqual([
        reference.id,
        reference.version,
      ])
      // What is kept of it and saved again is the same but for the day it begins on.
      const again = dateFrom(opened.assessment, assessment.changedAt)
      expect(formatAssessment(makeShareCopy(again, { preset: 'pages', withName: true }), checklist)).toBe(
        formatAssessment(
          { ...copy, id: makeShareCopy(again, { preset: 'pages', withName: true }).id },
          checklist,
        ),
      )
    }),
    { numRuns: 12 },
  )
})
