import { isReference, nameOf, textOf } from './qpdf-file'
import type { PdfDictionary, PdfValue, QpdfFile } from './qpdf-file'

const STANDARD =
  /^(Document|Part|Sect|Div|H[1-6]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Caption|TOC|TOCI|Reference|Link|Span|Figure|Form)$/
const KIDS: Readonly<Record<string, RegExp>> = {
  Table: /^(Caption|THead|TBody|TFoot|TR)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^T[HD]$/,
  L: /^(Caption|L|LI)$/,
  LI: /^(Lbl|LBody)$/,
  TOC: /^(Caption|TOC|TOCI)$/,
}
const PARENTS: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  Lbl: /^LI$/,
  LBody: /^LI$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TOCI: /^TOC$/,
}

export interface StructureFacts {
  readonly faults: readonly string[]
  /** How often each role occurs. */
  readonly roles: ReadonlyMap<string, number>
  /** "page reference#MCID" of all content in the tree. */
  readonly content: ReadonlySet<string>
  /** Annotation -> the element it belongs to, and its role. */
  readonly annotations: ReadonlyMap<PdfValue, readonly [element: string, role: string]>
}

/** Standard types in their places, headings without gaps, tables without holes, figures with words. */
export function readStructure(file: QpdfFile): StructureFacts {
  const faults: string[] = []
  const roles = new Map<string, number>()
  const content = new Set<string>()
  const annotations = new Map<PdfValue, readonly [string, string]>()
  const headings: number[] = []
  const walk = (reference: string, parentRole: string, parent: string): void => {
    const element = file.dictionary(reference)
    const role = nameOf(element['/S']).slice(1)
    roles.set(role, (roles.get(role) ?? 0) + 1)
    faults.push(...elementFaults(file, element, role, parentRole))
    if (element['/P'] !== parent) faults.push(`structure: ${role} with a wrong parent`)
    if (/^H\d$/.test(role)) headings.push(Number(role[1]))
    for (const kid of file.list(element['/K'])) {
      const found = file.dictionary(kid)
      if (typeof kid === 'number') content.add(`${nameOf(element['/Pg'])}#${kid}`)
      else if (found['/Type'] === '/MCR')
        content.add(`${nameOf(found['/Pg'] ?? element['/Pg'])}#${nameOf(found['/MCID'])}`)
      else if (found['/Type'] === '/OBJR') annotations.set(found['/Obj'] ?? null, [reference, role])
      else if (isReference(kid)) walk(kid, role, reference)
      else faults.push(`structure: ${role} has a kid of no kind`)
    }
  }
  const root = file.dictionary(file.trailer['/Root'])['/StructTreeRoot']
  if (root === undefined) faults.push('7.1-11: no structure tree')
  for (const kid of file.list(file.dictionary(root)['/K'])) walk(nameOf(kid), 'Root', nameOf(root))
  headings.forEach((level, index) => {
    const above = headings[index - 1] ?? 0
    if (level > above + 1) faults.push(`7.4.2: H${level} follows ${above === 0 ? 'nothing' : `H${above}`}`)
  })
  return { faults, roles, content, annotations }
}

function elementFaults(
  file: QpdfFile,
  element: PdfDictionary,
  role: string,
  parent: string,
): readonly string[] {
  const faults: string[] = []
  if (!STANDARD.test(role)) faults.push(`7.1-5: ${role} is no standard type`)
  if (PARENTS[role]?.test(parent) === false) faults.push(`7.2: ${role} in ${parent}`)
  if (KIDS[parent]?.test(role) === false) faults.push(`7.2: ${parent} contains ${role}`)
  if (role === 'Figure' && (textOf(element['/Alt']) ?? '').trim() === '')
    faults.push('7.3-1: Figure without Alt')
  if (role === 'Figure' && pagesOf(file, element).size <= 1 && !hasArea(file, element))
    faults.push('14.8.5.4.3 of PDF 1.7: Figure without its area')
  if (role === 'Form' && !isOneField(file, element)) faults.push('14.8.4.5 of PDF 1.7: Form is not one field')
  if (role === 'TH') {
    const scopes = file.list(element['/A']).map((attributes) => file.dictionary(attributes)['/Scope'])
    if (!scopes.some((scope) => scope === '/Column' || scope === '/Row'))
      faults.push('7.5-1: TH without Scope')
  }
  if (role === 'Table' && new Set(cellCounts(file, element)).size > 1)
    faults.push('7.2-43: rows of different length')
  return faults
}

/** A figure on several pages has no one area. */
function pagesOf(file: QpdfFile, element: PdfDictionary): ReadonlySet<string> {
  const own = nameOf(element['/Pg'])
  return new Set(file.list(element['/K']).map((kid) => nameOf(file.dictionary(kid)['/Pg']) || own))
}

function hasArea(file: QpdfFile, element: PdfDictionary): boolean {
  return file.list(element['/A']).some((each) => file.list(file.dictionary(each)['/BBox']).length === 4)
}

function isOneField(file: QpdfFile, element: PdfDictionary): boolean {
  const kids = file.list(element['/K'])
  return kids.length === 1 && file.dictionary(kids[0])['/Type'] === '/OBJR'
}

function cellCounts(file: QpdfFile, parent: PdfDictionary): readonly number[] {
  return file.list(parent['/K']).flatMap((kid) => {
    const element = file.dictionary(kid)
    if (element['/S'] === '/TR') return [file.list(element['/K']).length]
    return element['/S'] === '/THead' || element['/S'] === '/TBody' ? cellCounts(file, element) : []
  })
}
