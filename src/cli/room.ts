import type { CodeBook } from '../core/answer-code'
import type { FoundCode, ReadCodes } from '../core/code-reader'
import type { PlainDate } from '../core/dates'
import { countRoom, gatherRoom, type RoomItem } from '../core/room'
import { checklistSha256 } from '../files/checklist-file'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { roomWords } from '../words/room'
import { openChat, openChecklist, tell } from './input'
import { areFree, writeOutputs, type OutputWish } from './outputs'
import { printable, printableJson } from './printing'
import { makeRoomOutput } from './room-output'
import type { ExitCode, World } from './world'

const words = roomWords(DEFAULT_LANGUAGE)
const commands = commandLineWords(DEFAULT_LANGUAGE)

export const ROOM_OUTPUTS = ['--pdf'] as const
type RoomOutput = (typeof ROOM_OUTPUTS)[number]

/** Pieces that could not be read, told one by one. */
const MOST_TOLD = 20

export interface RoomWish {
  readonly path: string
  /** Absent: of the built-in ones the one that most codes belong to. */
  readonly checklist: string | undefined
  readonly asJson: boolean
  readonly outputs: readonly OutputWish<RoomOutput>[]
  readonly replace: boolean
  readonly today: PlainDate
}

export async function room(wish: RoomWish, world: World): Promise<ExitCode> {
  if (!wish.replace && !(await areFree(wish.outputs, world))) return 1
  const books = await booksFor(wish, world)
  if (books === undefined) return 1
  const read = await openChat(wish.path, books, world)
  if (read === undefined) return 1
  const book = bookOfMost(read.found) ?? (wish.checklist === undefined ? undefined : books[0])
  const codes = read.found.flatMap((found) => (found.book === book ? [found.code] : []))
  const { groups, replaced, doubled } = gatherRoom(codes)
  tellUnread(wish.path, read, world)
  if (groups.length === 0) tell(wish.path, words.noCodes, world)
  if (replaced.length > 0) tell(wish.path, words.replaced(replaced.length), world)
  if (doubled.length > 0) tell(wish.path, words.doubled(doubled.length), world)
  const items = book === undefined ? [] : countRoom(book.checklist, groups)
  const counted: CountedRoom = {
    book,
    groups: groups.length,
    items,
    ignored: read.unread.length + read.found.length - codes.length,
  }
  if (!(await writeRoom(counted, wish, world))) return 1
  if (wish.asJson) world.print(`${printableJson(roomJson(counted))}\n`)
  else if (wish.outputs.length === 0) world.print(linesOf(counted).join('\n'))
  return 0
}

interface CountedRoom {
  /** Absent: there is no code, and no checklist was named. */
  readonly book: CodeBook | undefined
  readonly groups: number
  readonly items: readonly RoomItem[]
  /** Pieces that begin like a code and could not be read or belong to another checklist. */
  readonly ignored: number
}

/** Keys and order are an interface: DESIGN §5. `checklist` is `null` where there is no code and none was named. */
function roomJson({ book, groups, items, ignored }: CountedRoom): object {
  return {
    groups,
    checklist: book === undefined ? null : { id: book.checklist.id, version: book.checklist.version },
    items: items.map(({ item, counts }) => ({ item: item.id, counts })),
    ignored,
  }
}

async function writeRoom(counted: CountedRoom, wish: RoomWish, world: World): Promise<boolean> {
  const { book, groups, items } = counted
  const { outputs, replace, today } = wish
  return writeOutputs(
    outputs,
    () =>
      book === undefined || groups === 0
        ? Promise.resolve({ bytes: null, told: commands.roomEmpty })
        : makeRoomOutput({
            checklist: book.checklist,
            isOurs: world.shelf.isOurs(book.sha256),
            groups,
            items,
            today,
          }),
    replace,
    world,
  )
}

async function booksFor({ checklist }: RoomWish, world: World): Promise<readonly CodeBook[] | undefined> {
  if (checklist === undefined) return world.codeBooks()
  const opened = await openChecklist(checklist, world)
  return opened === undefined ? undefined : [{ checklist: opened, sha256: checklistSha256(opened) }]
}

/** The first of those that most codes belong to. */
function bookOfMost(found: readonly FoundCode[]): CodeBook | undefined {
  const counts = new Map<CodeBook, number>()
  for (const { book } of found) counts.set(book, (counts.get(book) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0]
}

function tellUnread(path: string, { unread }: ReadCodes, world: World): void {
  for (const piece of unread.slice(0, MOST_TOLD)) tell(path, words.unread(piece), world)
  if (unread.length > MOST_TOLD) tell(path, words.moreUnread(unread.length - MOST_TOLD), world)
}

function linesOf({ book, groups, items }: CountedRoom): readonly string[] {
  if (book === undefined) return [words.groups(groups), '']
  const { title, version } = book.checklist
  const { statuses } = commands
  const widths = statuses.map(({ title: own }) => own.length + 2)
  return [
    printable(`${words.groups(groups)} · ${title}, ${version}`),
    '',
    printable(statuses.map((column, index) => column.title.padStart(widths[index] ?? 0)).join('')),
    ...items.map(({ item, counts }) => {
      const numbers = statuses.map(({ status }, index) => String(counts[status]).padStart(widths[index] ?? 0))
      return `${numbers.join('')}  ${printable(item.question)}`
    }),
    '',
  ]
}
