import { readTables, viewOf, writeTables } from './sfnt.ts'

const COPYRIGHT = 0
const LICENCE = [13, 14]
const WINDOWS = 3
const UNICODE = 1
const ENGLISH = 0x409

/** The font under another name. Its copyright and licence lines stay, every other name goes. */
export function renameFont(file: Uint8Array, family: string, style: string): Uint8Array<ArrayBuffer> {
  const tables = new Map(readTables(file))
  const name = tables.get('name')
  const names = new Map<number, string>(name === undefined ? [] : keptNames(name))
  names.set(1, family)
  names.set(2, style)
  names.set(4, `${family} ${style}`)
  names.set(6, `${family.replaceAll(' ', '')}-${style}`)
  tables.set('name', writeNames(names))
  return writeTables(tables)
}

function keptNames(table: Uint8Array): [number, string][] {
  const view = viewOf(table)
  const texts = view.getUint16(4)
  const kept: [number, string][] = []
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + 12 * index
    const id = view.getUint16(record + 6)
    if (view.getUint16(record) !== WINDOWS || (id !== COPYRIGHT && !LICENCE.includes(id))) continue
    const start = texts + view.getUint16(record + 10)
    const codes = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, at) =>
      view.getUint16(start + 2 * at),
    )
    kept.push([id, String.fromCharCode(...codes)])
  }
  return kept
}

function writeNames(names: ReadonlyMap<number, string>): Uint8Array {
  const entries = [...names].sort(([one], [other]) => one - other)
  const texts = 6 + 12 * entries.length
  const table = new Uint8Array(texts + entries.reduce((sum, [, text]) => sum + 2 * text.length, 0))
  const view = viewOf(table)
  view.setUint16(2, entries.length)
  view.setUint16(4, texts)
  let offset = 0
  entries.forEach(([id, text], index) => {
    const record = [WINDOWS, UNICODE, ENGLISH, id, 2 * text.length, offset]
    record.forEach((value, field) => {
      view.setUint16(6 + 12 * index + 2 * field, value)
    })
    for (let at = 0; at < text.length; at += 1) view.setUint16(texts + offset + 2 * at, text.charCodeAt(at))
    offset += 2 * text.length
  })
  return table
}
