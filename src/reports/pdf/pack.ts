import { zlibSync } from 'fflate'
import type { Steps } from './progress'
import { bytesOf } from './writer/syntax'

/** Objects put into one compressed stream. Fewer streams pack better, more are faster to open. */
const OBJECTS_IN_A_STREAM = 2000
/** Bytes of one entry: kind, place (3), number in its stream (2). */
const ENTRY = 6
const FREE = 0
const IN_FILE = 1
const IN_STREAM = 2
const NO_NEXT = 65535
const STREAM_END = 'endstream\nendobj\n'

export interface FileFacts {
  /** The body of the information dictionary, in place of the one written by the clock. */
  readonly info: string
  /** 32 hex digits. */
  readonly id: string
}

type Entry = readonly [kind: number, place: number, index: number]

/**
 * Writes a PDF again with its small objects in compressed streams and a compressed table of places: a third of the size for
 * a tagged file, which is thousands of small objects. `source` is a file with a classic table, one character a byte.
 */
export function packPdf(
  source: string,
  { info, id }: FileFacts,
  steps: Steps = () => undefined,
): Uint8Array<ArrayBuffer> {
  const { objects, size, root, infoObject } = readObjects(source)
  const file = new FileBuilder()
  file.add('%PDF-1.7\n%\xba\xdf\xac\xe0\n')
  const entries = new Map<number, Entry>()
  const small: (readonly [object: number, body: string])[] = []
  for (const { object, text } of objects) {
    if (text.endsWith(STREAM_END)) {
      entries.set(object, [IN_FILE, file.length, 0])
      file.add(text)
    } else {
      small.push([object, object === infoObject ? info : bodyOf(text)])
    }
  }
  let next = size
  for (let start = 0; start < small.length; start += OBJECTS_IN_A_STREAM) {
    const some = small.slice(start, start + OBJECTS_IN_A_STREAM)
    steps(start, small.length)
    some.forEach(([object], index) => entries.set(object, [IN_STREAM, next, index]))
    entries.set(next, [IN_FILE, file.length, 0])
    addObjectStream(file, next, some)
    next += 1
  }
  const tableAt = file.length
  entries.set(next, [IN_FILE, tableAt, 0])
  const trailer = `/Size ${next + 1}/Root ${root} 0 R/Info ${infoObject} 0 R/ID[<${id}><${id}>]`
  const table = zlibSync(tableRows(entries, next + 1))
  const about = `/Type/XRef/W[1 3 2]${trailer}/DecodeParms<</Predictor 12/Columns ${ENTRY}>>`
  file.addStream(next, about, table)
  file.add(`startxref\n${tableAt}\n%%EOF\n`)
  steps(small.length, small.length)
  return file.finish()
}

interface SourceObject {
  readonly object: number
  readonly text: string
}

/** The objects in the order they stand, by the file's own table of places. */
function readObjects(source: string) {
  const end = source.lastIndexOf('startxref')
  const tableAt = Number.parseInt(source.slice(end + 9), 10)
  if (source.slice(tableAt, tableAt + 4) !== 'xref')
    throw new Error('jsPDF has changed: no table of objects.')
  const [, counts = '', ...rows] = source.slice(tableAt, end).split('\n')
  const size = Number(counts.split(' ')[1])
  const places = rows
    .slice(0, size)
    .map((row, object) => ({ object, at: Number(row.slice(0, 10)) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at)
  const objects = places.map(({ object, at }, index): SourceObject => {
    return { object, text: source.slice(at, places[index + 1]?.at ?? tableAt) }
  })
  const trailer = source.slice(source.indexOf('trailer', tableAt), end)
  return { objects, size, root: referenceIn(trailer, 'Root'), infoObject: referenceIn(trailer, 'Info') }
}

function referenceIn(trailer: string, name: string): number {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]
  if (found === undefined) throw new Error(`jsPDF has changed: no ${name} in the trailer.`)
  return Number(found)
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('obj') + 3, text.lastIndexOf('endobj')).trim()
}

function addObjectStream(
  file: FileBuilder,
  object: number,
  bodies: readonly (readonly [object: number, body: string])[],
): void {
  let index = ''
  let content = ''
  for (const [number, body] of bodies) {
    index += `${number} ${content.length} `
    content += `${body}\n`
  }
  const packed = zlibSync(bytesOf(index + content))
  file.addStream(object, `/Type/ObjStm/N ${bodies.length}/First ${index.length}`, packed)
}

/** Each row is written as its difference to the one above, which packs far better (PNG's "up"). */
function tableRows(entries: ReadonlyMap<number, Entry>, size: number): Uint8Array {
  const rows = new Uint8Array(size * (ENTRY + 1))
  let above: readonly number[] = Array.from({ length: ENTRY }, () => 0)
  for (let object = 0; object < size; object += 1) {
    const [kind, place, index] = entries.get(object) ?? [FREE, 0, object === 0 ? NO_NEXT : 0]
    const row = [kind, place >> 16, (place >> 8) & 255, place & 255, index >> 8, index & 255]
    rows.set([2, ...row.map((byte, at) => (byte - (above[at] ?? 0)) & 255)], object * (ENTRY + 1))
    above = row
  }
  return rows
}

class FileBuilder {
  private readonly parts: Uint8Array[] = []
  length = 0

  add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part
    this.parts.push(bytes)
    this.length += bytes.length
  }

  addStream(object: number, about: string, packed: Uint8Array): void {
    this.add(`${object} 0 obj\n<<${about}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`)
    this.add(packed)
    this.add('\nendstream\nendobj\n')
  }

  finish(): Uint8Array<ArrayBuffer> {
    const file = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      file.set(part, at)
      at += part.length
    }
    return file
  }
}
