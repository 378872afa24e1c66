import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ReportDocument } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { makeReportPdf } from '../../../src/reports/report-pdf'
import { printWithAutotable } from '../../bench/autotable'
import { documentOf, OFFICIAL } from './documents'
import { checkPdf } from './pdf-checker'
import { hasTool, runTool } from './qpdf-file'
import { makeRealPlan } from './real-plan'
import { makeSamplePlan } from './sample-plan'
import { makeShortPlan } from './short-plan'
import { ATTACHMENT, makeShowcase } from './showcase'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})
const make = (actions: number) => makePdf(makeSamplePlan(actions), fonts, OFFICIAL)

describe('the same document', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test.each([
    ['Asia/Tokyo', 8],
    ['America/St_Johns', 21],
    ['UTC', 23],
  ])('gives the same bytes in %s, another year and with other random numbers', (zoneThere, hourThere) => {
    const make = () =>
      [makeSamplePlan(5), makeShowcase()].map(
        (document) => makePdf(document, fonts, { ...OFFICIAL, attachment: ATTACHMENT }).bytes,
      )
    const here = make()
    process.env['TZ'] = zoneThere
    vi.useFakeTimers({ now: new Date('2031-05-01T23:30:00Z') })
    vi.spyOn(Math, 'random').mockReturnValue(0.123)
    expect(new Date().getHours()).toBe(hourThere)
    make().forEach((bytes, index) => {
      expect(Buffer.from(bytes).equals(here[index]!)).toBe(true)
    })
  })

  test('gives another id when only a link’s address changes', () => {
    const withLink = (href: string) =>
      makePdf(documentOf({ type: 'paragraph', text: [{ text: 'Here', href }] }), fonts, OFFICIAL).bytes
    const idOf = (bytes: Uint8Array) => /\/ID\[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    const [one, other] = ['https://www.ncsc.gov.uk/a', 'https://www.ncsc.gov.uk/b'].map((href) =>
      idOf(withLink(href)),
    )
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(one).not.toBe(other)
  })

  test('holds no clock time', () => {
    const file = Buffer.from(make(1).bytes).toString('latin1')
    expect(file.match(/\d{2}:\d{2}:\d{2}/g)).toEqual(['00:00:00', '00:00:00'])
  })
})

describe.skipIf(!hasTool('qpdf'))('a plan', () => {
  test('passes every rule of PDF/UA-1 that we can check', () => {
    const { faults, pages, roles } = checkPdf(make(24).bytes)
    expect(faults).toEqual([])
    expect(pages).toBe(make(24).pages)
    expect(Object.fromEntries(roles)).toMatchObject({
      Document: 1,
      H1: 1,
      H3: 24,
      Table: 2,
      Figure: 1,
      TOC: 1,
    })
  })

  test('and every other kind of block pass them too', () => {
    for (const rows of [1, 60]) {
      const { bytes, pages } = makePdf(makeShowcase(rows), fonts, { ...OFFICIAL, attachment: ATTACHMENT })
      expect(checkPdf(bytes).faults).toEqual([])
      expect(pages).toBeGreaterThan(1)
      expect(runTool('qpdf', ['--check', 'FILE'], bytes)).toMatchObject({ status: 0, stderr: '' })
    }
  })

  test('of a hundred actions is at most 150 kB', () => {
    const { bytes, pages } = make(100)
    expect(pages).toBeGreaterThan(30)
    expect(bytes.length).toBeLessThanOrEqual(150_000)
  })

  test('of a hundred short actions and a polling day is at most 150 kB, as the command line writes it', async () => {
    const { bytes } = await makeReportPdf(makeShortPlan(100))
    expect(checkPdf(bytes)).toMatchObject({ faults: [] })
    expect(checkPdf(bytes).pages).toBeGreaterThan(50)
    expect(bytes.length).toBeLessThanOrEqual(150_000)
  })

  test('over our longest checklist is hardly larger than the same words without tags', () => {
    const [hundred, threeHundred] = [100, 300].map((actions) => makeRealPlan(actions))
    const bytesOf = (document: ReportDocument) => makePdf(document, fonts, OFFICIAL).bytes.length
    const untagged = printWithAutotable(hundred!, fonts).byteLength
    expect(bytesOf(hundred!) / untagged).toBeLessThan(1.15)
    expect(bytesOf(threeHundred!) / 300).toBeLessThanOrEqual((1.15 * bytesOf(hundred!)) / 100)
  })

  test('is read without a complaint', () => {
    expect(runTool('qpdf', ['--check', 'FILE'], make(3).bytes)).toMatchObject({ status: 0, stderr: '' })
  })

  test('has no author, and the title given', () => {
    const info = runTool('pdfinfo', ['FILE'], make(1).bytes).stdout.toString()
    expect(info).toContain('Title:           Security plan: Gŵyl Llŷn Independents')
    expect(info).not.toContain('Author')
    expect(info).toMatch(/Tagged: +yes/)
  })
})

