import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import { readOpened, type FileKind, type ReadingOrder } from '../../src/files/read-opened'
import { runReadingJob } from '../../src/files/reading-job'
import { makeAnswered } from '../core/builders'
import { makePdf } from './pdfs'
import { asText, changed, fullChecklist, makeShelf, plainAssessment, shelf } from './texts'

const saved = formatAssessment(makeAnswered(fullChecklist, { one: 'partly' }))

function order(bytes: Uint8Array | string, changes: Partial<ReadingOrder> = {}): ReadingOrder {
  const read = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return { bytes: read, wanted: 'assessment', orOther: true, acceptDamaged: false, ...changes }
}

/** `assessment`, `checklist`, or the first problem. */
async function readAs(wanted: FileKind, bytes: Uint8Array | string, changes: Partial<ReadingOrder> = {}) {
  const read = await readOpened(order(bytes, { wanted, ...changes }), shelf)
  return read.kind === 'refused' ? read.problems[0]?.kind : read.kind
}

describe('a file is what it says it is', () => {
  test.each<[FileKind]>([['assessment'], ['checklist']])('whatever was wanted: %s', async (wanted) => {
    expect(await readAs(wanted, saved)).toBe('assessment')
    expect(await readAs(wanted, asText(fullChecklist))).toBe('checklist')
  })

  test('but where only one kind is read', async () => {
    expect(await readAs('assessment', asText(fullChecklist), { orOther: false })).toBe('not-ours')
    expect(await readAs('assessment', saved, { orOther: false })).toBe('assessment')
  })

  test('and if it says neither, it is told as what was wanted', async () => {
    const read = await readOpened(order('{"format": "somebody/else"}', { wanted: 'checklist' }), shelf)
    expect(read).toMatchObject({ kind: 'refused', problems: [{ wanted: 'hustings/checklist' }] })
  })

  test('a checklist is ours or it is not', async () => {
    const read = (from: typeof shelf) => readOpened(order(asText(fullChecklist)), from)
    expect(await read(shelf)).toMatchObject({ isOurs: true })
    expect(await read(makeShelf([]))).toMatchObject({ isOurs: false })
  })

  test('an assessment with a fault is told with the fault', async () => {
    const file = changed(plainAssessment, '/answers/one/status', 'yes')
    expect(await readAs('assessment', asText(file))).toBe('not-one-of')
    expect(await readAs('checklist', asText({ ...fullChecklist, minutes: 0 }))).toBe('not-above')
  })

  test('a damaged one opens only where that is wanted', async () => {
    const damaged = saved.replace('partly', 'in-place')
    expect(await readAs('assessment', damaged)).toBe('checksum-wrong')
    expect(await readAs('assessment', damaged, { acceptDamaged: true })).toBe('assessment')
  })
})

describe('a PDF holds answers or nothing', () => {
  test.each<FileKind>(['assessment', 'checklist'])('wanted: %s', async (wanted) => {
    expect(await readAs(wanted, makePdf())).toBe('pdf-without-answers')
    expect(await readAs(wanted, makePdf({ content: asText(fullChecklist) }))).toBe('checklist-in-pdf')
    const read = await readOpened(order(makePdf({ content: saved }), { wanted }), shelf)
    expect(read).toMatchObject({ kind: 'assessment', fromPdf: true })
  })

  test('and an assessment beside one is from none', async () => {
    expect(await readOpened(order(saved), shelf)).toMatchObject({ fromPdf: false })
  })
})

describe('what is no file of ours at all is told by what it is', () => {
  test.each<[what: string, bytes: Uint8Array | string, kind: string]>([
    ['an age file', 'age-encryption.org/v1\n-> scrypt a b\n', 'sealed'],
    ['an age file in letters', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl', 'sealed'],
    ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'zip'],
    ['an empty ZIP archive', Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0), 'zip'],
    ['a ZIP archive in pieces', Uint8Array.of(0x50, 0x4b, 7, 8, 0x50, 0x4b), 'zip'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'not-utf8'],
    ['text', 'Dear Ann', 'not-json'],
    ['a table', 'Item,Answer\none,partly', 'not-json'],
    ['JSON of another tool', '{"name": "shopping", "version": "1.0.0"}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['half a file', saved.slice(0, 400), 'cut-off'],
    ['a file cut inside a letter', Uint8Array.of(0x7b, 0x22, 0xc3), 'cut-off'],
    ['nothing', '', 'empty'],
  ])('%s', async (_what, bytes, kind) => {
    expect(await readAs('assessment', bytes)).toBe(kind)
  })
})

test('a file that is cut anywhere is told as cut, never as something else', async () => {
  const bytes = new TextEncoder().encode(saved.replace('Little Snoring', 'Llŷn 👩‍💻'))
  // Up to its closing bracket: what is missing after that is a newline.
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 3 }), async (length) => {
      expect(await readAs('assessment', bytes.slice(0, length))).toBe('cut-off')
    }),
    { numRuns: 200 },
  )
})

describe('a job for a worker, which has no checklists of its own', () => {
  const ours = [checklistSha256(fullChecklist)]

  test('asks for the checklist, and reads with it', async () => {
    const job = { order: order(saved), ours, checklists: [] }
    expect(await runReadingJob(job)).toEqual({ kind: 'wants', id: 'village-society', version: '1.0.0' })
    expect(await runReadingJob({ ...job, checklists: [fullChecklist] })).toEqual(
      await readOpened(order(saved), shelf),
    )
  })

  test('asks for nothing where it lies in the file, and knows whether it is ours', async () => {
    const whole = order(formatAssessment(makeAnswered(fullChecklist, {}), fullChecklist))
    expect(await runReadingJob({ order: whole, ours, checklists: [] })).toMatchObject({
      opened: { isOurs: true },
    })
    expect(await runReadingJob({ order: whole, ours: [], checklists: [] })).toMatchObject({
      opened: { isOurs: false },
    })
  })

  test('posts back only what can be copied, keys such as __proto__ too', async () => {
    const text = asText(plainAssessment).replace(
      '"retired"',
      '"__proto__": {"x": [1]}, "constructor": 1, "retired"',
    )
    const read = await readOpened(order(text), shelf)
    expect(structuredClone(read)).toEqual(read)
    const { unknownKeys } = structuredClone(read as Extract<typeof read, { kind: 'assessment' }>).opened
      .assessment
    expect(Object.keys(unknownKeys ?? {})).toEqual(['__proto__', 'constructor'])
  })
})
