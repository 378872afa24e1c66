import { attachmentFaults } from './attachment-rules'
import { readForm, readPage } from './content-rules'
import { fontFaults } from './font-rules'
import { fieldFaults, formFaults } from './form-rules'
import { isReference, nameOf, QpdfFile, textOf } from './qpdf-file'
import type { PdfDictionary, PdfValue } from './qpdf-file'
import { readStructure } from './structure-rules'
import type { StructureFacts } from './structure-rules'

export interface Verdict {
  /** Each begins with the clause of ISO 14289-1 (PDF/UA-1), where one clause says it. */
  readonly faults: readonly string[]
  readonly pages: number
  readonly roles: ReadonlyMap<string, number>
}

/**
 * The rules of PDF/UA-1 that a machine can check. What it cannot is left to people: whether an alternative text is good, and
 * whether the order makes sense.
 */
export function checkPdf(bytes: Uint8Array): Verdict {
  const file = new QpdfFile(bytes)
  const structure = readStructure(file)
  const pages = file.pages()
  const parents = file.parents()
  const pageReferences = new Set(pages.map(([reference]) => reference))
  const faults = [
    ...documentFaults(file),
    ...formFaults(file),
    ...attachmentFaults(file),
    ...structure.faults,
    ...pages.flatMap(([reference, page]) => [
      ...pageFaults(file, reference, page, structure, parents),
      ...file
        .list(page['/Annots'])
        .flatMap((annotation) => annotationFaults(file, annotation, structure, parents, pageReferences)),
    ]),
  ]
  return { faults: [...new Set(faults)], pages: pages.length, roles: structure.roles }
}

function documentFaults(file: QpdfFile): readonly string[] {
  const catalogue = file.dictionary(file.trailer['/Root'])
  const metadata = Buffer.from(file.content(catalogue['/Metadata']), 'latin1').toString('utf8')
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [/^1\.[0-7]$/.test(file.version), '6.1: version of the file'],
    [file.trailer['/Encrypt'] === undefined, '7.16: encrypted'],
    [file.dictionary(catalogue['/MarkInfo'])['/Marked'] === true, '6.2: not marked as tagged'],
    [(textOf(catalogue['/Lang']) ?? '') !== '', '7.2: no language'],
    [
      file.dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle'] === true,
      '7.1-10: title not shown',
    ],
    [metadata.includes('<pdfuaid:part>1</pdfuaid:part>'), '5: does not say PDF/UA-1'],
    [/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadata), '7.1-9: no title'],
    [catalogue['/AA'] === undefined, 'script: actions of the document'],
    [file.dictionary(catalogue['/OpenAction'])['/S'] === undefined, 'script: an action on opening'],
    [file.dictionary(catalogue['/Names'])['/JavaScript'] === undefined, 'script: JavaScript'],
  ]
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault)
}

/** Each piece of content has an element, each element's content is there, and both say so. */
function pageFaults(
  file: QpdfFile,
  reference: string,
  page: PdfDictionary,
  structure: StructureFacts,
  parents: ReadonlyMap<PdfValue, PdfValue>,
): readonly string[] {
  const { faults, ids, codes, forms } = readPage(file, page)
  const resources = page['/Resources']
  const found = [
    ...faults,
    ...[...codes].flatMap(([font, shown]) => fontFaults(file, resources, font, shown)),
    ...[...forms].flatMap((name) => drawingFaults(file, resources, name)),
  ]
  const key = page['/StructParents']
  if (typeof key !== 'number') return [...found, 'structure: a page without StructParents']
  if (file.list(page['/Annots']).length > 0 && page['/Tabs'] !== '/S') found.push('7.18.3: order of tabbing')
  const owners = file.list(parents.get(key))
  if (owners.length !== ids.size) found.push(`structure: ${owners.length} parents for ${ids.size} pieces`)
  for (const id of ids) {
    if (!structure.content.has(`${reference}#${id}`)) found.push(`structure: MCID ${id} is in no element`)
    const kids = file.list(file.dictionary(owners[id])['/K'])
    const isOwner = kids.some((kid) => kid === id || file.dictionary(kid)['/MCID'] === id)
    if (!isOwner) found.push(`structure: MCID ${id} leads to another element`)
  }
  const inTree = [...structure.content].filter((piece) => piece.startsWith(`${reference}#`)).length
  if (inTree !== ids.size) found.push(`structure: ${inTree} pieces in the tree, ${ids.size} on the page`)
  return found
}

function drawingFaults(file: QpdfFile, resources: PdfValue | undefined, name: string): readonly string[] {
  const form = file.dictionary(file.dictionary(resources)['/XObject'])[name]
  if (file.dictionary(form)['/Subtype'] !== '/Form') return [`syntax: there is no drawing ${name}`]
  const { faults, codes } = readForm(file, form)
  const own = file.dictionary(form)['/Resources']
  return [...faults, ...[...codes].flatMap(([font, shown]) => fontFaults(file, own, font, shown))]
}

function annotationFaults(
  file: QpdfFile,
  reference: PdfValue,
  structure: StructureFacts,
  parents: ReadonlyMap<PdfValue, PdfValue>,
  pages: ReadonlySet<string>,
): readonly string[] {
  const annotation = file.dictionary(reference)
  const kind = nameOf(annotation['/Subtype'])
  const element = structure.annotations.get(reference)
  if (element === undefined || parents.get(annotation['/StructParent'] ?? null) !== element[0])
    return [`7.18.1: a ${kind} that is not in the structure`]
  if (kind === '/Widget') return fieldFaults(file, annotation, element[1])
  return kind === '/Link' ? linkFaults(file, annotation, element[1], pages) : [`annotation: ${kind}`]
}

function linkFaults(
  file: QpdfFile,
  link: PdfDictionary,
  role: string,
  pages: ReadonlySet<string>,
): readonly string[] {
  const faults: string[] = []
  if (role !== 'Link') faults.push(`7.18.5-1: a link in ${role}`)
  if ((textOf(file.get(link['/Contents'])) ?? '').trim() === '') faults.push('7.18.5-2: a link without words')
  const target = file.list(link['/Dest'])[0]
  if (target !== undefined) {
    if (!isReference(target) || !pages.has(target)) faults.push('link: leads to no page')
  } else {
    const address = textOf(file.dictionary(link['/A'])['/URI']) ?? ''
    if (!/^https:\/\/[\x21-\x7e]+$/.test(address)) faults.push(`link: bad address "${address}"`)
  }
  return faults
}
