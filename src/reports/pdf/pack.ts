import { FileBuilder } from './file-builder'
import { findTables, tableStream } from './object-tables'
import type { SmallObject } from './object-tables'
import type { Steps } from './progress'
import { differencesUp } from './row-differences'
import { bytesOf } from './writer/syntax'

/** Objects put into one compressed stream. Fewer streams pack better, more are faster to open. */
const OBJECTS_IN_A_STREAM = 2000
/** Bytes of one entry: kind, place (3), number in its stream (2). */
const ENTRY = 6
const FREE = 0
const IN_FILE = 1
const IN_STREAM = 2
const NO_NEXT = 65535
const STREAM = '>>\nstream\n'
const STREAM_END = 'endstream\nendobj\n'

export interface FileFacts {
  /** The body of the information dictionary, in place of the one written by the clock. */
  readonly info: string
  /** 32 hex digits. */
  readonly id: string
}

type Entry = readonly [kind: number, place: number, index: number]

/**
 * Writes a PDF again with its streams packed, its small objects in packed streams and a packed table of places: a fifth of
 * the size for a tagged file, which is thousands of small objects. `source` is a file with a classic table, one character a
 * byte.
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
  const small: SmallObject[] = []
  objects.forEach(({ object, text }, index) => {
    if (text.endsWith(STREAM_END)) {
      steps(index, objects.length)
      entries.set(object, [IN_FILE, file.length, 0])
      addStreamObject(file, object, text)
    } else {
      small.push([object, object === infoObject ? info : bodyOf(text)])
    }
  })
  const next = addObjectStreams(file, small, entries, size)
  const tableAt = file.length
  entries.set(next, [IN_FILE, tableAt, 0])
  const trailer = `/Size ${next + 1}/Root ${root} 0 R/Info ${infoObject} 0 R/ID[<${id}><${id}>]`
  const table = differencesUp(tableRows(entries, next + 1), ENTRY)
  file.addStream(next, `/Type/XRef/W[1 3 2]${trailer}${inRows(ENTRY)}`, table)
  file.add(`startxref\n${tableAt}\n%%EOF\n`)
  steps(1, 1)
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

/** Packs it, unless it is packed or is to be read as it stands: what the file says of itself. */
function addStreamObject(file: FileBuilder, object: number, text: string): void {
  const end = text.indexOf(STREAM)
  const about = text.slice(text.indexOf('<<') + 2, end)
  if (about.includes('/Filter') || about.includes('/Metadata')) {
    file.add(text)
    return
  }
  const length = Number(/\/Length (\d+)/.exec(about)?.[1])
  const rest = about
    .replace(/\/Length \d+/, '')
    .replaceAll('\n', '')
    .replaceAll(' /', '/')
  const start = end + STREAM.length
  file.addStream(object, rest, bytesOf(text.slice(start, start + length)))
}

/** Returns the first number that is free after them. */
function addObjectStreams(
  file: FileBuilder,
  small: readonly SmallObject[],
  entries: Map<number, Entry>,
  firstFree: number,
): number {
  const { tables, others } = findTables(small)
  let next = firstFree
  const add = (objects: readonly SmallObject[], about: string, plain: Uint8Array): void => {
    objects.forEach(([object], index) => entries.set(object, [IN_STREAM, next, index]))
    entries.set(next, [IN_FILE, file.length, 0])
    file.addStream(next, `/Type/ObjStm/N ${objects.length}${about}`, plain)
    next += 1
  }
  for (const table of tables) {
    const { plain, first, width } = tableStream(table)
    add(table.objects, `/First ${first}${inRows(width)}`, plain)
  }
  for (let start = 0; start < others.length; start += OBJECTS_IN_A_STREAM) {
    const some = others.slice(start, start + OBJECTS_IN_A_STREAM)
    let [index, content] = ['', '']
    for (const [object, body] of some) {
      index += `${object} ${content.length} `
      content += `${body}\n`
    }
    add(some, `/First ${index.length}`, bytesOf(index + content))
  }
  return next
}

/** What says that rows of so many bytes are written as differences. */
function inRows(width: number): string {
  return `/DecodeParms<</Predictor 12/Columns ${width}>>`
}

function tableRows(entries: ReadonlyMap<number, Entry>, size: number): Uint8Array {
  const rows = new Uint8Array(size * ENTRY)
  for (let object = 0; object < size; object += 1) {
    const [kind, place, index] = entries.get(object) ?? [FREE, 0, object === 0 ? NO_NEXT : 0]
    rows.set([kind, place >> 16, (place >> 8) & 255, place & 255, index >> 8, index & 255], object * ENTRY)
  }
  return rows
}
