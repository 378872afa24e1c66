import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODED_ANSWERS, writeCode, type AnswerCode, type CodeBook } from '../../src/core/answer-code'
import { findCodes } from '../../src/core/code-reader'
import { makeChecklist, makeItem } from './builders'

function bookOf(items: number, sha256: string): CodeBook {
  return {
    checklist: makeChecklist(Array.from({ length: items }, (_, index) => makeItem(`item-${index + 1}`))),
    sha256: sha256.padEnd(64, '0'),
  }
}

const book = bookOf(55, 'abcde')
const other = bookOf(32, '12345')
const codes = fc.sample(
  fc.record({
    group: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
    counter: fc.integer({ min: 0, max: 63 }),
    answers: fc.array(fc.constantFrom(...CODED_ANSWERS), { minLength: 55, maxLength: 55 }),
  }),
  { numRuns: 40, seed: 11 },
)
const code = codes[0]!
const text = writeCode(book, code)

function readIn(chat: string, books: readonly CodeBook[] = [book, other]): readonly AnswerCode[] {
  return findCodes(chat, books).found.map((found) => found.code)
}

/** Every symbol that can be misread, misread. */
function misread(written: string): string {
  return `HU1${written.slice(3).replaceAll('0', 'O').replaceAll('1', 'l')}`
}

describe('reading is forgiving', () => {
  test.each([
    ['as it is written', text],
    ['in small letters', text.toLowerCase()],
    ['with O for 0 and l for 1', misread(text)],
    ['with I for the 1 of its beginning', text.replace('HU1', 'HUI')],
    ['without hyphens', text.replaceAll('-', '')],
    ['with spaces for hyphens', text.replaceAll('-', ' ')],
    ['with dashes a phone made of hyphens', text.replaceAll('-', '—')],
    ['with hyphens that do not break', text.replaceAll('-', '\u2011')],
    ['in quotation marks', `We are “${text}”.`],
    ['in the middle of a sentence', `hello, here: ${text}, thanks everybody`],
    ['directly before a word', `${text} good luck`],
    ['over two lines', text.replace('-', '-\n')],
    ['with marks nobody sees', text.replaceAll('-', '\u200b-\u2060')],
  ])('%s', (_what, chat) => {
    expect(readIn(chat)).toEqual([code])
    expect(findCodes(chat, [book, other]).unread).toEqual([])
  })

  test.each([
    [
      'WhatsApp',
      (half: string, rest: string) => `[19:02, 29/11/2026] Anna: ${half}\n[19:02, 29/11/2026] Anna: ${rest}`,
    ],
    ['Signal', (half: string, rest: string) => `Anna, 19:02\n${half}\nAnna, 19:03\n${rest}\n`],
    [
      'a plain log',
      (half: string, rest: string) => `19:02 <anna> ${half}\n19:02 <ben> hi\n19:02 <anna> ${rest}`,
    ],
  ])('torn over two messages of %s, at every place', (_chat, tear) => {
    for (let at = 9; at < text.length; at += 1) {
      expect(readIn(tear(text.slice(0, at), text.slice(at)))).toEqual([code])
    }
  })

  test('a code torn about somebody else’s: both are read', () => {
    const [one, two] = codes.map((each) => writeCode(book, each)) as [string, string]
    const chat = `Ann: ${one.slice(0, 20)}\nBen: ${two}\nAnn: ${one.slice(20)}`
    expect(readIn(chat)).toEqual([codes[0], codes[1]])
  })

  test('a code torn over three messages', () => {
    const chat = `Ann: ${text.slice(0, 19)}\nAnn: ${text.slice(19, 39)}\nAnn: ${text.slice(39)}`
    expect(readIn(chat)).toEqual([code])
  })

  test('a whole chat at once, in its order, each checklist by itself', () => {
    const chat = codes
      .map((one, index) => `[19:${index + 10}] Table ${index}: ${writeCode(book, one)}`)
      .join('\n')
    expect(readIn(chat)).toEqual(codes)
    const foreign: AnswerCode = { group: 1, counter: 0, answers: code.answers.slice(0, 32) }
    const both = findCodes(`${chat}\n${writeCode(other, foreign)}`, [book, other])
    expect(both.found.map((found) => found.book === other)).toEqual([...codes.map(() => false), true])
  })
})

