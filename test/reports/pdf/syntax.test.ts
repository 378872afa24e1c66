import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { inLines, textString } from '../../../src/reports/pdf/writer/syntax'
import { documentOf, OFFICIAL } from './documents'

describe('text for people', () => {
  test.each([
    ['plain', '(plain)'],
    ['(one) \\ two', '(\\(one\\) \\\\ two)'],
    ['Siân’s “plan” – …', '(Si\xe2n\x90s \x8dplan\x8e \x85 \x83)'],
    ['Gŵyl', '<FEFF004701750079006c>'],
    ['5 €', '<FEFF0035002020ac>'],
  ])('%s', (text, written) => {
    expect(textString(text)).toBe(written)
  })

  test('that begins like a mark of Unicode is written in Unicode', () => {
    expect(textString('þÿ one')).toBe('<FEFF00fe00ff0020006f006e0065>')
    expect(textString('ï»¿ one')).toMatch(/^<FEFF/)
  })

  test('is read as it was written, with every sign a PDF has a byte for', async () => {
    const all = [
      ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
      '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ŁŒŠŸŽıłœšž',
      ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(161 + index)),
    ]
    const text = all.join('').replace('\u00ad', '').trim()
    const document = documentOf(
      { type: 'heading', level: 2, text },
      { type: 'heading', level: 2, text: 'þÿ' },
    )
    const { bytes } = makePdf(document, await loadPdfFonts(), OFFICIAL)
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
    const [title] = await pdf.getOutline()
    expect(title?.items.map((item) => item.title)).toEqual([text, 'þÿ'])
    await pdf.loadingTask.destroy()
  })
})

test('lines are of one length but for the last', () => {
  expect(inLines(['[', '10 0 R', '9 0 R', ']'])).toBe('[     \n10 0 R\n9 0 R \n]')
})
