import type { Attachment, ReportDocument } from '../../document'
import { FACES } from '../fonts/typeface'
import type { GlyphFinder, Typeface } from '../fonts/typeface'
import type { Layout } from '../layout/layout'
import type { Steps } from '../progress'
import { annotationList, collectAnnotations, writeAnnotations } from './annotations'
import type { PlacedAnnotation } from './annotations'
import { writeCatalogue } from './catalogue'
import { writeFont } from './font-objects'
import { writeForm } from './form-objects'
import { makeGlyphCodes } from './glyph-codes'
import { startEngine } from './jspdf-port'
import type { EngineFont, PdfEngine } from './jspdf-port'
import { PAGE } from '../layout/style'
import { makeObjectWriter } from './object-writer'
import { REPEATED, writePage, writeRepeated } from './page-content'
import type { PageContent, PageResources } from './page-content'
import { writeStructure } from './structure-objects'
import { reference } from './syntax'
import { joinOperators, Shapes } from './shared-shapes'

/** A shape may lie at any side of its start. */
const SHAPE_ROOM = [-PAGE.width, -PAGE.height, PAGE.width, PAGE.height] as const
const LENDERS = ['helvetica', 'times', 'courier']
const STYLES = ['normal', 'bold', 'italic', 'bolditalic']

export interface PdfParts {
  readonly document: ReportDocument
  readonly layout: Layout
  readonly typeface: Typeface
  readonly findGlyph: GlyphFinder
  readonly attachment: Attachment | undefined
  readonly steps: Steps
}

export interface WrittenPdf {
  /** The file as jsPDF wrote it, one character a byte. */
  readonly file: string
  readonly missing: readonly string[]
}

/** Draws a layout into a tagged PDF. Whatever goes wrong is thrown: half a file is worse than none. */
export function writePdf(parts: PdfParts): WrittenPdf {
  const { layout, typeface, findGlyph, steps } = parts
  const engine = startEngine()
  const borrowFont = makeFontLender(engine)
  const resources: PageResources = {
    shapes: new Shapes(),
    findGlyph,
    codes: {
      regular: makeGlyphCodes(typeface.regular, borrowFont),
      bold: makeGlyphCodes(typeface.bold, borrowFont),
    },
    missing: new Set(),
    known: { regular: new Map(), bold: new Map() },
  }
  const pages = layout.pages.map((operations, page) => {
    // Each page is painted, then packed.
    steps(page, 2 * layout.pages.length)
    return writePage(operations, page, resources)
  })
  const repeated = pages.length > 1 ? writeRepeated(layout.repeated, resources) : null
  pages.forEach((page, index) => {
    if (index > 0) engine.addPage()
    engine.internal.pages[index + 1]?.splice(0, Infinity, joinOperators(page.operators))
  })
  const listeners = makeListeners(engine, parts, { pages, repeated }, resources)
  const failures = subscribe(engine, listeners)
  const file = engine.output()
  if (failures.length > 0) throw failures[0]
  return { file, missing: [...resources.missing] }
}

/**
 * Standard fonts lend their names; our objects take the place of theirs. jsPDF lists a font once something was written in
 * it, so a blank is, and is wiped when the page's own content is put in.
 */
function makeFontLender(engine: PdfEngine): () => string {
  const names = LENDERS.flatMap((name) => STYLES.map((style) => [name, style] as const)).values()
  return () => {
    const next = names.next()
    if (next.done === true) throw new Error('There are more characters than fonts to write them with.')
    const [name, style] = next.value
    engine.setFont(name, style)
    engine.text(' ', 0, 0)
    return engine.internal.getFont().id
  }
}

interface Contents {
  readonly pages: readonly PageContent[]
  readonly repeated: PageContent | null
}

type Listeners = Readonly<{
  putPage: (event: { readonly pageNumber: number }) => void
  postPutPages: () => void
  putFont: (event: { readonly font: EngineFont }) => void
  putResources: () => void
  putXobjectDict: () => void
  postPutResources: () => void
  putCatalog: () => void
}>

/** jsPDF logs what a listener throws and goes on; here it is kept. */
function subscribe(engine: PdfEngine, listeners: Listeners): readonly unknown[] {
  const failures: unknown[] = []
  for (const [topic, listener] of Object.entries(listeners)) {
    engine.internal.events.subscribe(topic, (event) => {
      try {
        listener(event)
      } catch (failure) {
        failures.push(failure)
      }
    })
  }
  return failures
}

function makeListeners(
  engine: PdfEngine,
  { document, layout, attachment, steps }: PdfParts,
  { pages, repeated }: Contents,
  resources: PageResources,
): Listeners {
  const objects = makeObjectWriter(engine)
  const found = collectAnnotations(layout.pages)
  let annotations: readonly PlacedAnnotation[] = []
  let catalogue = ''
  const forms = new Map<string, number>()
  const fonts = new Map<string, number>()
  return {
    putPage({ pageNumber }) {
      // Not before the first page: jsPDF counts on page 1 being object 3.
      if (annotations.length === 0)
        annotations = found.map((annotation) => ({ ...annotation, object: objects.reserve() }))
      steps(pages.length + pageNumber - 1, 2 * pages.length)
      const own = annotations.filter(({ page }) => page === pageNumber - 1)
      engine.internal.out(`/StructParents ${pageNumber - 1}/Tabs/S${annotationList(own)}`)
    },
    postPutPages() {
      writeAnnotations(objects, annotations, pages.length, layout.places)
    },
    putFont({ font }) {
      const part = FACES.flatMap((face) => resources.codes[face].parts).find(({ key }) => key === font.id)
      if (part === undefined) throw new Error('jsPDF has changed: it writes a font that was not asked for.')
      font.objectNumber = writeFont(objects, part)
      font.isAlreadyPutted = true
      fonts.set(font.id, font.objectNumber)
    },
    putResources() {
      for (const { name, operators } of resources.shapes.shared())
        forms.set(name, writeForm(objects, operators, SHAPE_ROOM))
      if (repeated !== null)
        forms.set(
          REPEATED,
          writeForm(objects, joinOperators(repeated.operators), [0, 0, PAGE.width, PAGE.height], fonts),
        )
    },
    putXobjectDict() {
      for (const [name, form] of forms) engine.internal.out(`/${name} ${reference(form)}`)
    },
    postPutResources() {
      const owners = pages.map((page) => page.owners)
      const tree = writeStructure(objects, { ...layout, owners, annotations })
      catalogue = writeCatalogue(objects, { document, layout, annotations, attachment, tree })
    },
    putCatalog() {
      engine.internal.out(catalogue)
    },
  }
}