describe('what cannot be read is told', () => {
  test('a code that is too short, by how much', () => {
    expect(findCodes(text.slice(0, -2), [book]).unread).toEqual([
      { text: text.slice(0, -2), why: { kind: 'too-short', missing: 2 } },
    ])
  })

  test('a code of another checklist', () => {
    expect(findCodes(text, [other]).unread.map(({ why }) => why)).toEqual([{ kind: 'another-checklist' }])
  })

  test('the group of four that is off, wherever one symbol is wrong and only that group can be', () => {
    let told = 0
    let tried = 0
    for (let at = 4; at < text.length; at += 1) {
      if (text.charAt(at) === '-') continue
      const wrong = `${text.slice(0, at)}${text.charAt(at) === 'Z' ? 'Y' : 'Z'}${text.slice(at + 1)}`
      const { found, unread } = findCodes(wrong, [book])
      expect(found).toEqual([])
      const why = unread[0]?.why
      const group = Math.floor((at - 4) / 5) + 1
      if (why?.kind === 'wrong' && why.group !== null) {
        expect(why.group).toBe(group)
        told += 1
      }
      tried += 1
    }
    expect(told / tried).toBeGreaterThan(0.9)
  })

  test.each(['', 'no code here', 'We meet in Hull, at the hula hut', 'HUI is a name'])(
    '%j holds none',
    (chat) => {
      expect(findCodes(chat, [book])).toEqual({ found: [], unread: [] })
    },
  )

  test('what begins like one', () => {
    expect(findCodes('Our postcode is HU1 2AB', [book]).unread).toHaveLength(1)
    expect(findCodes(`HU1-${text}`, [book])).toMatchObject({ found: [{ code }], unread: [{}] })
  })

  test('a code whose checklist is not known for a wrong symbol at its beginning', () => {
    const wrong = `HU1-${text[4] === 'Z' ? 'Y' : 'Z'}${text.slice(5)}`
    expect(findCodes(wrong, [book]).unread.map(({ why }) => why)).toEqual([{ kind: 'wrong', group: 1 }])
  })

  test('two wrong symbols, of which nobody knows where', () => {
    const places = [11, 30]
    const wrong = Array.from(text, (symbol, at) =>
      places.includes(at) ? (symbol === '3' ? '4' : '3') : symbol,
    )
    expect(findCodes(wrong.join(''), [book])).toMatchObject({
      found: [],
      unread: [{ why: { kind: 'wrong' } }],
    })
  })

  test('a code that begins like two checklists is read with the one it is for', () => {
    const twin = { ...bookOf(40, 'abcde') }
    expect(readIn(text, [twin, book])).toEqual([code])
  })

  test('without a checklist nothing is read', () => {
    expect(findCodes(text, []).unread.map(({ why }) => why)).toEqual([{ kind: 'another-checklist' }])
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('HU1', '-', '\n', ': ', text.slice(4, 30)))),
        (parts) => {
          findCodes(parts.join(''), [book, other])
        },
      ),
    )
  })
})

test('a chat that is made to be slow takes time in line with its length', () => {
  const line = `HU1-${text.slice(4, 20)}\n19:02 a: b: c: d: 00\n`
  const timeOf = (lines: number): number => {
    const chat = line.repeat(lines)
    const begun = performance.now()
    findCodes(chat, [book, other])
    return performance.now() - begun
  }
  timeOf(500)
  // Four times as long; sixteen times the time if it looked at everything from everywhere.
  expect(timeOf(8_000) / timeOf(2_000)).toBeLessThan(10)
})
