import { beforeAll, describe, expect, test } from 'vitest'
import { jsPDF } from 'jspdf/dist/jspdf.es.min.js'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { OFFICIAL } from './documents'
import { checkPdf } from './pdf-checker'
import { hasTool, runTool } from './qpdf-file'
import { makeSamplePlan } from './sample-plan'

// A checker that never fails proves nothing: each of these files has one fault, made without moving a byte.
const FAULTS: readonly (readonly [fault: string, find: RegExp, put: (found: string) => string])[] = [
  ['a figure without words', /\/Alt \(/, () => '/Xlt ('],
  ['a figure without its area', /\/BBox \[/, () => '/XBox ['],
  ['a link without words', /\/Contents \(NCSC/, () => '/Xontents (NCSC'],
  ['a file not marked as tagged', /\/Marked true/, () => '/Marked null'],
  ['a title that is not shown', /\/DisplayDocTitle true/, () => '/DisplayDocTitle null'],
  ['no language', /\/Lang \(en-GB\)/, () => '/Lxng (en-GB)'],
  ['no claim to be PDF/UA', /<pdfuaid:part>1/, () => '<pdfuaid:part>2'],
  ['no title in the metadata', /<dc:title>/, () => '<dc:tixle>'],
  ['a heading level left out', /\/S \/H2/, () => '/S /H4'],
  ['a row that is a list item', /\/S \/TR/, () => '/S /LI'],
  ['a type nobody knows', /\/S \/LBody/, () => '/S /XBody'],
  ['another order of tabbing', /\/Tabs \/S/, () => '/Tabs /R'],
  ['a link nobody owns', /\/StructParent /, () => '/StructPxrent '],
  ['a page nobody owns', /\/StructParents /, () => '/StructPxrents '],
  ['content without an element', /<<\/MCID 1>> BDC/, () => '<</XCID 1>> BDC'],
  ['two pieces under one number', /<<\/MCID 2>> BDC/, () => '<</MCID 1>> BDC'],
  ['a rule that is no artifact', /\/Artifact BMC/, () => '/Xrtifact BMC'],
  ['a mark that does not end', /\nEMC\n/, () => '\nXMC\n'],
  ['a text object that does not end', /\nET\n/, () => '\nXT\n'],
  ['a wrong width', /\/Widths \[\s+\d{3}/, (found) => `${found.slice(0, -3)}999`],
  ['a code that means nothing', /^<20><0020>/m, () => '<20><0000>'],
  ['a header cell for nothing', /\/Scope \/Column/, () => '/Xcope /Column'],
  ['a link area outside its element', /\/Type \/OBJR/, () => '/Type /XBJR'],
  ['an address of another kind', /\(https:/, () => '(httpx:'],
  ['a font that is not there', /\/FontFile2/, () => '/FxntFile2'],
  [
    'an element under a stranger',
    /\/P \d+ 0 R\n(\s+\/Pg \d+ 0 R\n)?\s+\/S \/H2/,
    (found) => found.replace(/\d+/, (id) => '1'.repeat(id.length)),
  ],
]

describe.skipIf(!hasTool('qpdf'))('the checker', () => {
  let sound: string
  beforeAll(async () => {
    const { bytes } = makePdf(makeSamplePlan(2), await loadPdfFonts(), OFFICIAL)
    const plain = ['--qdf', '--object-streams=disable', '--normalize-content=n', 'FILE', '-']
    sound = runTool('qpdf', plain, bytes).stdout.toString('latin1')
  })

  test('lets the sound file pass', () => {
    expect(checkPdf(Buffer.from(sound, 'latin1')).faults).toEqual([])
  })

  test.each(FAULTS)('refuses %s', (_, find, put) => {
    const found = find.exec(sound)
    expect(found, 'the fault’s place is in the file').not.toBeNull()
    const faulty = sound.replace(find, put)
    expect(faulty).toHaveLength(sound.length)
    expect(checkPdf(Buffer.from(faulty, 'latin1')).faults).not.toEqual([])
  })

  test('refuses what jsPDF writes by itself', () => {
    const stock = new jsPDF({
      unit: 'pt',
      format: 'a4',
      compress: false,
      putOnlyUsedFonts: true,
      floatPrecision: 2,
    })
    const file = Reflect.get(stock, 'text').call(stock, 'Hello', 20, 20).output()
    expect(checkPdf(Buffer.from(file, 'latin1')).faults.length).toBeGreaterThan(5)
  })
})
