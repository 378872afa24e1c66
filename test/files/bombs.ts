import { constants, deflateRawSync } from 'node:zlib'
import { LIMITS } from '../../src/files/limits'
import { DICTIONARY, makePdf } from './pdfs'
import { asText, changed, plainAssessment } from './texts'

/** Files of at most 10 MB that ask for all the time or memory there is, and the problem each ends in. */

const FULL = LIMITS.fileBytes
const fill = (head: string, part: string, tail = ''): string =>
  head + part.repeat(Math.floor((FULL - head.length - tail.length) / part.length)) + tail
const numbered = (head: string, part: (n: number) => string): string => {
  const parts = [head]
  for (let n = 0, size = head.length; size < FULL - 100; n += 1) {
    const next = part(n)
    parts.push(next)
    size += next.length
  }
  return `${parts.join('')}"end":1}`
}
const inFile = (at: string, value: unknown): string => asText(changed(plainAssessment, at, value))

interface Bomb {
  readonly what: string
  readonly make: () => string | Uint8Array
  readonly kind: string
}

export const BOMBS: readonly Bomb[] = [
  { what: '10 MB of [', make: () => fill('', '['), kind: 'too-deep' },
  { what: '10 MB of {"a":', make: () => fill('', '{"a":'), kind: 'too-deep' },
  { what: '10 MB of [[], [], ...', make: () => fill('[', '[],', '[]]'), kind: 'too-many-values' },
  { what: 'a million keys', make: () => numbered('{', (n) => `"k${n}":1,`), kind: 'too-many-values' },
  {
    what: 'a million keys among the answers',
    make: () =>
      numbered('{"format":"hustings/assessment","formatVersion":1,"answers":{', (n) => `"k${n}":{},`),
    kind: 'too-many-values',
  },
  {
    what: 'a key twice, at the end of 10 MB',
    make: () => fill('{"a":1,', ' ', '"a":2}'),
    kind: 'same-key-twice',
  },
  { what: 'a number of 10 million digits', make: () => fill('[', '9', ']'), kind: 'text-too-long' },
  {
    what: 'a text of 10 million letters',
    make: () => inFile('/name', 'x'.repeat(FULL - 2_000)),
    kind: 'text-too-long',
  },
  { what: 'a text without its end', make: () => fill('{"a":"', 'x'), kind: 'cut-off' },
  { what: 'a text of escapes', make: () => fill('["', '\\u0000', '"]'), kind: 'text-too-long' },
  {
    what: 'an id that overruns its pattern',
    make: () => inFile('/checklist/id', `a${'-a'.repeat(4_900_000)}`),
    kind: 'text-too-long',
  },
  {
    what: 'a name of 4 million marks',
    make: () => inFile('/name', '\u0316'.repeat(4_900_000)),
    kind: 'text-too-long',
  },
  {
    what: 'texts of marks in the wrong order, which putting right takes the square of their number',
    make: () =>
      inFile(
        '/extra',
        Array.from({ length: 50 }, () => `x${'\u0301\u0316'.repeat(48_000)}`),
      ),
    kind: 'assessment',
  },
  {
    what: 'as many values as there may be',
    make: () =>
      inFile(
        '/extra',
        Array.from({ length: LIMITS.values - 100 }, () => ({})),
      ),
    kind: 'assessment',
  },
  { what: '10 MB of space', make: () => fill('', ' '), kind: 'empty' },
  { what: '10 MB that are not UTF-8', make: () => new Uint8Array(FULL).fill(0xc3), kind: 'not-utf8' },
  {
    what: 'a PDF that unpacks to 3 GB',
    make: () => makePdf({ content: packedSpaces(3_000), packed: false, dictionary: DICTIONARY }),
    kind: 'unpacked-too-large',
  },
  {
    what: 'a PDF that unpacks to 20 MB',
    make: () => makePdf({ content: `{${' '.repeat(LIMITS.unpackedBytes - 1)}` }),
    kind: 'too-large',
  },
  {
    what: 'a PDF of dictionaries that never end',
    make: () => makePdf('5 0 obj\n<</Type/EmbeddedFile', fill('', '<<(').slice(0, FULL - 1_000)),
    kind: 'pdf-damaged',
  },
  {
    what: 'a PDF of names that are nearly the one',
    make: () => makePdf(fill('', '/EmbeddedFiles').slice(0, FULL - 1_000)),
    kind: 'pdf-without-answers',
  },
]

/** What unpacks to so many megabytes of spaces. */
function packedSpaces(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, 32), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([
    Uint8Array.of(0x78, 0xda),
    ...Array.from({ length: megabytes }, () => block),
    Uint8Array.of(3, 0, 0, 0, 0, 0),
  ])
}
