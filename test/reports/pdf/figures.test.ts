import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import type { PathOperation, TextOperation } from '../../../src/reports/pdf/layout/display-list'
import type { Layout } from '../../../src/reports/pdf/layout/layout'
import { COLOUR, PAGE } from '../../../src/reports/pdf/layout/style'
import { documentOf, layOutWith, measureWith, wordsOf } from './documents'
import { timelineOf } from './showcase'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const filler = (lines: number): Block => ({ type: 'paragraph', text: 'line\n'.repeat(lines) })
const inFigure = (page: Layout['pages'][number]) =>
  page.filter(({ owner }) => typeof owner !== 'string' && owner.role === 'Figure')
const paths = (page: Layout['pages'][number]): readonly PathOperation[] =>
  inFigure(page).flatMap((operation) => (operation.kind === 'path' ? [operation] : []))
const texts = (page: Layout['pages'][number]): readonly TextOperation[] =>
  page.flatMap((operation) => (operation.kind === 'text' ? [operation] : []))

/** Left edge and width of a rectangle. */
function extentOf({ segments }: PathOperation): readonly [x: number, width: number] {
  const across = segments.flatMap((segment) => (segment[0] === 'close' ? [] : [segment.at(-2)]))
  const edges = across.filter((edge): edge is number => typeof edge === 'number')
  return [Math.min(...edges), Math.max(...edges) - Math.min(...edges)]
}

describe('a range', () => {
  const draw = (low: number, high: number) => {
    const alt = 'How much is in place.'
    const [page = []] = layOutWith(
      fonts,
      documentOf({ type: 'range', alt, low, high, value: '20% to 40%' }),
    ).pages
    const [track, ...parts] = paths(page)
    const solid = parts.find(({ fill }) => fill === COLOUR.accent)
    const hatched = parts.find(({ segments }) => segments.length > 6)
    return { width: extentOf(track!)[1], solid, hatched, words: texts(page).map(({ text }) => text.trim()) }
  }

  test('is solid up to the low end and hatched up to the high one', () => {
    const { width, solid, hatched } = draw(0.2, 0.4)
    expect(extentOf(solid!)[1] / width).toBeCloseTo(0.2, 5)
    const [left, hatchedWidth] = extentOf(hatched!)
    expect((left - PAGE.left) / width).toBeCloseTo(0.2, 1)
    expect(hatchedWidth / width).toBeCloseTo(0.2, 1)
  })

  test.each([
    ['nothing', 0, 0, false, false],
    ['all', 1, 1, true, false],
    ['not known', 0, 1, false, true],
    ['no numbers', Number.NaN, Number.NaN, false, false],
    ['the wrong way round', 0.6, 0.2, true, false],
  ])('of %s draws what it means', (_, low, high, hasSolid, hasHatched) => {
    const { solid, hatched } = draw(low, high)
    expect([solid !== undefined, hatched !== undefined]).toEqual([hasSolid, hasHatched])
  })

  test('says its value and the ends of its scale', () => {
    expect(draw(0.2, 0.4).words).toEqual(expect.arrayContaining(['20% to 40%', '0%', '50%', '100%']))
  })
})

