import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, TickBox } from '../../../src/reports/document'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import type { FieldOperation, Operation } from '../../../src/reports/pdf/layout/display-list'
import { PAGE } from '../../../src/reports/pdf/layout/style'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { documentOf, layOutWith, measureWith, OFFICIAL, PROSE } from './documents'
import { hasTool, runTool } from './qpdf-file'
import { makeShowcase } from './showcase'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const box = (name: string, label: string): TickBox => ({ name, label, told: `Is it on? ${label}` })
const ticks = (...boxes: readonly TickBox[]): Block => ({ type: 'ticks', boxes })

function drawTicks(...boxes: readonly TickBox[]) {
  const [page = []] = layOutWith(fonts, documentOf(ticks(...boxes))).pages
  const fields = page.flatMap((each): readonly FieldOperation[] => (each.kind === 'field' ? [each] : []))
  const words = page.flatMap((each) => (each.kind === 'text' && each.baseline > 120 ? [each] : []))
  return { fields, words: words.filter(({ owner }) => typeof owner !== 'string') }
}

describe('boxes to tick', () => {
  test('stand side by side as far as they fit, each before its words', () => {
    const labels = ['In place', 'Partly', 'Not in place', 'Not sure', 'Does not apply', 'Ask again']
    const { fields, words } = drawTicks(...labels.map((label, index) => box(`a-${index}`, label)))
    const rows = new Set(fields.map(({ y }) => y))
    expect(rows.size).toBeLessThan(labels.length)
    fields.forEach((field, index) => {
      expect(field.size).toBeGreaterThanOrEqual(11)
      expect(words[index]?.text.trim()).toBe(labels[index])
      expect(words[index]?.x).toBeGreaterThan(field.x + field.size)
      expect(Math.abs((words[index]?.baseline ?? 0) - field.y - field.size)).toBeLessThan(6)
    })
  })

  test('with long words wrap, and the next box starts a row', () => {
    const measure = measureWith(fonts)
    const { fields, words } = drawTicks(box('a', PROSE.repeat(3)), box('b', 'Short'))
    expect(fields[1]?.y).toBeGreaterThan(fields[0]?.y ?? 0)
    for (const { x, text, style } of words)
      expect(x + measure(text.trimEnd(), style)).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.1)
    expect(words.map(({ text }) => text).join('')).toContain(PROSE.repeat(3).trim())
  })

  test('are read before their words, in their order', async () => {
    const { bytes } = makePdf(documentOf(ticks(box('a', 'Yes'), box('b', 'No'))), fonts, OFFICIAL)
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    const order = [...tree.matchAll(/"role":"(Form|P)"|"type":"(annotation|content)"/g)].map(
      ([, role, type]) => role ?? type,
    )
    expect(order.join(' ')).toContain('P Form annotation content Form annotation content')
    await pdf.loadingTask.destroy()
  })

  test('are fields a viewer knows: off, with the words for each', async () => {
    const { bytes } = makePdf(makeShowcase(), fonts, OFFICIAL)
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const fields = (await pdf.getFieldObjects()) ?? {}
    expect(Object.keys(fields)).toHaveLength(10)
    expect(fields['backup-1']).toMatchObject([{ type: 'checkbox', value: 'Off', exportValues: 'Yes' }])
    expect(await pdf.hasJSActions()).toBe(false)
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await pdf.getPage(index + 1)).getAnnotations(),
      ),
    )
    const widgets = pages.flat().filter(({ subtype }) => subtype === 'Widget')
    expect(widgets.map(({ alternativeText }) => alternativeText)).toContain(
      'Is a second step on for every admin account? Not sure',
    )
    expect(widgets.every(({ checkBox, noRotate }) => checkBox === true && noRotate === false)).toBe(true)
    await pdf.loadingTask.destroy()
  })

  test.skipIf(!hasTool('pdftoppm', '-v'))('print as empty boxes', () => {
    const draw = (...blocks: readonly Block[]) =>
      runTool(
        'pdftoppm',
        ['-r', '72', '-gray', 'FILE'],
        makePdf(documentOf(...blocks), fonts, OFFICIAL).bytes,
      ).stdout
    const darkness = (image: Buffer) => image.subarray(20).reduce((sum, pixel) => sum + 255 - pixel, 0)
    const empty = darkness(draw())
    const drawn = darkness(draw(ticks(box('a', ''))))
    // Four sides of 12 points, a point wide; filled it would be three times as dark.
    expect(drawn - empty).toBeGreaterThan(20 * 255)
    expect(drawn - empty).toBeLessThan(70 * 255)
  })

  test.each([
    ['the same name twice', [box('a', 'Yes'), box('a', 'No')], 'Two fields'],
    ['a person’s words as a name', [box('Is it (on)?', 'Yes')], 'no name for a field'],
    ['no words', [{ name: 'a', label: 'Yes', told: ' ' }], 'without words'],
  ])('%s is our own mistake, and said', (_, boxes, message) => {
    expect(() => layOutWith(fonts, documentOf(ticks(...boxes)))).toThrow(message)
  })
})

