import { differencesUp } from './row-differences'
import { bytesOf } from './writer/syntax'

/** An object's number, and what it is without the words around it. */
export type SmallObject = readonly [object: number, body: string]

/** Objects with neighbouring numbers whose lines are all of about one length. */
export interface ObjectTable {
  readonly objects: readonly SmallObject[]
  /** Of the longest line, in characters, with a space after it. */
  readonly width: number
}

export interface ObjectStream {
  /** As bytes to be packed. */
  readonly plain: Uint8Array
  /** Where the objects begin in it, once its rows are put together again. */
  readonly first: number
  /** Bytes of a row. */
  readonly width: number
}

/** Fewer lines than this stand among the objects of no table. */
const LEAST_LINES = 8
/** Lines of one table are up to so many times as long as its shortest: each table costs some hundred bytes of its own. */
const STRETCH = 1.35

/**
 * Objects written one after the other at one length, such as the cells of a table, are nearly the same text: as rows that say
 * only how they differ from the row above (PNG's "up") they take a tenth of the room.
 */
export function findTables(objects: readonly SmallObject[]): {
  readonly tables: readonly ObjectTable[]
  readonly others: readonly SmallObject[]
} {
  const tables: ObjectTable[] = []
  const others: SmallObject[] = []
  for (const { objects: run, width } of runsOf(objects)) {
    const lines = width === null ? 0 : run.reduce((sum, [, body]) => sum + lineCount(body), 0)
    if (width === null || lines < LEAST_LINES) others.push(...run)
    else tables.push({ objects: run, width })
  }
  return { tables: joinTables(tables), others }
}

/** The table as a stream: its index, then its objects. */
export function tableStream({ objects, width: longest }: ObjectTable): ObjectStream {
  const lines = objects.flatMap(([, body]) => body.split('\n'))
  const highest = objects.reduce((most, [object]) => Math.max(most, object), 0)
  const numberRoom = String(highest).length
  const entryRoom = numberRoom + String(lines.length * longest).length + 2
  const width = Math.max(longest, entryRoom)
  const entries: string[] = []
  let line = 0
  for (const [object, body] of objects) {
    entries.push(`${String(object).padStart(numberRoom)} ${line * width} `.padEnd(entryRoom))
    line += lineCount(body)
  }
  const inRow = Math.floor(width / entryRoom)
  const index = Array.from({ length: Math.ceil(entries.length / inRow) }, (_, row) =>
    entries.slice(row * inRow, (row + 1) * inRow).join(''),
  )
  const rows = [...index, ...lines].map((row) => row.padEnd(width))
  return { plain: differencesUp(bytesOf(rows.join('')), width), first: index.length * width, width }
}

interface Run {
  readonly objects: readonly SmallObject[]
  readonly width: number | null
}

/** In the order of their numbers, as long as their lines are of one length. */
function runsOf(objects: readonly SmallObject[]): readonly Run[] {
  const runs: { objects: SmallObject[]; width: number | null }[] = []
  for (const object of objects.toSorted(([one], [other]) => one - other)) {
    const width = lineLength(object[1])
    const last = runs.at(-1)
    if (last?.width === width) last.objects.push(object)
    else runs.push({ objects: [object], width })
  }
  return runs
}

/** With the space after it. `null`: its lines differ. */
function lineLength(body: string): number | null {
  const first = body.indexOf('\n')
  if (first === -1) return body.length + 1
  for (let at = first; at < body.length; at += first + 1) if (body[at] !== '\n') return null
  return first + 1
}

function lineCount(body: string): number {
  return body.split('\n').length
}

function joinTables(tables: readonly ObjectTable[]): readonly ObjectTable[] {
  const joined: { objects: SmallObject[]; width: number; least: number }[] = []
  for (const { objects, width } of tables.toSorted((one, other) => one.width - other.width)) {
    const last = joined.at(-1)
    if (last !== undefined && width <= last.least * STRETCH) {
      last.objects.push(...objects)
      last.width = width
    } else joined.push({ objects: [...objects], width, least: width })
  }
  return joined
}
