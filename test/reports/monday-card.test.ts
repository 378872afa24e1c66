import { describe, expect, test } from 'vitest'
import { makeMondayCard } from '../../src/reports/monday-card'
import { makeReport } from '../../src/reports/report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makeAnswered, makeChecklist, type Answers, type AssessmentChanges } from '../core/builders'
import { headingsOf, wordsOf } from './document-words'
import { checkPdf } from './pdf/pdf-checker'
import { hasTool } from './pdf/qpdf-file'
import { makeToldItem, planInput } from './small-checklist'

const checklist = makeChecklist(['one', 'two', 'three', 'four'].map((id) => makeToldItem(id)))

function inputOf(answers: Answers, changes: AssessmentChanges = {}) {
  return planInput(checklist, makeAnswered(checklist, answers, changes))
}

describe('the Monday card', () => {
  test('has the first three actions, each with how to begin', () => {
    const document = makeMondayCard(
      inputOf({ one: 'not-in-place', two: 'partly', three: 'not-in-place', four: 'not-in-place' }),
    )
    expect(headingsOf(document, 2)).toEqual(['1. Do one.', '2. Do two.', '3. Do three.'])
    const words = wordsOf(document)
    expect(words).toContain('To begin: Begin one.')
    expect(words).toContain('Takes about: 2 hours')
    expect(words).toContain('Who\nBy when')
  })

  test('says whom to ask where nobody knows', () => {
    const words = wordsOf(makeMondayCard(inputOf({ one: 'not-sure' })))
    expect(words).toContain('1. Find out: Is one done?')
    expect(words).toContain('Who may know: IT lead or supplier')
    expect(words).toContain('Takes about: 15 minutes')
  })

  test('has lines only for what is not known yet', () => {
    const words = wordsOf(
      makeMondayCard(
        inputOf(
          { one: 'not-in-place', two: 'not-in-place', three: 'not-in-place' },
          {
            actions: {
              one: { owner: 'Siân', due: '2027-03-08' },
              two: { owner: 'Tom' },
            },
          },
        ),
      ),
    )
    expect(words).toContain('Who: Siân · By when: 8 March 2027\n2. Do two.')
    expect(words).toContain('Who: Tom\nBy when\n3. Do three.')
  })

  test('leaves lines for what is missing of three', () => {
    const one = makeMondayCard(inputOf({ one: 'partly' }))
    expect(headingsOf(one, 2)).toEqual(['1. Do one.', 'Thing 2', 'Thing 3'])
    const none = makeMondayCard(inputOf({ one: 'in-place' }))
    expect(headingsOf(none, 2)).toEqual(['Thing 1', 'Thing 2', 'Thing 3'])
    expect(wordsOf(none)).toContain('Nothing is open in your plan so far.')
  })

  test('has the name only where the copy has one', () => {
    expect(wordsOf(makeMondayCard(inputOf({}, { name: 'Riverside' })))).toContain(
      'Riverside · Village society',
    )
    expect(wordsOf(makeMondayCard(inputOf({}, { name: '' })))).toContain('Your assessment · Village society')
  })
})

test.skipIf(!hasTool('qpdf'))(
  'is one page that passes every rule of PDF/UA-1 that we can check',
  async () => {
    const answers = { one: 'not-in-place', two: 'not-sure', three: 'partly' } as const
    const { bytes } = await makeReportPdf(makeReport(inputOf(answers), { kind: 'monday' }))
    expect(checkPdf(bytes)).toMatchObject({ faults: [], pages: 1 })
  },
)
