import { Buffer } from 'node:buffer'
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileText } from '../../src/files/file-text'
import { LIMITS } from '../../src/files/limits'
import { readPdfDictionary } from '../../src/files/pdf-dictionary'
import { bytesOf, DICTIONARY, makePdf, PLAIN_DICTIONARY, type Attached } from './pdfs'

const TEXT = '{ "name": "Gŵyl Llŷn" }\n'

/** The text, or in one word why there is none. */
function readIn(bytes: Uint8Array): string {
  const read = readFileText(bytes)
  return read.ok ? read.value.text : read.problem.kind
}

function readWith(changes: Partial<Attached>): string {
  return readIn(makePdf({ content: TEXT, ...changes }))
}

describe('the one file inside a PDF is read', () => {
  test.each<[string, Partial<Attached>]>([
    ['packed', {}],
    ['not packed', { packed: false }],
    ['with spaces as other writers set them', { dictionary: DICTIONARY.replaceAll('/', ' /') }],
    ['its packing named in a list', { dictionary: DICTIONARY.replace('/FlateDecode', '[/FlateDecode]') }],
    ['with its line ends from Windows', { opening: '\r\nstream\r\n', closing: '\r\nendstream' }],
    ['with none before the stream', { opening: 'stream\n', closing: 'endstream' }],
    ['with a space before the stream', { opening: ' stream\n' }],
    [
      'with a text in its dictionary',
      { dictionary: DICTIONARY.replace('<<', '<</Desc(a \\) b)/CheckSum<0aF f>') },
    ],
  ])('%s', (_how, changes) => {
    expect(readWith(changes)).toBe(TEXT)
  })

  test('and told apart from a file that is text itself', () => {
    expect(readFileText(makePdf({ content: TEXT }))).toEqual({
      ok: true,
      value: { text: TEXT, fromPdf: true },
    })
    expect(readFileText(Buffer.from(TEXT))).toEqual({ ok: true, value: { text: TEXT, fromPdf: false } })
  })

  test('whatever it says', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (json, packed) => {
        const text = `{"any":${json}}`
        expect(readWith({ content: text, packed })).toBe(text)
      }),
    )
  })
})

describe('what is not ours to read is refused', () => {
  test.each<[string, string, readonly (Attached | string)[]]>([
    ['nothing inside', 'pdf-without-answers', []],
    ['a list of files, and no file', 'pdf-without-answers', ['/EmbeddedFiles /EmbeddedFilesX']],
    ['two files', 'pdf-with-several-files', [{ content: TEXT }, { content: '{}' }]],
    [
      'one file, named once more at the end of the file',
      'pdf-with-several-files',
      [{ content: TEXT }, '/EmbeddedFile'],
    ],
    ['a password', 'pdf-encrypted', [{ content: TEXT }, 'trailer <</Encrypt 9 0 R>>']],
    ['a picture', 'pdf-without-answers', [{ content: Uint8Array.of(0x89, 0x50, 0xff, 0xfe) }]],
    ['a bill', 'pdf-without-answers', [{ content: '<invoice/>' }]],
    ['a name that belongs to nothing', 'pdf-damaged', ['/EmbeddedFile ']],
  ])('%s', (_what, problem, parts) => {
    expect(readIn(makePdf(...parts))).toBe(problem)
  })

  test('`/EmbeddedFile` ends the file', () => {
    expect(readIn(bytesOf('%PDF-1.7 /EmbeddedFile'))).toBe('pdf-damaged')
  })
})

describe('what is not written as Hustings writes it is refused', () => {
  const changed = (from: string, to: string): Partial<Attached> => ({
    dictionary: DICTIONARY.replace(from, to),
  })
  test.each<[string, Partial<Attached>]>([
    ['its length is elsewhere', changed('LENGTH', '12 0 R')],
    ['its length is no number', changed('LENGTH', '-1')],
    ['it has no length', changed('/Length LENGTH', '')],
    ['it is longer than the file', changed('LENGTH', '9999999')],
    ['it ends where its length does not', changed('LENGTH', '3')],
    ['it has two lengths', changed('/Length', '/Length 3/Length')],
    ['it is packed in another way', changed('/FlateDecode', '/LZWDecode')],
    ['it is packed twice', changed('/FlateDecode', '[/FlateDecode/FlateDecode]')],
    ['it is packed with a predictor', changed('/Length', '/DecodeParms<</Predictor 12>>/Length')],
    ['it lies in another file', changed('/Length', '/F(other.json)/Length')],
    ['its name is on something inside it', changed('/Type/EmbeddedFile', '/A<</Type/EmbeddedFile>>')],
    ['its dictionary has a key without a value', changed('/Length LENGTH', '/Length LENGTH/Last')],
    ['its dictionary has a value without a key', changed('<<', '<<12 ')],
    ['its dictionary is not closed', changed('>>/Filter', '/Filter')],
    ['its dictionary is not opened', changed('<</Type', '/Type')],
    ['its dictionary holds what is no syntax', changed('<<', '<<)')],
    ['there is no dictionary', { dictionary: '/EmbeddedFile' }],
    ['there is no stream', { opening: '\n', closing: '' }],
    ['its stream has no line end', { opening: '\nstream' }],
    ['its stream has half a line end', { opening: '\nstream\r' }],
    ['its stream does not end', { closing: '' }],
    ['nothing is in it', { content: '', packed: false, dictionary: DICTIONARY }],
    [
      'what is packed is torn',
      {
        content: deflateSync(Buffer.from(TEXT.repeat(999))).subarray(0, 40),
        packed: false,
        dictionary: DICTIONARY,
      },
    ],
    ['what is packed is not', { content: TEXT, packed: false, dictionary: DICTIONARY }],
  ])('%s', (_what, changes) => {
    expect(readWith(changes)).toBe('pdf-damaged')
  })

  test('its dictionary may have 1 kB, and not one byte more', () => {
    const withBytes = (count: number): string => {
      const data = Buffer.from(TEXT)
      const bare = PLAIN_DICTIONARY.replace('LENGTH', String(data.length)).length + '\n/X()'.length
      const dictionary = PLAIN_DICTIONARY.replace('<<', `<</X(${'x'.repeat(count - bare)})`)
      return readWith({ dictionary, packed: false })
    }
    expect(withBytes(LIMITS.pdfDictionary)).toBe(TEXT)
    expect(withBytes(LIMITS.pdfDictionary + 1)).toBe('pdf-damaged')
  })

  test('what is read ends where the dictionary does', () => {
    expect(readPdfDictionary(' <</A 1/B[2 [3]]/C 4 0 R>> /D 5')).toEqual({
      values: new Map([
        ['A', '1'],
        ['B', '[ 2 [ 3 ] ]'],
        ['C', '4 R'],
      ]),
      end: 26,
    })
  })
})

