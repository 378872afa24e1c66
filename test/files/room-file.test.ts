import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODED_ANSWERS, writeCode, type AnswerCode } from '../../src/core/answer-code'
import { countRoom } from '../../src/core/room'
import type { SavedRoom } from '../../src/core/saved-room'
import { checklistSha256 } from '../../src/files/checklist-file'
import { checksumOf } from '../../src/files/checksum'
import { readOpened } from '../../src/files/read-opened'
import { formatRoom, makeRoomFile, parseRoom, type OpenedRoom } from '../../src/files/room-file'
import type { JsonObject } from '../../src/core/json'
import { makeChecklist, NOON } from '../core/builders'
import { asText, changed, fullChecklist, makeShelf, REMOVED, shelf } from './texts'

const { items: ITEMS } = fullChecklist

async function open(text: string, wasSealed = false, from = shelf): Promise<OpenedRoom> {
  const read = await parseRoom(text, from, { wasSealed })
  if (!read.ok) throw new Error(asText(read.problem))
  return read.value
}

async function faultsOf(file: unknown, wasSealed = true): Promise<readonly string[]> {
  const read = await parseRoom(typeof file === 'string' ? file : asText(file), shelf, { wasSealed })
  if (read.ok) return ['opens']
  return read.problem.map((problem) => `${problem.kind}${'at' in problem ? ` ${problem.at}` : ''}`)
}

const counts = (inPlace: number, partly: number) => ({
  'in-place': inPlace,
  partly,
  'not-in-place': 0,
  'not-sure': 0,
  'not-applicable': 0,
  unanswered: 0,
})
const code = (...answers: AnswerCode['answers']): AnswerCode => ({ group: 7, counter: 1, answers })
const text = (...answers: AnswerCode['answers']): string =>
  writeCode({ checklist: fullChecklist, sha256: checklistSha256(fullChecklist) }, code(...answers))

/** Two groups, as plain as a file can be. */
const plain: JsonObject = {
  format: 'hustings/room',
  formatVersion: 1,
  checklist: { id: 'village-society', version: '1.0.0' },
  at: NOON,
  groups: 2,
  items: [
    { item: 'one', counts: counts(1, 1) },
    { item: 'two', counts: counts(2, 0) },
    { item: 'three', counts: counts(0, 2) },
  ],
}
const CODES = [text('in-place', 'in-place', 'partly'), text('partly', 'in-place', 'partly')]
const withCodes = (codes: unknown): JsonObject => ({ ...plain, codes }) as JsonObject

const anyRoom: fc.Arbitrary<SavedRoom> = fc
  .array(
    fc.record({
      group: fc.nat(2 ** 30 - 1),
      counter: fc.nat(63),
      answers: fc.array(fc.constantFrom(...CODED_ANSWERS), {
        minLength: ITEMS.length,
        maxLength: ITEMS.length,
      }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .chain((codes) =>
    fc.boolean().map((withGroups) => ({
      at: NOON,
      groups: codes.length,
      items: countRoom(fullChecklist, codes),
      codes: withGroups ? codes : null,
    })),
  )

describe('a saved room', () => {
  test('comes back as it was written, with or without its checklist', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoom, fc.boolean(), async (room, withChecklist) => {
        const written = formatRoom(room, fullChecklist, withChecklist)
        const from = withChecklist ? makeShelf([]) : shelf
        const opened = await open(written, true, from)
        expect(opened.room).toEqual(room)
        expect(opened.checklist).toEqual(fullChecklist)
        expect(formatRoom(opened.room, opened.checklist, withChecklist)).toBe(written)
      }),
      { numRuns: 100 },
    )
  })

  test('is read back before anybody has it, and carries its checklist where that is not ours', async () => {
    const { room } = await open(asText(withCodes(CODES)), true)
    const ours = await makeRoomFile(room, fullChecklist, shelf)
    expect(ours).toBe(formatRoom(room, fullChecklist, false))
    const foreign = await makeRoomFile(room, fullChecklist, makeShelf([]))
    expect(foreign).toBe(formatRoom(room, fullChecklist, true))
    expect(await makeRoomFile(room, fullChecklist, makeShelf([], [fullChecklist]))).toBeNull()
  })

  test('of counts alone holds no code', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        expect(formatRoom({ ...room, codes: null }, fullChecklist, true)).not.toMatch(/HU1|codes/)
      }),
      { numRuns: 50 },
    )
  })

  test('of version 1 opens for ever', async () => {
    const kept = readFileSync(new URL('../fixtures/saved/version-1.room.json', import.meta.url), 'utf8')
    const { room } = await open(kept)
    expect(room).toEqual({
      at: NOON,
      groups: 2,
      items: [counts(1, 1), counts(2, 0), counts(0, 2)].map((own, index) => ({
        item: ITEMS[index],
        counts: own,
      })),
      codes: null,
    })
  })

  test('tells whether its checklist is one of ours', async () => {
    expect((await open(asText(plain))).isOurs).toBe(true)
    expect((await open(asText(plain), false, makeShelf([fullChecklist], []))).isOurs).toBe(false)
  })

  test('is in checklist order, whatever order it was written in', async () => {
    const { room } = await open(asText({ ...plain, items: [...(plain['items'] as [])].reverse() }))
    expect(room.items.map(({ item }) => item.id)).toEqual(['one', 'two', 'three'])
  })

  test('leaves behind keys nobody knows', async () => {
    const { room } = await open(asText(changed(plain, '/items/0/counts/abstained', 4)))
    expect(room.items[0]?.counts).toEqual(counts(1, 1))
  })

  test('holds the answers of each group only where it was sealed', async () => {
    expect((await open(asText(withCodes(CODES)), true)).room.codes).toHaveLength(2)
    expect(await faultsOf(withCodes(CODES), false)).toEqual(['only-sealed /codes'])
    const bytes = new TextEncoder().encode(asText(withCodes(CODES)))
    const order = { bytes, wanted: 'room', orOther: false, acceptDamaged: false } as const
    expect((await readOpened({ ...order, wasSealed: true }, shelf)).kind).toBe('room')
    expect((await readOpened(order, shelf)).kind).toBe('refused')
  })

  test('is read as a room only where one is wanted', async () => {
    const bytes = new TextEncoder().encode(asText(plain))
    const read = await readOpened({ bytes, wanted: 'assessment', orOther: true, acceptDamaged: false }, shelf)
    expect(read).toMatchObject({ kind: 'refused', problems: [{ kind: 'not-ours', found: 'hustings/room' }] })
  })
})