describe('lines to write on', () => {
  const linesOn = (page: readonly Operation[]) =>
    page.flatMap((each) => {
      // Not the strokes of the product's mark.
      if (each.kind !== 'path' || each.isRound === true || each.segments.length !== 2) return []
      const [[, x = 0, y = 0] = [], [, right = 0] = []] = each.segments
      return [{ x, y, right, owner: each.owner }]
    })
  const lines = (...labels: readonly string[]) => {
    const [page = []] = layOutWith(fonts, documentOf({ type: 'blanks', labels })).pages
    return linesOn(page)
  }

  test('stand two in a row where the labels are short, and begin below each other', () => {
    const drawn = lines('Prepared by', 'Agreed by', 'Date', 'Place')
    expect(new Set(drawn.map(({ y }) => y)).size).toBe(2)
    expect(drawn[0]?.x).toBe(drawn[2]?.x)
    expect(drawn[1]?.x).toBe(drawn[3]?.x)
    expect(Math.max(...drawn.map(({ right }) => right))).toBeCloseTo(PAGE.width - PAGE.right, 1)
  })

  test('for a digit stand five in a row, and begin below each other', () => {
    const labels = Array.from({ length: 12 }, (_, index) => String(index + 1))
    const [page = []] = layOutWith(fonts, documentOf({ type: 'blanks', labels, digits: true })).pages
    const drawn = linesOn(page)
    expect(drawn).toHaveLength(12)
    expect(new Set(drawn.map(({ y }) => y)).size).toBe(3)
    for (const column of [0, 1]) expect(drawn[column]?.x).toBe(drawn[column + 10]?.x)
    for (const { x, right } of drawn) expect(right - x).toBeGreaterThan(30)
  })

  test('for a digit stand one in a row where a label is too long for more', () => {
    const labels = ['1', 'A label that needs more room', '3']
    const [page = []] = layOutWith(fonts, documentOf({ type: 'blanks', labels, digits: true })).pages
    expect(new Set(linesOn(page).map(({ y }) => y)).size).toBe(3)
  })

  test('are far enough apart to write in, and long enough', () => {
    for (const labels of [
      ['Who', 'Note', 'When'],
      [PROSE, PROSE, 'Date'],
      ['x'.repeat(300), 'Date'],
    ]) {
      const drawn = lines(...labels)
      expect(drawn).toHaveLength(labels.length)
      for (const { x, right } of drawn) expect(right - x).toBeGreaterThan(100)
      const heights = [...new Set(drawn.map(({ y }) => y))]
      heights.slice(1).forEach((y, index) => {
        expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(22)
      })
    }
  })

  test('are no part of the text', () => {
    expect(lines('Date').map(({ owner }) => owner)).toEqual(['layout'])
  })
})