describe('a PDF made to do harm costs little', () => {
  /** A megabyte of spaces packed to a thousandth, that many times over. */
  const bomb = (megabytes: number): Uint8Array => {
    const block = deflateRawSync(Buffer.alloc(1_000_000, 32), {
      level: 9,
      finishFlush: constants.Z_FULL_FLUSH,
    })
    return Buffer.concat([
      Uint8Array.of(0x78, 0xda),
      ...Array.from({ length: megabytes }, () => block),
      Uint8Array.of(3, 0, 0, 0, 0, 0),
    ])
  }
  const attach = (data: Uint8Array): Uint8Array =>
    makePdf({ content: data, packed: false, dictionary: DICTIONARY })

  test('20 MB unpack, one byte more does not', () => {
    const filled = (size: number): string =>
      readIn(attach(deflateSync(Buffer.concat([Buffer.from('{'), Buffer.alloc(size - 1, 32)]))))
    expect(filled(LIMITS.unpackedBytes)).toHaveLength(LIMITS.unpackedBytes)
    expect(filled(LIMITS.unpackedBytes + 1)).toBe('unpacked-too-large')
  })

  test('what would unpack to 3 GB stops where a hundredth of it does', () => {
    const [part, whole] = [attach(bomb(30)), attach(bomb(3000))]
    expect(readIn(attach(bomb(19)))).toBe('pdf-without-answers')
    const timeOf = (bytes: Uint8Array): number => {
      const began = performance.now()
      expect(readIn(bytes)).toBe('unpacked-too-large')
      return performance.now() - began
    }
    timeOf(part)
    // Read to its end it would take a hundred times as long.
    expect(timeOf(whole) / timeOf(part)).toBeLessThan(25)
  })

  test.each(['/EmbeddedFil', '/', '<<', '(', 'obj', '/EmbeddedFiles', '[[', '\\', 'stream\n'])(
    'ten times as much of %s takes about ten times as long',
    (piece) => {
      const timeOf = (size: number): number => {
        const filler = piece.repeat(size / piece.length)
        const bytes = makePdf(filler, '/EmbeddedFile ', filler)
        // The quickest of some: whatever else the machine does makes it no quicker.
        const times = Array.from({ length: 4 }, () => {
          const began = performance.now()
          expect(readIn(bytes)).toBe('pdf-damaged')
          return performance.now() - began
        })
        return Math.min(...times)
      }
      // Where time grows with the square, it is a hundred times.
      expect(timeOf(3_000_000) / timeOf(300_000)).toBeLessThan(50)
    },
  )

  test('bytes by chance never throw', () => {
    const pieces = fc.constantFrom(
      '%PDF-',
      '/EmbeddedFile',
      '<<',
      '>>',
      ' stream\n',
      'endstream',
      '/Length 3',
      'obj',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        expect(typeof readIn(bytesOf(`%PDF-1.7${parts.join('')}`))).toBe('string')
      }),
      { numRuns: 500 },
    )
  })
})

describe('a file that is no PDF', () => {
  test('is text in UTF-8', () => {
    expect(readIn(Buffer.from('\ufeffAny text'))).toBe('Any text')
    expect(readIn(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00))).toBe('not-utf8')
  })

  test('may have 10 MB, and not one byte more; so may a PDF', () => {
    expect(readIn(new Uint8Array(LIMITS.fileBytes).fill(32))).toHaveLength(LIMITS.fileBytes)
    expect(readIn(new Uint8Array(LIMITS.fileBytes + 1).fill(32))).toBe('too-large')
    expect(readIn(makePdf(' '.repeat(LIMITS.fileBytes)))).toBe('too-large')
  })
})
