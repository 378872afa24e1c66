import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, ReportDocument, Text } from '../../../src/reports/document'
import { cleanText } from '../../../src/reports/pdf/clean-text'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { repertoireText } from '../../../src/reports/pdf/fonts/repertoire'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { CONTENT_BOTTOM, PAGE } from '../../../src/reports/pdf/layout/style'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { documentOf, layOutWith, measureWith, OFFICIAL, wordsOf } from './documents'
import { checkPdf } from './pdf-checker'
import { hasTool, runTool } from './qpdf-file'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const ALPHABETS = [
  'abcdefghij ',
  'ŵŷâêîôû ',
  ' \t\n\r',
  '()\\<>[]{}/%#',
  '🔒✅👩🏽\u200d💻🏴\u{e0067}\u{e007f}',
  '安全行动',
  'خطة العمل',
  'תוכנית',
  '\u0000\u0007\u00ad\u200b\u202e\ufeff\ufffe',
  '\ud800\udfff',
  'e\u0301\u0302\u0323',
  '…—“”\u00a0',
].map((alphabet) => Array.from(alphabet))

/** Random, but the same each time. */
function makeWords(seed: number): (most: number) => string {
  let state = seed
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return (most) =>
    Array.from({ length: below(most) }, () => {
      const alphabet = ALPHABETS[below(ALPHABETS.length)] ?? []
      return alphabet[below(alphabet.length)] ?? ''
    }).join('')
}

function hostileDocument(seed: number): ReportDocument {
  const words = makeWords(seed)
  const text = (most: number): Text => [
    words(most),
    { text: words(most), bold: true, lang: words(4) },
    { text: words(9), href: `https://www.ncsc.gov.uk/${words(20)}` },
    { text: words(9), to: 'somewhere' },
  ]
  const blocks: readonly Block[] = [
    { type: 'contents', depth: 2 },
    { type: 'heading', level: 2, text: words(80), id: 'somewhere' },
    { type: 'paragraph', text: text(600) },
    { type: 'status', mark: 'not-sure', text: words(200) },
    { type: 'callout', text: text(100) },
    { type: 'list', ordered: true, items: [text(200), { text: text(50), items: [text(90)] }] },
    {
      type: 'bars',
      alt: `Bars: ${words(90)}`,
      rows: [{ label: words(60), value: words(8), parts: [{ mark: 'partly', share: 2, label: words(9) }] }],
    },
    {
      type: 'table',
      caption: words(40),
      columns: [
        { title: words(20), weight: 1, rowHeader: true },
        { title: words(20), weight: 3, align: 'right' },
        { title: words(5), weight: 0 },
      ],
      rows: [[text(30), text(400), text(5)], [text(9)], []],
    },
    {
      type: 'group',
      blocks: [
        { type: 'heading', level: 3, text: words(300) },
        { type: 'paragraph', text: text(300) },
      ],
    },
  ]
  return {
    ...documentOf(...blocks),
    title: words(40),
    subject: words(20),
    header: words(200),
    footer: words(200),
  }
}

describe('hostile text', () => {
  const seeds = Array.from({ length: 24 }, (_, index) => 7919 * (index + 1))

  test.skipIf(!hasTool('qpdf'))('makes a sound file all the same', () => {
    for (const seed of seeds.slice(0, 12)) {
      const { bytes } = makePdf(hostileDocument(seed), fonts, OFFICIAL)
      expect(checkPdf(bytes).faults, `seed ${seed}`).toEqual([])
      expect(runTool('qpdf', ['--check', 'FILE'], bytes).status, `seed ${seed}`).toBe(0)
    }
  })

  test('stays within the margins', () => {
    const measure = measureWith(fonts)
    for (const seed of seeds) {
      for (const operation of layOutWith(fonts, hostileDocument(seed)).pages.flat()) {
        if (operation.kind !== 'text') continue
        const right = operation.x + measure(operation.text.trimEnd(), operation.style)
        expect(right, `seed ${seed}: ${operation.text}`).toBeLessThan(PAGE.width - PAGE.right + 1)
        expect(operation.x).toBeGreaterThanOrEqual(PAGE.left - 1)
        if (typeof operation.owner !== 'string') expect(operation.baseline).toBeLessThan(CONTENT_BOTTOM)
      }
    }
  })

  test.each([
    ['nine thousand letters', 'x'.repeat(9000)],
    ['nine thousand letters of a script without a font', '安'.repeat(9000)],
    ['brackets and backslashes', '(\\()\\\\)'.repeat(50)],
    ['a script written from the right', 'خطة العمل תוכנית הפעולה'],
    ['an address of two thousand characters', `https://example.org/${'a/b-c?d='.repeat(250)}`],
  ])('loses nothing of %s', (_, written) => {
    const inTable: Block = { type: 'table', columns: [{ title: 'T', weight: 1 }], rows: [[written]] }
    const { pages } = layOutWith(fonts, documentOf({ type: 'paragraph', text: written }, inTable))
    const drawn = pages.map(wordsOf).join('\n').replace(/\s/g, '')
    expect(drawn).toContain(
      `${cleanText(written).replace(/\s/g, '')}T${cleanText(written).replace(/\s/g, '')}`,
    )
  })
})

describe('a character no font has', () => {
  const text = 'Lock 🔒 安全 end 👩🏽\u200d💻.'

  test('is listed once, in the order of first use', () => {
    const { missing } = makePdf(documentOf({ type: 'paragraph', text: text + text }), fonts, OFFICIAL)
    expect(missing).toEqual(['🔒', '安', '全', '👩', '🏽', '💻'])
  })

  test.skipIf(!hasTool('pdftotext', '-v'))('is still found by a reader', () => {
    const { bytes } = makePdf(documentOf({ type: 'paragraph', text }), fonts, OFFICIAL)
    const read = runTool('pdftotext', ['-raw', 'FILE', '-'], bytes).stdout.toString()
    expect(read.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
  })
})

test.skipIf(!hasTool('pdftotext', '-v'))(
  'thousands of characters no font has are still found by a reader',
  () => {
    const text = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
    const { bytes, missing } = makePdf(
      documentOf({ type: 'paragraph', text: [text, { text, bold: true }] }),
      fonts,
      OFFICIAL,
    )
    expect(missing).toHaveLength(3000)
    expect(checkPdf(bytes).faults).toEqual([])
    const read = runTool('pdftotext', ['-raw', 'FILE', '-'], bytes).stdout.toString()
    for (const character of text) expect(read).toContain(character)
  },
)

test.skipIf(!hasTool('qpdf'))('a document may use every character of both faces', () => {
  const text = repertoireText()
  const { bytes } = makePdf(
    documentOf({ type: 'paragraph', text: [text, { text, bold: true }] }),
    fonts,
    OFFICIAL,
  )
  expect(checkPdf(bytes).faults).toEqual([])
})
