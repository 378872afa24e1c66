import { describe, expect, test } from 'vitest'
import { readSymbols, writeCode, type AnswerCode, type CodedAnswer } from '../../src/core/answer-code'
import { valueOfSymbol } from '../../src/core/crockford'
import { checklistSha256 } from '../../src/files/checklist-file'
import { readText } from '../reports/pdf/read-text'
import { asText, changed, fullChecklist, plainAssessment } from '../files/texts'
import { runOn } from './made-up-world'

const book = { checklist: fullChecklist, sha256: checklistSha256(fullChecklist) }

function codeOf(group: number, counter: number, ...answers: readonly CodedAnswer[]): string {
  return writeCode(book, { group, counter, answers })
}

const one = codeOf(1, 0, 'in-place', 'partly', 'unanswered')
const two = codeOf(2, 0, 'in-place', 'not-sure', 'not-in-place')
const chat = `[19:02] Ann: ${one}\n[19:03] Ben: ours is ${two.toLowerCase()}, thanks`

describe('code', () => {
  test('is the code alone on one line, and says what a code is', async () => {
    const { code, out, err } = await runOn({ files: { 'a.json': asText(plainAssessment) } }, 'code', 'a.json')
    expect(code).toBe(0)
    expect(out).toMatch(/^HU1(-[0-9A-Z]{1,4})+\n$/)
    const values = Array.from(out.trim().slice(4).replaceAll('-', ''), (symbol) => valueOfSymbol(symbol)!)
    const expected: AnswerCode = { group: 5, counter: 0, answers: ['partly', 'not-sure', 'unanswered'] }
    expect(readSymbols(values, book)).toEqual(expected)
    expect(err).toContain('a.json: This code is the answers')
    expect(err).toContain('do not put it in a chat')
  })

  test('of what is no assessment is refused', async () => {
    expect(await runOn({ files: { 'a.json': '{}' } }, 'code', 'a.json')).toMatchObject({ code: 1, out: '' })
    expect(await runOn({}, 'code', 'a.json')).toMatchObject({ code: 1, out: '' })
    expect(await runOn({}, 'code')).toMatchObject({ code: 2, out: '' })
  })
})

describe('room', () => {
  const counts = {
    'in-place': 0,
    partly: 0,
    'not-in-place': 0,
    'not-sure': 0,
    'not-applicable': 0,
    unanswered: 0,
  }

  test('counts the codes of a chat, every key there', async () => {
    const { code, out, err } = await runOn({ files: { 'chat.txt': chat } }, 'room', 'chat.txt', '--json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({
      groups: 2,
      checklist: { id: fullChecklist.id, version: fullChecklist.version },
      items: [
        { item: 'one', counts: { ...counts, 'in-place': 2 } },
        { item: 'two', counts: { ...counts, partly: 1, 'not-sure': 1 } },
        { item: 'three', counts: { ...counts, unanswered: 1, 'not-in-place': 1 } },
      ],
      ignored: 0,
    })
  })

  test('says the same in words', async () => {
    const { out } = await runOn({ files: { 'chat.txt': chat } }, 'room', 'chat.txt')
    expect(out).toMatch(/^2 groups/)
    expect(out).toMatch(/ 2 +0 +0 +0 +0 +0 {2}\S/)
  })

  test('without a code is an empty room, and a sentence', async () => {
    const { code, out, err } = await runOn({ files: { 'a.txt': 'Good evening' } }, 'room', 'a.txt', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ groups: 0, checklist: null, items: [], ignored: 0 })
    expect(err).toContain('No answer code could be read')
  })

  test('tells what it left out and why', async () => {
    const newer = codeOf(1, 1, 'partly', 'partly', 'partly')
    const rival = codeOf(2, 0, 'partly', 'partly', 'partly')
    const wrong = `${one.slice(0, -1)}${one.endsWith('Z') ? 'Y' : 'Z'}`
    const files = {
      'a.txt': [one, two, newer, rival, wrong, one.slice(0, 10), 'HU1-ZZZZ-ZZZZ'].join('\n\n!\n'),
    }
    const { out, err } = await runOn({ files }, 'room', 'a.txt', '--json')
    expect(JSON.parse(out)).toMatchObject({ groups: 3, ignored: 3 })
    expect(err).toContain('1 older code was left out')
    expect(err).toContain('One number was used for different answers')
    expect(err).toMatch(/wrong character/)
    expect(err).toMatch(/lacks \d+ characters/)
    expect(err).toMatch(/is no code for this checklist/)
  })

  test('takes a checklist from a file, and then only its codes', async () => {
    const other = { ...fullChecklist, id: 'another', title: 'Another' }
    const files = { 'a.txt': chat, 'c.json': JSON.stringify(other) }
    const { code, out } = await runOn({ files }, 'room', 'a.txt', '--checklist', 'c.json', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ groups: 0, checklist: { id: 'another' }, ignored: 2 })
  })

  test('a code for it is read with it', async () => {
    const own = { 'a.json': asText(changed(plainAssessment, '/name', '')), 'a.txt': one }
    const { out } = await runOn({ files: own }, 'room', 'a.txt', '--json')
    expect(JSON.parse(out)).toMatchObject({ groups: 1 })
  })

  test('makes a report, and none of nothing', async () => {
    const { code, out, written, err } = await runOn(
      { files: { 'a.txt': chat } },
      'room',
      'a.txt',
      '--pdf',
      'r.pdf',
    )
    expect([code, out, err]).toEqual([0, '', 'r.pdf: Written.\n'])
    const text = readText(written.get('r.pdf')!)
    expect(text).toContain('The room')
    expect(text).toContain('2 groups')
    for (const { question } of fullChecklist.items) expect(text.replaceAll(/\s+/g, ' ')).toContain(question)
    const empty = await runOn({ files: { 'a.txt': 'none' } }, 'room', 'a.txt', '--pdf', 'r.pdf')
    expect(empty.code).toBe(0)
    expect(empty.written.size).toBe(0)
    expect(empty.err).toContain('There is no answer code to report on')
  })

  test('does not write over what is there, and prints no orders to a terminal', async () => {
    const there = await runOn({ files: { 'a.txt': chat, 'r.pdf': '' } }, 'room', 'a.txt', '--pdf', 'r.pdf')
    expect(there).toMatchObject({ code: 1, out: '' })
    const hostile = await runOn(
      { files: { 'a.txt': 'HU1-\u001b]52;c;x\u0007\u009b\u202e' } },
      'room',
      'a.txt',
    )
    expect(hostile.err + hostile.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f\u202e]/)
  })
})