describe.skipIf(!hasTool('pdftotext', '-v'))('a reader', () => {
  test('finds Welsh', () => {
    expect(runTool('pdftotext', ['FILE', '-'], make(1).bytes).stdout.toString()).toContain('Gŵyl Llŷn')
  })

  test('finds every font embedded, cut and with its characters', () => {
    for (const document of [makeSamplePlan(1), makeShowcase()]) {
      const { bytes } = makePdf(document, fonts, OFFICIAL)
      const [, , ...rows] = runTool('pdffonts', ['FILE'], bytes).stdout.toString().trim().split('\n')
      expect(rows).toHaveLength(2)
      for (const row of rows) expect(row).toMatch(/HustingsSans.*yes yes yes/)
    }
  })
})

describe('a viewer', () => {
  test('gets language, bookmarks and the structure of each page', async () => {
    const { bytes } = make(3)
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB' })
    const [title] = await pdf.getOutline()
    expect(title?.items.map((item) => item.title)).toEqual([
      'In this plan',
      'Where you stand',
      'The plan',
      'Help now',
      'Where this comes from',
    ])
    const roles = JSON.stringify(await (await pdf.getPage(2)).getStructTree()).match(/"role":"\w+"/g)
    expect(new Set(roles)).toContain('"role":"Figure"')
    await pdf.loadingTask.destroy()
  })

  test('is led by links we know, and by no others', async () => {
    const address = 'https://www.ncsc.gov.uk/'
    const text = [
      { text: 'ours', href: address },
      { text: 'theirs', href: 'https://example.org/' },
      // oxlint-disable-next-line no-script-url -- it must not become a link
      { text: 'script', href: 'javascript:alert(1)' },
      { text: 'nowhere', to: 'no-such-heading' },
    ]
    const { bytes } = makePdf(documentOf({ type: 'paragraph', text }), fonts, OFFICIAL)
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const annotations = await (await pdf.getPage(1)).getAnnotations()
    expect(annotations.map(({ url }) => url)).toEqual([address])
    await pdf.loadingTask.destroy()
  })
})

test('how far it is rises from the first blocks to the last bytes', () => {
  const shares: number[] = []
  const onProgress = (share: number) => void shares.push(share)
  makePdf(makeSamplePlan(40), fonts, { ...OFFICIAL, onProgress })
  expect(shares.at(-1)).toBe(1)
  expect(shares.length).toBeGreaterThan(30)
  expect(shares.length).toBeLessThanOrEqual(101)
  shares.slice(1).forEach((share, index) => {
    expect(share).toBeGreaterThan(shares[index] ?? 1)
  })
  // No long silence anywhere: a bar that stands still looks like one that hangs.
  expect(Math.max(...shares.slice(1).map((share, index) => share - (shares[index] ?? 0)))).toBeLessThan(0.2)
})

test('words in another language say so, and what is said of the whole document is its own', async () => {
  const text = [
    'Prepared for ',
    { text: 'Gŵyl Llŷn', lang: 'cy' },
    ', ',
    { text: 'the board', lang: 'en-GB' },
  ]
  const { bytes } = makePdf(documentOf({ type: 'paragraph', text }), fonts, OFFICIAL)
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  expect(tree.match(/"lang":"[^"]*"/g)).toEqual(['"lang":"cy"'])
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB' })
  await pdf.loadingTask.destroy()
})

test('a day that is none is our own mistake, and said', () => {
  expect(() => makePdf({ ...documentOf(), date: '23 November' }, fonts, OFFICIAL)).toThrow('YYYY-MM-DD')
})
