import { readContent } from './content-rules'
import { fontFaults } from './font-rules'
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
    [catalogue['/AA'] === undefined && catalogue['/AcroForm'] === undefined, 'script: actions or forms'],
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
  const { faults, ids, codes } = readContent(file, page)
  const found = [...faults, ...[...codes].flatMap(([font, shown]) => fontFaults(file, page, font, shown))]
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

function annotationFaults(
  file: QpdfFile,
  reference: PdfValue,
  structure: StructureFacts,
  parents: ReadonlyMap<PdfValue, PdfValue>,
  pages: ReadonlySet<string>,
): readonly string[] {
  const annotation = file.dictionary(reference)
  const faults: string[] = []
  if (annotation['/Subtype'] !== '/Link') faults.push(`annotation: ${nameOf(annotation['/Subtype'])}`)
  const [element, role] = structure.annotations.get(reference) ?? []
  if (element === undefined || parents.get(annotation['/StructParent'] ?? null) !== element) {
    faults.push('7.18.1: a link that is not in the structure')
  } else if (role !== 'Link') {
    faults.push(`7.18.5-1: a link in ${role}`)
  }
  if ((textOf(annotation['/Contents']) ?? '').trim() === '') faults.push('7.18.5-2: a link without words')
  const target = file.list(annotation['/Dest'])[0]
  if (target !== undefined) {
    if (!isReference(target) || !pages.has(target)) faults.push('link: leads to no page')
  } else {
    const address = textOf(file.dictionary(annotation['/A'])['/URI']) ?? ''
    if (!/^https:\/\/[\x21-\x7e]+$/.test(address)) faults.push(`link: bad address "${address}"`)
  }
  return faults
}
