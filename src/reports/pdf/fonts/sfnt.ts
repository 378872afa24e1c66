/** The outer shape of a TrueType file: a directory of tables. https://learn.microsoft.com/typography/opentype/spec/otff */

const TRUE_TYPE = 0x00010000
const DIRECTORY_START = 12
const DIRECTORY_ENTRY = 16
/** Written into `head` so that all 32-bit words of the file add up to this number. */
const CHECKSUM_OF_A_FILE = 0xb1b0afba
const CHECKSUM_IN_HEAD = 8

export type Tables = ReadonlyMap<string, Uint8Array>

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The tables by tag, as views into `file`. */
export function readTables(file: Uint8Array): Tables {
  const view = viewOf(file)
  if (view.getUint32(0) !== TRUE_TYPE) throw new Error('The font is not a TrueType file with outlines.')
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = DIRECTORY_START + DIRECTORY_ENTRY * index
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 8)
    tables.set(tag, file.subarray(start, start + view.getUint32(entry + 12)))
  }
  return tables
}

export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`The font has no table "${tag}".`)
  return table
}

export function writeTables(tables: Tables): Uint8Array<ArrayBuffer> {
  const tags = [...tables.keys()].sort()
  const directoryEnd = DIRECTORY_START + DIRECTORY_ENTRY * tags.length
  const size = tags.reduce((sum, tag) => sum + padded(tableOf(tables, tag).length), directoryEnd)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  writeHeader(view, tags.length)
  let offset = directoryEnd
  let headAt = 0
  tags.forEach((tag, index) => {
    const table = tableOf(tables, tag)
    file.set(table, offset)
    const entry = DIRECTORY_START + DIRECTORY_ENTRY * index
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter)
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    if (tag === 'head') headAt = offset
    offset += padded(table.length)
  })
  if (headAt > 0)
    view.setUint32(headAt + CHECKSUM_IN_HEAD, (CHECKSUM_OF_A_FILE - checksum(view, 0, size)) >>> 0)
  return file
}

function writeHeader(view: DataView, count: number): void {
  let power = 1
  let exponent = 0
  while (power * 2 <= count) {
    power *= 2
    exponent += 1
  }
  view.setUint32(0, TRUE_TYPE)
  view.setUint16(4, count)
  view.setUint16(6, power * DIRECTORY_ENTRY)
  view.setUint16(8, exponent)
  view.setUint16(10, (count - power) * DIRECTORY_ENTRY)
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}