test.each<[what: string, file: unknown, ...faults: string[]]>([
  ['nothing', '', 'empty'],
  ['another format', { ...plain, format: 'hustings/starter' }, 'not-ours '],
  ['a newer version', { ...plain, formatVersion: 2 }, 'too-new '],
  ['a wrong checksum', { ...plain, checksum: 'sha256:0' }, 'checksum-wrong'],
  ['no moment', changed(plain, '/at', REMOVED), 'key-missing /at'],
  ['no group', { ...plain, groups: 0 }, 'too-small /groups'],
  ['a part of a group', changed(plain, '/items/0/counts/partly', 0.5), 'not-whole /items/0/counts/partly'],
  [
    'a missing count',
    changed(plain, '/items/0/counts/unanswered', REMOVED),
    'key-missing /items/0/counts/unanswered',
  ],
  [
    'numbers that do not add up',
    changed(plain, '/items/1/counts/partly', 1),
    'not-all-groups /items/1/counts',
  ],
  [
    'an item of no checklist',
    changed(plain, '/items/1/item', 'moat'),
    'unknown-item /items/1/item',
    'item-missing /items',
  ],
  ['an item twice', changed(plain, '/items/1/item', 'one'), 'id-twice /items/1/item', 'item-missing /items'],
  ['a checklist nobody has', changed(plain, '/checklist/version', '9.0.0'), 'checklist-unknown'],
  [
    'another checklist of that name',
    changed(plain, '/checklist/sha256', '0'.repeat(64)),
    'checklist-changed /checklist/sha256',
  ],
  ['a code that is none', withCodes([CODES[0], 'HU1-7777']), 'not-a-code /codes/1'],
  [
    'a code of another checklist',
    withCodes([
      CODES[0],
      writeCode(
        { checklist: makeChecklist(ITEMS), sha256: '0'.repeat(64) },
        code('partly', 'partly', 'partly'),
      ),
    ]),
    'not-a-code /codes/1',
  ],
  ['two codes in one', withCodes([CODES.join(' ')]), 'not-a-code /codes/0'],
  ['fewer codes than groups', withCodes(CODES.slice(1)), 'codes-other /codes'],
  ['codes of other answers', withCodes([CODES[0], CODES[0]]), 'codes-other /codes'],
])('is refused with %s', async (_what, file, ...faults) => {
  expect(await faultsOf(file)).toEqual(faults)
})

test('a right checksum is right', async () => {
  expect(await faultsOf({ ...plain, checksum: checksumOf(plain) })).toEqual(['opens'])
})
