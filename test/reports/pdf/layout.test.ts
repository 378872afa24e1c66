import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { CONTENT_BOTTOM, PAGE } from '../../../src/reports/pdf/layout/style'
import { documentOf, layOutWith, PROSE, wordsOf } from './documents'
import { makeSamplePlan } from './sample-plan'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

describe('contents', () => {
  test('each entry has the page its heading is on', () => {
    const { pages, headings } = layOutWith(fonts, makeSamplePlan(24))
    const listed = headings.filter(({ level, text }) => level > 1 && text !== 'In this plan')
    const entries = pages.slice(0, 2).flatMap((page) =>
      wordsOf(page)
        .split('\n')
        .filter((line) => /^ \d+$/.test(line)),
    )
    expect(entries.map(Number)).toEqual(listed.map(({ page }) => page))
    for (const { text, page } of listed) {
      expect(wordsOf(pages[page - 1] ?? []).replaceAll('\n', '')).toContain(text)
    }
  })

  test('each entry leads to its heading', () => {
    const { pages, headings } = layOutWith(fonts, makeSamplePlan(3))
    const links = (pages[0] ?? []).flatMap((operation) =>
      operation.kind === 'link' && operation.target.kind === 'heading' ? [operation.target.heading.text] : [],
    )
    expect(new Set(links)).toEqual(new Set(headings.slice(2).map(({ text }) => text)))
  })
})

describe('pages', () => {
  // Every height of the page's rest is tried: a line more before the heading each time.
  test.each<[string, Block]>([
    ['a paragraph', { type: 'paragraph', text: PROSE.repeat(3) }],
    ['a list', { type: 'list', items: [PROSE, PROSE] }],
    ['a table', { type: 'table', columns: [{ title: 'One', weight: 1 }], rows: [[PROSE], [PROSE]] }],
    ['a callout', { type: 'callout', text: PROSE }],
    ['bars', { type: 'bars', alt: 'x', rows: [{ label: 'Theme', parts: [], value: '0%' }] }],
    ['a group', { type: 'group', blocks: [{ type: 'paragraph', text: PROSE }] }],
  ])('a heading is never left alone before %s', (_, next) => {
    for (let lines = 36; lines < 52; lines += 1) {
      const filler: Block = { type: 'paragraph', text: 'line\n'.repeat(lines) }
      const { pages, headings } = layOutWith(
        fonts,
        documentOf(filler, { type: 'heading', level: 2, text: 'Next' }, next),
      )
      const { page = 0, y = 0 } = headings[1] ?? {}
      const below = (pages[page - 1] ?? []).filter(
        (operation) =>
          operation.kind === 'text' && operation.baseline > y + 25 && typeof operation.owner !== 'string',
      )
      expect(below.length, `after ${lines} lines`).toBeGreaterThan(0)
    }
  })

  test.each<[string, Block]>([
    ['a table', { type: 'table', columns: [{ title: 'One', weight: 1 }], rows: [[PROSE], [PROSE]] }],
    ['a list', { type: 'list', items: [PROSE, PROSE] }],
    ['bars', { type: 'bars', alt: 'x', rows: [{ label: 'Theme', parts: [], value: '0%' }] }],
  ])('a heading and a line of introduction are not left alone before %s', (_, next) => {
    for (let lines = 30; lines < 52; lines += 1) {
      const { pages, headings } = layOutWith(
        fonts,
        documentOf(
          { type: 'paragraph', text: 'line\n'.repeat(lines) },
          { type: 'heading', level: 2, text: 'Next' },
          { type: 'paragraph', text: 'What stands here.' },
          next,
        ),
      )
      const words = wordsOf(pages[(headings[1]?.page ?? 0) - 1] ?? [])
      expect(words.trimEnd().endsWith('What stands here.'), `after ${lines} lines`).toBe(false)
    }
  })

  test('a group that fits on a page is not cut', () => {
    for (let lines = 20; lines < 50; lines += 3) {
      const group: Block = {
        type: 'group',
        blocks: Array.from({ length: 6 }, (_, at) => ({ type: 'paragraph', text: `group ${at} ${PROSE}` })),
      }
      const { pages } = layOutWith(
        fonts,
        documentOf({ type: 'paragraph', text: 'line\n'.repeat(lines) }, group),
      )
      const holding = pages.filter((page) => wordsOf(page).includes('group '))
      expect(holding).toHaveLength(1)
    }
  })

  test('a table’s header is repeated on each further page, for the eye only', () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Row ${index}`, PROSE])
    const { pages } = layOutWith(
      fonts,
      documentOf({
        type: 'table',
        columns: [
          { title: 'Number', weight: 1, rowHeader: true },
          { title: 'Words', weight: 3 },
        ],
        rows,
      }),
    )
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, index) => {
      const titles = page.filter((operation) => operation.kind === 'text' && operation.text === 'Number')
      expect(titles.map(({ owner }) => (typeof owner === 'string' ? owner : owner.role))).toEqual([
        index === 0 ? 'TH' : 'pagination',
      ])
    })
  })

  test('a row taller than a page runs on where it stands', () => {
    const table: Block = {
      type: 'table',
      columns: [{ title: 'Words', weight: 1 }],
      rows: [[PROSE.repeat(80)]],
    }
    const { pages } = layOutWith(fonts, documentOf(table))
    expect(wordsOf(pages[0] ?? [])).toContain('Most break-ins')
    expect(pages.map(wordsOf).join(' ').match(/Most/g)).toHaveLength(80)
  })

  test('nothing is drawn past a margin', () => {
    for (const page of layOutWith(fonts, makeSamplePlan(24)).pages) {
      for (const operation of page) {
        if (operation.kind !== 'text' || typeof operation.owner === 'string') continue
        expect(operation.baseline).toBeLessThan(CONTENT_BOTTOM)
        expect(operation.baseline).toBeGreaterThan(PAGE.top)
      }
    }
  })
})

test('a heading level left out is our own mistake, and said', () => {
  expect(() => layOutWith(fonts, documentOf({ type: 'heading', level: 3, text: 'Too deep' }))).toThrow(
    'level 3',
  )
})
