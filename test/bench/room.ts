import { CODED_ANSWERS, writeCode, type CodeBook } from '../../src/core/answer-code'
import { findCodes } from '../../src/core/code-reader'
import { countRoom, gatherRoom } from '../../src/core/room'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeShelf } from '../../src/cli/shelf'
import type { Contestant } from './measure'

/** A chat in which every group of a very large room has put its code. */
const checklist = await makeShelf().find('political-organisation', '2.0.0')
if (checklist === undefined) throw new Error('The checklist is not there.')
const book: CodeBook = { checklist, sha256: checklistSha256(checklist) }
const chats = [1_000, 4_000].map((groups) => makeChat(groups))

export const rooms: readonly Contestant[] = chats.map((chat, index) => ({
  name:
    index === 0
      ? 'baseline: a room of 1,000 codes, read and counted'
      : 'a room of 4,000 codes, read and counted',
  times: 1,
  run: () => readAndCount(chat),
}))

function makeChat(groups: number): string {
  const codes = Array.from({ length: groups }, (_, group) => {
    const answers = book.checklist.items.map(
      (_item, index) => CODED_ANSWERS[(index * index + group * 7) % CODED_ANSWERS.length] ?? 'unanswered',
    )
    return writeCode(book, { group, counter: 0, answers })
  })
  return codes.map((code, group) => `[19:02] Table ${String(group)}: ${code}`).join('\n')
}

function readAndCount(chat: string): unknown {
  const { groups } = gatherRoom(findCodes(chat, [book]).found.map(({ code }) => code))
  return countRoom(book.checklist, groups)
}
