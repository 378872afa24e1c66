import type { Attachment, ReportDocument } from '../../document'
import { FACES } from '../fonts/typeface'
import type { GlyphFinder, Typeface } from '../fonts/typeface'
import type { Layout } from '../layout/layout'
import { annotationList, collectAnnotations, writeAnnotations } from './annotations'
import type { PlacedAnnotation } from './annotations'
import { writeCatalogue } from './catalogue'
import { writeFont } from './font-objects'
import { makeGlyphCodes } from './glyph-codes'
import { startEngine } from './jspdf-port'
import type { EngineFont, PdfEngine } from './jspdf-port'
import { makeObjectWriter } from './object-writer'
import { writePage } from './page-content'
import type { PageContent } from './page-content'
import { writeStructure } from './structure-objects'
import type { TextResources } from './text-operators'

const LENDERS = ['helvetica', 'times', 'courier']
const STYLES = ['normal', 'bold', 'italic', 'bolditalic']

export interface PdfParts {
  readonly document: ReportDocument
  readonly layout: Layout
  readonly typeface: Typeface
  readonly findGlyph: GlyphFinder
  readonly attachment: Attachment | undefined
}

export interface WrittenPdf {
  /** The file as jsPDF wrote it, one character a byte. */
  readonly file: string
  /** All that is drawn: what the file's id is made from. */
  readonly drawn: string
  readonly missing: readonly string[]
}

/** Draws a layout into a tagged PDF. Whatever goes wrong is thrown: half a file is worse than none. */
export function writePdf(parts: PdfParts): WrittenPdf {
  const { layout, typeface, findGlyph } = parts
  const engine = startEngine()
  const borrowFont = makeFontLender(engine)
  const resources: TextResources = {
    findGlyph,
    codes: {
      regular: makeGlyphCodes(typeface.regular, borrowFont),
      bold: makeGlyphCodes(typeface.bold, borrowFont),
    },
    missing: new Set(),
  }
  const pages = layout.pages.map((operations, page) => writePage(operations, page, resources))
  pages.forEach((page, index) => {
    if (index > 0) engine.addPage()
    engine.internal.pages[index + 1]?.splice(0, Infinity, page.stream)
  })
  const listeners = makeListeners(engine, parts, pages, resources)
  const failures = subscribe(engine, listeners)
  const file = engine.output()
  if (failures.length > 0) throw failures[0]
  return { file, drawn: pages.map((page) => page.stream).join('\n'), missing: [...resources.missing] }
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

type Listeners = Readonly<{
  putPage: (event: { readonly pageNumber: number }) => void
  postPutPages: () => void
  putFont: (event: { readonly font: EngineFont }) => void
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
  { document, layout, attachment }: PdfParts,
  pages: readonly PageContent[],
  resources: TextResources,
): Listeners {
  const objects = makeObjectWriter(engine)
  const found = collectAnnotations(layout.pages)
  let annotations: readonly PlacedAnnotation[] = []
  let catalogue = ''
  return {
    putPage({ pageNumber }) {
      // Not before the first page: jsPDF counts on page 1 being object 3.
      if (annotations.length === 0)
        annotations = found.map((annotation) => ({ ...annotation, object: objects.reserve() }))
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
