import { expect, test } from 'vitest'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { makeGlyphFinder, parseTypeface } from '../../../src/reports/pdf/fonts/typeface'
import { packPdf } from '../../../src/reports/pdf/pack'
import { bytesOf } from '../../../src/reports/pdf/writer/syntax'
import { writePdf } from '../../../src/reports/pdf/writer/write-pdf'
import { layOutWith } from './documents'
import { hasTool, QpdfFile, runTool } from './qpdf-file'
import { makeSamplePlan } from './sample-plan'

const FACTS = { info: '<</Title (Packed)>>', id: '0123456789abcdef0123456789abcdef' }

async function writeSample() {
  const fonts = await loadPdfFonts()
  const plan = makeSamplePlan(6)
  const typeface = parseTypeface(fonts)
  return writePdf({
    document: plan,
    layout: layOutWith(fonts, plan),
    typeface,
    findGlyph: makeGlyphFinder(typeface),
    attachment: undefined,
  }).file
}

test.skipIf(!hasTool('qpdf'))('a packed file says the same as the one it was made from', async () => {
  const written = await writeSample()
  const packed = packPdf(written, FACTS)
  expect(packed.length).toBeLessThan(written.length / 2)
  expect(runTool('qpdf', ['--check', 'FILE'], packed)).toMatchObject({ status: 0, stderr: '' })
  const [before, after] = [new QpdfFile(bytesOf(written)), new QpdfFile(packed)]
  const catalogue = (file: QpdfFile) => file.dictionary(file.trailer['/Root'])
  expect(catalogue(after)).toEqual(catalogue(before))
  expect(after.parents()).toEqual(before.parents())
  expect(after.pages()).toEqual(before.pages())
  for (const [, page] of before.pages()) {
    expect(after.content(page['/Contents'])).toBe(before.content(page['/Contents']))
  }
  for (const [, element] of before.parents()) expect(after.get(element)).toEqual(before.get(element))
})

test.skipIf(!hasTool('qpdf'))('title and id are those given, not jsPDF’s', async () => {
  const file = new QpdfFile(packPdf(await writeSample(), FACTS))
  expect(file.dictionary(file.trailer['/Info'])).toEqual({ '/Title': 'u:Packed' })
  expect(JSON.stringify(file.trailer['/ID'])).toContain(FACTS.id)
})

test('a file without the table jsPDF writes is refused with the reason', () => {
  expect(() => packPdf('%PDF-1.7\nstartxref\n3\n%%EOF', FACTS)).toThrow('jsPDF has changed')
})
