import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import type { Checklist } from '../../src/core/checklist'
import { makeBoardSummary } from '../../src/reports/board-summary'
import { loadPdfFonts } from '../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../src/reports/pdf/fonts/typeface'
import type { ReportInput } from '../../src/reports/report'
import { makeAnswered, makeChecklist } from '../core/builders'
import { layOutWith } from './pdf/documents'
import { makeToldItem, planInput, SOURCES } from './small-checklist'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const WORDS = [
  'a',
  'vote',
  'WWWWWWWW',
  'admin',
  'everybody',
  'iiii',
  'Llanfairpwllgwyngyll',
  'ŵ',
  '–',
  'mail.',
]

/** As long as a file may have it, in words of every width. */
function textOf(length: number, seed: number): string {
  let text = ''
  for (let at = seed; text.length < length; at += 1) text += `${WORDS[(at * 7 + seed) % WORDS.length] ?? ''} `
  return text.slice(0, length).trim()
}

interface Shape {
  readonly items: number
  readonly prose: number
  readonly question: number
  readonly name: number
  readonly marking: number
  readonly isOurs: boolean
  readonly late: boolean
  readonly planned: boolean
  readonly seed: number
}

const anyShape: fc.Arbitrary<Shape> = fc.record({
  items: fc.integer({ min: 1, max: 40 }),
  prose: fc.constantFrom(40, 150, 400, 2000),
  question: fc.constantFrom(30, 90, 300),
  name: fc.constantFrom(0, 20, 120, 300),
  marking: fc.constantFrom(0, 12, 100),
  isOurs: fc.boolean(),
  late: fc.boolean(),
  planned: fc.boolean(),
  seed: fc.nat(1000),
})

function inputOf(shape: Shape): ReportInput {
  const { items, prose, question, name, marking, isOurs, late, planned, seed } = shape
  const checklist: Checklist = makeChecklist(
    Array.from({ length: items }, (_, index) =>
      makeToldItem(`item-${String(index)}`, {
        level: index % 3 === 2 ? 'important' : 'essential',
        question: textOf(question, seed + index),
        why: textOf(prose, seed + index),
        action: textOf(question, seed + 3 * index),
        sources: [...SOURCES.keys()].map((source) => ({ source })),
      }),
    ),
    { title: textOf(question, seed), reviewBy: late ? '2027-02-01' : '2028-02-01' },
  )
  const statuses = [...STATUSES, undefined]
  const answers = checklist.items.map(({ id }, index) => [id, statuses[(index + seed) % statuses.length]])
  const actions = checklist.items.map(({ id }, index) => [
    id,
    {
      ...(index % 4 === 0 ? { state: 'dropped' as const, note: textOf(prose, index) } : {}),
      owner: textOf(name, index),
    },
  ])
  const assessment = makeAnswered(checklist, Object.fromEntries(answers), {
    name: textOf(name, seed),
    actions: Object.fromEntries(actions),
    plan: planned ? { pollingDay: '2027-05-06', hoursPerWeek: 3 } : {},
  })
  return { ...planInput(checklist, assessment), isOurs, marking: textOf(marking, seed) }
}

test('two pages hold it, whatever the checklist and however long its texts', () => {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const { pages } = layOutWith(fonts, makeBoardSummary(inputOf(shape)))
      expect(pages.length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 100 },
  )
})
