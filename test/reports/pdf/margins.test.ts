import { beforeAll, describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import type { Layout } from '../../../src/reports/pdf/layout/layout'
import type { TextOperation } from '../../../src/reports/pdf/layout/display-list'
import { CONTENT_BOTTOM, PAGE } from '../../../src/reports/pdf/layout/style'
import { documentOf, layOutWith, measureWith, PROSE } from './documents'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const NOTICE =
  'From a file: “Village society”, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.'
const withMargins = (changes: Partial<ReportDocument>): ReportDocument => ({
  ...documentOf({ type: 'paragraph', text: PROSE.repeat(60) }),
  ...changes,
})

/** What stands around the text, on a page from 0. */
function around({ pages, repeated }: Layout, page: number): readonly TextOperation[] {
  return [...(pages[page] ?? []), ...(page > 0 ? repeated : [])].flatMap((operation) =>
    operation.kind === 'text' && operation.owner === 'pagination' ? [operation] : [],
  )
}

function textRange({ pages }: Layout): readonly [top: number, bottom: number] {
  const baselines = pages
    .flat()
    .flatMap((each) => (each.kind === 'text' && typeof each.owner !== 'string' ? [each.baseline] : []))
  return [Math.min(...baselines), Math.max(...baselines)]
}

describe('a marking', () => {
  test('stands at the right of the head of every page, the first included, in bold', () => {
    const layout = layOutWith(fonts, withMargins({ marking: 'Confidential' }))
    expect(layout.pages.length).toBeGreaterThan(1)
    for (const page of [0, 1]) {
      const marking = around(layout, page).find(({ text }) => text === 'Confidential')
      expect(marking?.style.face).toBe('bold')
      const right = (marking?.x ?? 0) + measureWith(fonts)('Confidential', marking!.style)
      expect(right).toBeCloseTo(PAGE.width - PAGE.right, 1)
      expect(marking?.baseline).toBeLessThan(PAGE.top)
    }
  })

  test.each([
    ['short', 'Confidential'],
    ['of middle length', 'Only for the members of the board and for the treasurer'],
    ['of a hundred wide letters', 'W'.repeat(100)],
    ['of a hundred characters no font has', '安'.repeat(100)],
    ['of no sensible length', 'Only for the board. '.repeat(60)],
  ])('that is %s meets neither the header nor the text', (_, marking) => {
    const measure = measureWith(fonts)
    const layout = layOutWith(
      fonts,
      withMargins({ marking, header: 'The header goes on and on. '.repeat(20) }),
    )
    const head = around(layout, 1).filter(({ baseline }) => baseline < 200)
    for (const one of head) {
      expect(one.baseline - one.style.size * 0.75).toBeGreaterThan(12)
      expect(one.x).toBeGreaterThanOrEqual(PAGE.left - 0.1)
      expect(one.x + measure(one.text.trimEnd(), one.style)).toBeLessThan(PAGE.width - PAGE.right + 0.1)
      for (const other of head) {
        if (one === other || Math.abs(one.baseline - other.baseline) > 8) continue
        const [left, right] = one.x < other.x ? [one, other] : [other, one]
        expect(left.x + measure(left.text.trimEnd(), left.style)).toBeLessThan(right.x)
      }
    }
    const lowest = Math.max(...head.map(({ baseline }) => baseline))
    const [top] = textRange({ ...layout, pages: layout.pages.slice(1) })
    expect(top).toBeGreaterThan(lowest + 15)
  })

  test('up to a hundred characters is never shortened', () => {
    for (const marking of [
      'W'.repeat(100),
      'Only for the members of the board. '.repeat(3).slice(0, 100).trim(),
    ]) {
      const head = around(layOutWith(fonts, withMargins({ marking })), 1)
      const bold = head.filter(({ style }) => style.face === 'bold').map(({ text }) => text)
      expect(bold.join('').trim()).toBe(marking)
    }
  })
})

describe('a notice', () => {
  test('stands at the foot of every page, above the footer and below the text', () => {
    const layout = layOutWith(fonts, withMargins({ notice: NOTICE }))
    for (const page of [0, 1]) {
      const lines = around(layout, page)
      const footer = lines.find(({ text }) => text === 'Made for a test')?.baseline ?? 0
      const notice = lines.filter(({ text }) => NOTICE.includes(text.trim()) && text.length > 5)
      expect(
        notice
          .map(({ text }) => text)
          .join('')
          .trim(),
      ).toBe(NOTICE)
      for (const { baseline } of notice) {
        expect(baseline).toBeLessThan(footer - 8)
        expect(baseline).toBeGreaterThan(textRange(layout)[1] + 10)
      }
    }
  })

  test('takes two lines at most, then it is shortened', () => {
    const layout = layOutWith(fonts, withMargins({ notice: NOTICE.repeat(9) }))
    const foot = around(layout, 1).filter(({ baseline, text }) => baseline > 700 && /From|Not|…/.test(text))
    expect(foot).toHaveLength(2)
    expect(foot[1]?.text).toMatch(/…$/)
  })

  test('leaves the text its room where there is none', () => {
    const [, bottom] = textRange(layOutWith(fonts, withMargins({})))
    expect(bottom).toBeGreaterThan(CONTENT_BOTTOM - 20)
  })
})