describe('a timeline', () => {
  test('names its days without one meeting another or a margin', () => {
    const measure = measureWith(fonts)
    const ticks = Array.from({ length: 40 }, (_, index) => ({
      at: index / 39,
      label: `${index} December 2026`,
    }))
    const { pages } = layOutWith(fonts, documentOf({ ...timelineOf(3), ticks } as Block))
    const days = texts(pages[0] ?? []).filter(({ text }) => text.includes('December'))
    expect(days).toHaveLength(40)
    for (const one of days) {
      const right = one.x + measure(one.text.trimEnd(), one.style)
      expect(one.x).toBeGreaterThanOrEqual(PAGE.left)
      expect(right).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.01)
      for (const other of days)
        if (other.x > one.x && Math.abs(other.baseline - one.baseline) < 6)
          expect(right).toBeLessThan(other.x)
    }
  })

  test('wraps a long entry in full', () => {
    const label =
      'Agree who may speak to the press about an incident, and write down how to reach them. '.repeat(3)
    const row = { label, from: 0, to: 0.5, mark: 'to-do', value: '1 Feb' } as const
    const { pages } = layOutWith(fonts, documentOf({ ...timelineOf(0), rows: [row] } as Block))
    expect(wordsOf(pages[0] ?? []).replace(/\s+/g, ' ')).toContain(label.trim())
  })

  test('of one row and of sixty has each row once, whole, under its days', () => {
    for (const count of [1, 60]) {
      const { pages } = layOutWith(fonts, documentOf(timelineOf(count)))
      pages.forEach((page) => {
        const words = texts(page)
        const days = words.find(({ text }) => text.startsWith('January'))
        const first = words.find(({ text }) => /^\d+\. Close/.test(text))
        expect(days?.baseline).toBeLessThan(first?.baseline ?? 0)
      })
      const labels = pages.flatMap((page) => texts(page).filter(({ text }) => /^\d+\. Close/.test(text)))
      expect(labels).toHaveLength(count)
    }
  })

  test('repeats its days on further pages for the eye only, and then has no one area', () => {
    const { pages, figures } = layOutWith(fonts, documentOf(timelineOf(60)))
    expect(pages.length).toBeGreaterThan(1)
    const owners = pages.map((page) => texts(page).find(({ text }) => text.startsWith('January'))?.owner)
    expect(owners.map((owner) => (typeof owner === 'object' ? owner.role : owner))).toEqual([
      'Figure',
      ...pages.slice(1).map(() => 'pagination'),
    ])
    expect(figures.size).toBe(0)
    expect(layOutWith(fonts, documentOf(timelineOf(6))).figures.size).toBe(1)
  })

  test('a span of one day is drawn where it is, within the line', () => {
    const rows = [0, 0.5, 1, 7].map(
      (at) => ({ label: 'x', from: at, to: at, mark: 'to-do', value: '' }) as const,
    )
    const { pages } = layOutWith(fonts, documentOf({ ...timelineOf(0), rows } as Block))
    const diamonds = paths(pages[0] ?? []).filter(
      ({ segments, fill }) => segments.length === 5 && fill === COLOUR.accent,
    )
    const places = diamonds.map((diamond) => extentOf(diamond)[0])
    expect(places).toHaveLength(4)
    expect(places[0]).toBeLessThan(places[1] ?? 0)
    expect(places[1]).toBeLessThan(places[2] ?? 0)
    expect(places[2]).toBe(places[3])
    expect(Math.max(...places)).toBeLessThan(PAGE.width - PAGE.right)
  })
})

describe('a figure that does not fit', () => {
  const bars: Block = {
    type: 'bars',
    alt: 'x',
    rows: Array.from({ length: 20 }, (_, index) => ({ label: `Theme ${index}`, parts: [], value: '1%' })),
  }

  test.each([
    ['bars', bars],
    ['a timeline', timelineOf(16)],
  ])('%s: moves on where little is lost, else it is cut between rows', (_, figure) => {
    for (let lines = 1; lines < 48; lines += 1) {
      const { pages } = layOutWith(fonts, documentOf(filler(lines), figure))
      if (pages.length === 1) continue
      const drawn = texts(pages[0] ?? []).filter(({ owner }) => owner !== 'pagination')
      const lowest = Math.max(...drawn.map(({ baseline }) => baseline))
      // A third of the page, and the room of a row more.
      expect(lowest, `after ${lines} lines`).toBeGreaterThan(PAGE.top + (CONTENT * 2) / 3 - 60)
      const parts = pages.map((page) => rowsOn(page)).filter((count) => count > 0)
      expect(Math.min(...parts), `after ${lines} lines`).toBeGreaterThan(1)
    }
  })

  const CONTENT = PAGE.height - PAGE.top - PAGE.bottom
  const rowsOn = (page: Layout['pages'][number]): number =>
    texts(page).filter(({ text }) => /^(Theme|\d+\. Close)/.test(text)).length
})

test.each<[string, Block]>([
  ['bars', { type: 'bars', alt: ' ', rows: [{ label: 'A', parts: [], value: '' }] }],
  ['a range', { type: 'range', alt: '\u200b', low: 0, high: 1, value: '' }],
  ['a timeline', { ...timelineOf(1), alt: '' } as Block],
])('%s without words is our own mistake, and said', (_, block) => {
  expect(() => layOutWith(fonts, documentOf(block))).toThrow('without words')
})
