import { beforeAll, describe, expect, test } from 'vitest'
import { jsPDF } from 'jspdf/dist/jspdf.es.min.js'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { OFFICIAL } from './documents'
import { checkPdf } from './pdf-checker'
import { hasTool, runTool } from './qpdf-file'
import { makeSamplePlan } from './sample-plan'
import { ATTACHMENT, makeShowcase } from './showcase'

// A checker that never fails proves nothing: each of these files has one fault, made without moving a byte.
const FAULTS: readonly (readonly [fault: string, find: RegExp, put: (found: string) => string])[] = [
  ['a figure without words', /\/Alt \(/, () => '/Xlt ('],
  ['a figure without its area', /\/A <<\s+\/BBox \[/, (found) => found.replace('BBox', 'XBox')],
  ['a link without words', /\/Contents (?=\d+ 0 R)/, () => '/Xontents '],
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
  ['content without an element', /<<\/MCID 1>>BDC/, () => '<</XCID 1>>BDC'],
  ['two pieces under one number', /<<\/MCID 2>>BDC/, () => '<</MCID 1>>BDC'],
  ['a rule that is no artifact', /\/Artifact BMC/, () => '/Xrtifact BMC'],
  ['a mark that does not end', /\nEMC\n/, () => '\nXMC\n'],
  ['a text object that does not end', /\nET\n/, () => '\nXT\n'],
  ['a wrong width', /\/Widths \[\s+\d{3}/, (found) => `${found.slice(0, -3)}999`],
  ['a code that means nothing', /^<20><0020>/m, () => '<20><0000>'],
  ['a header cell for nothing', /\/Scope \/Column/, () => '/Xcope /Column'],
  ['a link area outside its element', /\/Type \/OBJR/, () => '/Type /XBJR'],
  ['an address of another kind', /\(https:/, () => '(httpx:'],
  ['a font that is not there', /\/FontFile2/, () => '/FxntFile2'],
  ['a drawing that is not there', /\/M Do/, () => '/Q Do'],
  ['a box without words', /\/TU \(/, () => '/XU ('],
  ['a box without a name', /\/T \(/, () => '/X ('],
  ['a box under another’s name', /\/T \(second-step-1/, () => '/T (second-step-0'],
  ['a box without its looks', /\/AP <</, () => '/XP <<'],
  ['a box in a state of no look', /\/AS \/Off/, () => '/AS /Oxx'],
  ['a box that is not printed', /\/F 4(?=\s+\/FT)/, () => '/F 0'],
  ['a box with an action', /\/MK <</, () => '/AA <<'],
  ['a box nobody owns', /\/StructParent (?=\d+\s+\/Subtype \/Widget)/, () => '/StructPxrent '],
  [
    'a box outside its element',
    /\/Type \/OBJR(?=\s*>>\s*\]?\s*\/P \d+ 0 R\s*\/S \/Form)/,
    () => '/Type /XBJR',
  ],
  ['a box in a phrase', /\/S \/Form/, () => '/S /Span'],
  ['a box on no list', /\/Fields \[\s+\d/, (found) => `${found.slice(0, -1)}0`],
  ['a form of another kind', /\/Fields \[/, () => '/XFA    ['],
  ['an attachment without its name', /\/UF \(/, () => '/XF ('],
  ['an attachment without its plain name', /\/F \(/, () => '/X ('],
  ['an attachment nobody described', /\/Desc \(/, () => '/Dxsc ('],
  ['an attachment related to nothing', /\/AFRelationship/, () => '/AFRelationshix'],
  ['an attachment the document does not name', /\/AF \[/, () => '/XF ['],
  ['an attachment on no list', /\/EmbeddedFiles/, () => '/EmbeddedFilex'],
  ['an attachment that is no file', /\/Type \/EmbeddedFile/, () => '/Type /EmbeddedFilx'],
  ['an attachment of no kind', /\/Subtype \/application/, () => '/Subtype /applicatiox'],
  ['an attachment of another size', /\/Size \d(?=\d*\s+>>\s+\/Subtype)/, () => '/Size 9'],
  [
    'an element under a stranger',
    /\/P \d+ 0 R\n(\s+\/Pg \d+ 0 R\n)?\s+\/S \/H2/,
    (found) => found.replace(/\d+/, (id) => '1'.repeat(id.length)),
  ],
]

describe.skipIf(!hasTool('qpdf'))('the checker', () => {
  let sound: string
  beforeAll(async () => {
    const plan = makeSamplePlan(2)
    const everything = { ...plan, blocks: [...plan.blocks, ...makeShowcase().blocks] }
    const { bytes } = makePdf(everything, await loadPdfFonts(), { ...OFFICIAL, attachment: ATTACHMENT })
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
