import { nameOf, textOf } from './qpdf-file'
import type { PdfDictionary, PdfValue, QpdfFile } from './qpdf-file'

/** A form that works without a script, whose fields are all on a page and have names of their own. */
export function formFaults(file: QpdfFile): readonly string[] {
  const form = file.dictionary(file.dictionary(file.trailer['/Root'])['/AcroForm'])
  const listed = file.list(form['/Fields'])
  const onPages = file
    .pages()
    .flatMap(([, page]) => file.list(page['/Annots']))
    .filter((annotation) => file.dictionary(annotation)['/Subtype'] === '/Widget')
  const names = onPages.map((field) => textOf(file.dictionary(field)['/T']))
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [form['/XFA'] === undefined, 'form: XFA'],
    [form['/NeedAppearances'] !== true, 'form: its look is left to the viewer'],
    [form['/CO'] === undefined, 'script: calculated fields'],
    [sameMembers(listed, onPages), 'form: fields listed and fields on pages differ'],
    [new Set(names).size === names.length, 'form: two fields with one name'],
  ]
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault)
}

/** A box to tick: named, told in words, printed, with a look for each of its two states, and no action. */
export function fieldFaults(file: QpdfFile, field: PdfDictionary, role: string): readonly string[] {
  const states = file.dictionary(file.dictionary(field['/AP'])['/N'])
  const looks = Object.values(states).map((look) => file.dictionary(look)['/Subtype'])
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [role === 'Form', `7.18.4: a field in ${role}`],
    [(textOf(field['/TU']) ?? '').trim() !== '', '7.18.1-3: a field without words'],
    [/^[\x21-\x7e]+$/.test(textOf(field['/T']) ?? ''), 'form: a field without a name'],
    [field['/FT'] === '/Btn', 'form: not a box to tick'],
    [field['/F'] === 4, 'form: a field that is not printed'],
    [looks.length === 2 && looks.every((look) => look === '/Form'), 'form: a field without its looks'],
    [states[nameOf(field['/AS'])] !== undefined && field['/AS'] === field['/V'], 'form: a state of no look'],
    [field['/A'] === undefined && field['/AA'] === undefined, 'script: a field with an action'],
  ]
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault)
}

function sameMembers(some: readonly PdfValue[], others: readonly PdfValue[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each))
}
