import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Block, Inline, ReportDocument, Text, TickBox } from '../../../src/reports/document'
import { MARKS } from '../../../src/reports/document'
import { documentOf } from './documents'

const ALPHABETS = [
  'abcdefghij ',
  'ŵŷâêîôû ',
  ' \t\n\r',
  '()\\<>[]{}/%#',
  '🔒✅👩🏽\u200d💻🏴\u{e0067}\u{e007f}',
  '安全行动',
  'خطة العمل',
  'תוכנית',
  '\u0000\u0007\u001b\u0085\u009b\u00ad\u200b\u2028\u202e\u2066\u2069\ufeff\ufffe',
  '\ud800\udfff',
  'e\u0301\u0302\u0323\u0300\u0301\u0308',
  '…—“”\u00a0\ufb01',
].flatMap((alphabet) => Array.from(alphabet))

const NAMES = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'حزب المستقلين في المدينة القديمة',
  'מפלגת העצמאים',
  'Partia Niezależnych Łąki i Źródła',
  '無所属の会',
  'Rights\u202eesrever\u202c Party',
  'A name of three hundred characters that goes on and on, and '.repeat(5).slice(0, 300),
  'x'.repeat(300),
]
const ADDRESSES = [
  'https://www.ncsc.gov.uk/a b/(c)?d=é&e="<>',
  'https://www.ncsc.gov.uk/\u202e\u0000\ud800',
  'https://www.ncsc.gov.uk\\@example.org/',
  // oxlint-disable-next-line no-script-url -- it must not become a link
  'javascript:alert(1)',
  'https://user:word@www.ncsc.gov.uk:8443/',
  'http://[::1',
  '',
]

const words = (most: number): Arbitrary<string> =>
  fc.oneof(
    {
      weight: 80,
      arbitrary: fc
        .array(fc.constantFrom(...ALPHABETS), { maxLength: most })
        .map((characters) => characters.join('')),
    },
    { weight: 30, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    // Rare, as each takes a dozen pages where the column is narrow.
    { weight: most < 100 ? 0 : 1, arbitrary: fc.constantFrom('x'.repeat(9000), '安'.repeat(2000)) },
  )

const inline: Arbitrary<Inline> = fc.oneof(
  words(80),
  fc.record({ text: words(60), bold: fc.boolean(), lang: fc.constantFrom('cy', 'ar', '', 'x\u0000)') }),
  fc.record({ text: words(40), href: fc.constantFrom(...ADDRESSES) }),
  fc.record({ text: words(40), to: fc.constantFrom('somewhere', 'nowhere', '__proto__') }),
)
const text: Arbitrary<Text> = fc.oneof(words(300), fc.array(inline, { maxLength: 5 }))
const mark = fc.constantFrom(...MARKS)
const share = fc.oneof(fc.double({ min: -1, max: 2 }), fc.constantFrom(0, 1, Number.NaN, Infinity))
const alt = words(90).map((told) => `Figure: ${told}`)
const few = { minLength: 1, maxLength: 4 } as const
const span = { from: share, to: share, label: words(200) }
const box = fc.record<TickBox>({
  name: fc.uuid(),
  label: words(150),
  told: words(150).map((told) => `Box ${told}`),
})

const block: Arbitrary<Block> = fc.oneof<Arbitrary<Block>[]>(
  fc.record({ type: fc.constant('cover'), title: words(300), lines: fc.array(text, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('heading'), level: fc.constant(2), text: words(300), newPage: fc.boolean() }),
  fc.record({ type: fc.constant('paragraph'), text, tone: fc.constantFrom('soft', 'lead') }),
  fc.record({ type: fc.constant('status'), mark, text: words(200) }),
  fc.record({ type: fc.constant('callout'), text }),
  fc.record({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(fc.oneof(text, fc.record({ text, items: fc.array(text, few) })), { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table'),
    caption: words(60),
    columns: fc.array(
      fc.record({ title: words(30), weight: fc.constantFrom(0, 1, 3), rowHeader: fc.boolean() }),
      few,
    ),
    rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('bars'),
    alt,
    rows: fc.array(
      fc.record({
        label: words(200),
        value: words(100),
        parts: fc.array(fc.record({ mark, share, label: words(100) }), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({ type: fc.constant('range'), alt, low: share, high: share, value: words(150) }),
  fc.record({
    type: fc.constant('timeline'),
    alt,
    ticks: fc.array(fc.record({ at: share, label: words(100) }), { maxLength: 6 }),
    bands: fc.array(fc.record(span), { maxLength: 2 }),
    rows: fc.array(fc.record({ ...span, mark, value: words(100) }), { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('ticks'), boxes: fc.array(box, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('blanks'), labels: fc.array(words(150), { maxLength: 4 }) }),
)
const group = fc.record({
  type: fc.constant('group' as const),
  blocks: fc.array(block, { maxLength: 4 }),
})

const hostile: Arbitrary<ReportDocument> = fc
  .record({
    title: words(300),
    subject: words(60),
    header: words(300),
    footer: words(300),
    marking: fc.oneof(words(100), fc.constant('Confidential')),
    notice: words(300),
    blocks: fc.array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: group }), {
      minLength: 3,
      maxLength: 8,
    }),
  })
  .map(({ blocks, ...around }) => ({
    ...documentOf(
      { type: 'contents', depth: 2 },
      { type: 'heading', level: 2, text: 'Somewhere', id: 'somewhere' },
      ...blocks,
    ),
    ...around,
  }))

/** The same each time: a document that breaks something can be looked at again by its number. */
export function hostileDocuments(count: number): readonly ReportDocument[] {
  return fc.sample(hostile, { numRuns: count, seed: 20270506 })
}
