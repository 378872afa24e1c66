import { textOf } from './qpdf-file'
import type { PdfDictionary, QpdfFile } from './qpdf-file'

/** Each file inside the file is named in both ways, described, related to the document, and found by both of its lists. */
export function attachmentFaults(file: QpdfFile): readonly string[] {
  const catalogue = file.dictionary(file.trailer['/Root'])
  const named = file
    .list(file.dictionary(file.dictionary(catalogue['/Names'])['/EmbeddedFiles'])['/Names'])
    .filter((_, index) => index % 2 === 1)
  const related = file.list(catalogue['/AF'])
  const isListed = named.length === related.length && named.every((each) => related.includes(each))
  return [
    ...(isListed ? [] : ['attachment: the lists of names and of related files differ']),
    ...named.flatMap((each) => fileFaults(file, file.dictionary(each))),
  ]
}

function fileFaults(file: QpdfFile, specification: PdfDictionary): readonly string[] {
  const stream = file.dictionary(specification['/EF'])['/F']
  const about = file.dictionary(stream)
  const size = file.dictionary(about['/Params'])['/Size']
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [specification['/Type'] === '/Filespec', 'attachment: no file specification'],
    [(textOf(specification['/F']) ?? '') !== '', '7.11: no F'],
    [(textOf(specification['/UF']) ?? '') !== '', '7.11: no UF'],
    [(textOf(specification['/Desc']) ?? '') !== '', 'attachment: not described'],
    [specification['/AFRelationship'] === '/Data', 'attachment: not related to the document'],
    [about['/Type'] === '/EmbeddedFile', 'attachment: no file'],
    [about['/Subtype'] === '/application/json', 'attachment: no media type'],
    [size === file.content(stream).length, 'attachment: another size than stated'],
  ]
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault)
}
