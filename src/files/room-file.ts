import * as v from 'valibot'
import { CODED_ANSWERS, writeCode, type AnswerCode, type CodeBook } from '../core/answer-code'
import type { Checklist } from '../core/checklist'
import { findCodes } from '../core/code-reader'
import type { JsonObject } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { countRoom, type CodedCounts, type RoomItem } from '../core/room'
import type { SavedRoom } from '../core/saved-room'
import { findChecklist, readChecksum, type ChecklistShelf, type FoundChecklist } from './assessment-file'
import { reference } from './assessment-schema'
import { textOfFile, writeReference } from './assessment-text'
import { checklistSha256 } from './checklist-file'
import { checksumOf } from './checksum'
import { id, instant, says, text, wholeFrom } from './fields'
import { LIMITS } from './limits'
import { latestOf, ROOM_LINEAGE } from './migrations'
import { parseJson, readFormat } from './open-json'
import type { FileProblem, ValueProblem } from './problem'
import { makeSafeTree } from './safe-text'
import { listOf, openObject, readValue } from './shapes'

const count = wholeFrom(0, LIMITS.codes)

const schema = openObject({
  format: v.literal(ROOM_LINEAGE.format, says({ kind: 'not-one-of', words: [ROOM_LINEAGE.format] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  checklist: reference,
  at: instant,
  groups: wholeFrom(1, LIMITS.codes),
  items: listOf(
    openObject({
      item: id,
      counts: openObject(v.entriesFromList(CODED_ANSWERS, count)),
    }),
    { most: LIMITS.items },
  ),
  codes: v.exactOptional(listOf(text(LIMITS.prose), { most: LIMITS.codes })),
  checksum: v.exactOptional(v.unknown()),
})

type RoomFile = v.InferOutput<typeof schema>

export interface OpenedRoom extends FoundChecklist {
  readonly isOurs: boolean
  readonly room: SavedRoom
}

export interface RoomReading {
  /** It lay in a sealed file: only there may each group's answers stand. */
  readonly wasSealed?: boolean
}

type Problems = readonly FileProblem[]

/** In the same order as an assessment, and its numbers have to agree with each other. Keys nobody knows are left behind. */
export async function parseRoom(
  content: string,
  shelf: ChecklistShelf,
  { wasSealed = false }: RoomReading = {},
): Promise<Result<OpenedRoom, Problems>> {
  const parsed = parseJson(content)
  if (!parsed.ok) return parsed
  const file = readFormat(parsed.value, ROOM_LINEAGE)
  if (!file.ok) return file
  if (readChecksum(parsed.value as JsonObject) === 'wrong') return fail([{ kind: 'checksum-wrong' }])
  const values = readValue<RoomFile>(schema, file.value)
  if (!values.ok) return values
  if (values.value.codes !== undefined && !wasSealed)
    return fail([{ kind: 'only-sealed', at: '/codes', found: null }])
  const found = await findChecklist(values.value, parsed.value as JsonObject, shelf)
  if (!found.ok) return found
  const room = readRoom(values.value, found.value)
  if (!room.ok) return room
  return succeed({ ...found.value, isOurs: shelf.isOurs(found.value.sha256), room: room.value })
}

/**
 * The text of a saved room: always the same for the same room. `withChecklist`: it carries its questions and opens
 * anywhere. Each group's answers, where it holds them, are for a sealed file only: whoever writes this text seals it.
 */
export function formatRoom(room: SavedRoom, checklist: Checklist, withChecklist: boolean): string {
  const { at, groups, items, codes } = room
  const book: CodeBook = { checklist, sha256: checklistSha256(checklist) }
  const { id: name, version } = checklist
  const about = { id: name, version, sha256: book.sha256 }
  const written = makeSafeTree({
    format: ROOM_LINEAGE.format,
    formatVersion: latestOf(ROOM_LINEAGE),
    checklist: withChecklist ? writeReference(about, checklist) : about,
    at,
    groups,
    items: items.map(({ item, counts }) => ({ item: item.id, counts: { ...counts } })),
    ...(codes === null ? {} : { codes: codes.map((code) => writeCode(book, code)) }),
  }).value as JsonObject
  return textOfFile({ ...written, checksum: checksumOf(written) })
}

/**
 * The same, read back and compared before anybody has it. It carries its checklist where that is not one of ours. `null`:
 * what came back is something else.
 */
export async function makeRoomFile(
  room: SavedRoom,
  checklist: Checklist,
  shelf: ChecklistShelf,
): Promise<string | null> {
  const withChecklist = !shelf.isOurs(checklistSha256(checklist))
  const content = formatRoom(room, checklist, withChecklist)
  const read = await parseRoom(content, shelf, { wasSealed: true })
  if (!read.ok || formatRoom(read.value.room, read.value.checklist, withChecklist) !== content) return null
  return content
}

function readRoom(file: RoomFile, book: FoundChecklist): Result<SavedRoom, readonly ValueProblem[]> {
  const { at, groups } = file
  const items = readItems(file, book.checklist)
  if (!items.ok) return items
  if (file.codes === undefined) return succeed({ at, groups, items: items.value, codes: null })
  const codes = readCodes(file.codes, book)
  if (!codes.ok) return codes
  const isCounted =
    codes.value.length === groups &&
    countRoom(book.checklist, codes.value).every(({ counts }, index) =>
      isSame(counts, (items.value[index] as RoomItem).counts),
    )
  if (!isCounted) return fail([{ kind: 'codes-other', at: '/codes', found: null }])
  return succeed({ at, groups, items: items.value, codes: codes.value })
}

/** In checklist order, whatever order they stand in. */
function readItems(
  { items: rows, groups }: RoomFile,
  { items }: Checklist,
): Result<readonly RoomItem[], readonly ValueProblem[]> {
  const known = new Set(items.map((item) => item.id))
  const places = new Map<string, number>()
  const problems: ValueProblem[] = []
  for (const [index, { item, counts }] of rows.entries()) {
    const at = `/items/${String(index)}`
    const first = places.get(item)
    if (!known.has(item)) problems.push({ kind: 'unknown-item', at: `${at}/item`, found: item })
    else if (first !== undefined) {
      problems.push({
        kind: 'id-twice',
        first: `/items/${String(first)}/item`,
        at: `${at}/item`,
        found: item,
      })
    } else if (sumOf(counts) !== groups) {
      problems.push({ kind: 'not-all-groups', groups, at: `${at}/counts`, found: null })
    }
    places.set(item, first ?? index)
  }
  for (const item of items) {
    if (!places.has(item.id)) problems.push({ kind: 'item-missing', at: '/items', found: item.id })
  }
  if (problems.length > 0) return fail(problems)
  return succeed(
    items.map((item) => {
      const { counts } = rows[places.get(item.id) as number] as RoomFile['items'][number]
      return { item, counts: onlyCounts(counts) }
    }),
  )
}

function readCodes(
  texts: readonly string[],
  book: CodeBook,
): Result<readonly AnswerCode[], readonly ValueProblem[]> {
  const read = texts.map((one) => findCodes(one, [book]).found)
  const wrong = read.findIndex((found) => found.length !== 1)
  if (wrong >= 0)
    return fail([{ kind: 'not-a-code', at: `/codes/${String(wrong)}`, found: texts[wrong] as string }])
  return succeed(read.flatMap((found) => found.map(({ code }) => code)))
}

function sumOf(counts: CodedCounts): number {
  return CODED_ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)
}

function onlyCounts(counts: CodedCounts): CodedCounts {
  return Object.fromEntries(CODED_ANSWERS.map((answer) => [answer, counts[answer]])) as CodedCounts
}

function isSame(one: CodedCounts, other: CodedCounts): boolean {
  return CODED_ANSWERS.every((answer) => one[answer] === other[answer])
}
