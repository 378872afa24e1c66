import { expect, test } from 'vitest'
import { writeCode, type AnswerCode } from '../../src/core/answer-code'
import { readChat } from '../../src/files/chat'
import { checklistSha256 } from '../../src/files/checklist-file'
import { fullChecklist } from './texts'

const book = { checklist: fullChecklist, sha256: checklistSha256(fullChecklist) }
const code: AnswerCode = { group: 7, counter: 1, answers: ['partly', 'not-sure', 'in-place'] }
const written = writeCode(book, code)

test.each<[what: string, bytes: Uint8Array]>([
  ['UTF-8', new TextEncoder().encode(`Ann: ${written}`)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${written}`)],
  ['what Windows calls Unicode', new Uint8Array(Buffer.from(`\ufeffAnn: ${written}`, 'utf16le'))],
  ['another encoding about it', new Uint8Array([0xe9, 0xff, 0x20, ...new TextEncoder().encode(written)])],
])('a code is read from %s', (_what, bytes) => {
  expect(readChat(bytes, [book])).toEqual({ ok: true, value: { found: [{ book, code }], unread: [] } })
})

test('nothing holds no code', () => {
  expect(readChat(new Uint8Array(), [book])).toEqual({ ok: true, value: { found: [], unread: [] } })
})
