import { describe, expect, test } from 'vitest'
import { makeShareCopy } from '../../src/core/share'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { asText, fullChecklist } from '../files/texts'
import { makePdf } from '../files/pdfs'
import { runOn } from './made-up-world'

const assessment = makeAnswered(fullChecklist, { one: 'partly', two: 'not-in-place' })
const inside = formatAssessment(makeShareCopy(assessment, { preset: 'plan', withName: true }))
const files = {
  'plan.pdf': makePdf({ content: inside }),
  'a.json': inside,
  'bare.pdf': makePdf(),
  'list.pdf': makePdf({ content: asText(fullChecklist) }),
  'list.json': asText(fullChecklist),
}

describe('a PDF with the answers inside', () => {
  test.each([['score'], ['score', '--json'], ['plan'], ['plan', '--json']])(
    '%s %s says the same of it as of the answers alone',
    async (...args) => {
      const alone = await runOn({ files }, ...args, 'a.json')
      expect(alone.code).toBe(0)
      expect(await runOn({ files }, ...args, 'plan.pdf')).toMatchObject({
        code: 0,
        out: alone.out,
        err: `plan.pdf: This was read from the file inside the PDF. The pages may say something else.\n${alone.err}`,
      })
    },
  )
})

test('a PDF without answers is refused with what to do', async () => {
  expect(await runOn({ files }, 'score', 'bare.pdf')).toMatchObject({
    code: 1,
    out: '',
    err: 'bare.pdf: This PDF holds no answers. Open the .hustings.json file, or make the PDF again with the answers inside.\n',
  })
})

test.each([
  [['check', 'list.pdf']],
  [['diff', 'list.pdf', 'list.json']],
  [['migrate', 'a.json', '--to', 'list.pdf', '-o', 'b.json']],
])('a checklist is not taken out of a PDF: %j', async (args) => {
  expect(await runOn({ files }, ...args)).toMatchObject({
    code: 1,
    out: '',
    err: 'list.pdf: A checklist is not taken out of a PDF. Choose the .json file of the checklist.\n',
  })
})
