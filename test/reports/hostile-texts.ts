import fc from 'fast-check'
import type { PlanReport } from '../../src/reports/plan-report'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { anySituation } from '../core/arbitraries'
import { LATER } from '../core/builders'
import { reportOf } from './rich-report'

/** What breaks a cell, an XML file, a piece of Markdown or a careless table of texts. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+44 20 7946 0000',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '0',
  'TRUE',
  '1e999',
  '2027-03-01',
  'constructor',
  '__proto__',
  'toString',
  '_x0041_',
  '_x005F_x0041_',
  '_x000D_\n_x',
  '<b>&amp;"\'</b>',
  ']]><!-- --><?x?>',
  '&#13;&lt;',
  '{{ insert: param, x }} [a](javascript:1) `c` *d* ~e~ ^f^ \\',
  '  two  spaces  ',
  ' \n\n ',
  '\r\none\rtwo\n',
  'a\ud800b\udc00',
  '\ufffd\ufffe\uffff',
  '👩🏽\u200d💻🏴\u{e0067}\u{e007f}',
  '\u202eabc\u2066def',
  '\u0000\u0007\u001b[31m\u009b',
  'e\u0301\u0302\u0303\u0304\u0305\u0306',
  'تقرير תוכנית 安全',
  `a note of two thousand ${'x '.repeat(990)}`,
  'ŵ'.repeat(10_000),
]

export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
)

/** A checklist, answers and a plan in which every text anybody can write is hostile. */
export const anyHostileReport: fc.Arbitrary<PlanReport> = fc
  .record({
    situation: anySituation,
    texts: fc.array(anyHostileText, { minLength: 4, maxLength: 12 }),
    preset: fc.constantFrom('everything', 'plan'),
    isOurs: fc.boolean(),
  })
  .map(({ situation, texts, preset, isOurs }) => {
    let next = 0
    const text = (): string => texts[next++ % texts.length] ?? ''
    const checklist = withTexts(situation.checklist, text)
    return reportOf(checklist, withNotes(situation.assessment, text), { preset, withName: true }, { isOurs })
  })

function withTexts(checklist: Checklist, text: () => string): Checklist {
  return {
    ...checklist,
    title: text(),
    themes: checklist.themes.map((theme) => ({ ...theme, title: text() })),
    items: checklist.items.map((item) => ({
      ...item,
      question: text(),
      action: text(),
      why: text(),
      inPlace: text(),
      partly: text(),
      how: [text(), text()],
      evidence: [text()],
    })),
  }
}

function withNotes(assessment: Assessment, text: () => string): Assessment {
  const { plan } = assessment
  return {
    ...assessment,
    name: text(),
    answers: new Map(
      [...assessment.answers].map(([id, answer]) => [
        id,
        {
          ...answer,
          note: text(),
          evidence: text(),
          reason: text(),
          by: text(),
          from: text(),
          answeredAt: LATER,
        },
      ]),
    ),
    plan: {
      ...plan,
      actions: new Map(
        [...plan.actions].map(([id, entry]) => [
          id,
          { ...entry, owner: text(), note: text(), due: '2027-04-01' },
        ]),
      ),
    },
  }
}
