import { beforeAll, expect, test } from 'vitest'
import type { Block, ReportDocument } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { CONTENT_WIDTH, PAGE } from '../../../src/reports/pdf/layout/style'
import { documentOf, layOutWith, measureWith } from './documents'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const withCover = (title: string, ...blocks: readonly Block[]): ReportDocument => ({
  ...documentOf(),
  blocks: [{ type: 'cover', title, lines: ['For the board'] }, ...blocks],
})

function titleOf(document: ReportDocument) {
  const [page = []] = layOutWith(fonts, document).pages
  return page.flatMap((operation) =>
    operation.kind === 'text' && typeof operation.owner !== 'string' && operation.owner.role === 'H1'
      ? [operation]
      : [],
  )
}

test('a short title is large, with a fifth of the page above it', () => {
  const [title] = titleOf(withCover('Security plan: Riverside'))
  expect(title?.style.size).toBe(34)
  expect(title?.baseline).toBeGreaterThan(PAGE.height / 5)
})

test.each([
  ['a name of 300 characters', 'Association of Independent Councillors '.repeat(8).slice(0, 300)],
  ['one word of 300 letters', 'x'.repeat(300)],
  ['a long word among short ones', `Plan: ${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'}`],
])('of %s nothing is lost or past the margin', (_, title) => {
  const measure = measureWith(fonts)
  const lines = titleOf(withCover(title))
  expect(
    lines
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).toBe(title.trim())
  for (const { x, text, style } of lines)
    expect(x + measure(text.trimEnd(), style)).toBeLessThanOrEqual(PAGE.left + CONTENT_WIDTH + 0.1)
})

test('a longer title is smaller, and no word of it is cut that fits on a line', () => {
  const sizes = [1, 4, 8].map(
    (times) => titleOf(withCover('Association of Independents '.repeat(times)))[0]?.style.size ?? 0,
  )
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
  expect(new Set(sizes).size).toBe(3)
  const [line, ...more] = titleOf(withCover('Unabhängigkeitserklärungsvorbereitung'))
  expect(more).toEqual([])
  expect(line?.style.size).toBeLessThan(34)
})

test('its lines are of even length', () => {
  const measure = measureWith(fonts)
  const widths = titleOf(withCover('Security plan: Riverside Independents')).map(({ text, style }) =>
    measure(text.trimEnd(), style),
  )
  expect(widths).toHaveLength(2)
  expect(Math.min(...widths)).toBeGreaterThan(0.5 * Math.max(...widths))
})

test('is the document’s title: the first heading, a bookmark, and no part of the contents', () => {
  const document = withCover(
    'Security plan',
    { type: 'contents', depth: 1 },
    { type: 'heading', level: 2, text: 'Where you stand' },
  )
  const { headings, pages } = layOutWith(fonts, document)
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [1, 'Security plan'],
    [2, 'Where you stand'],
  ])
  const links = pages
    .flat()
    .flatMap((operation) =>
      operation.kind === 'link' && operation.target.kind === 'heading' ? [operation.target.heading.text] : [],
    )
  expect(new Set(links)).toEqual(new Set(['Where you stand']))
})

test('without a title it still has a heading', () => {
  expect(layOutWith(fonts, withCover(' \u0007 ')).headings).toMatchObject([{ level: 1, text: '–' }])
})
