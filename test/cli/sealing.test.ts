import { describe, expect, test } from 'vitest'
import { openTyped, sealAndCheck } from '../../src/browser/sealing-job'
import { sealForKey } from '../../src/browser/sealing'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { fullChecklist, makeShelf } from '../files/texts'
import { runOn, type MadeUpMachine, type Outcome } from './made-up-world'

const WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const RECIPIENT = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj'
const assessment = makeAnswered(fullChecklist, { one: 'partly', two: 'not-sure' })
const saved = formatAssessment(assessment)
const shelf = makeShelf([fullChecklist])
const sealed = await sealedWith(saved)

async function sealedWith(content: string | Uint8Array, passphrase = WORDS): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return sealAndCheck(bytes, passphrase, () => undefined, 1)
}

function withFactor(factor: string): Uint8Array {
  const text = Buffer.from(sealed)
    .toString('latin1')
    .replace(/(-> scrypt \S+) 1\n/, `$1 ${factor}\n`)
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

function run(machine: MadeUpMachine, ...args: readonly string[]): Promise<Outcome> {
  return runOn({ shelf, ...machine }, ...args)
}

async function openedIn({ written }: Outcome, name: string): Promise<string | null> {
  const opened = await openTyped(written.get(name) ?? new Uint8Array(), WORDS)
  return opened.ok ? new TextDecoder().decode(opened.value) : null
}

const REFUSED: readonly [what: string, file: Uint8Array | string, sentence: RegExp][] = [
  [
    'another passphrase',
    await sealedWith(saved, `${WORDS}s`),
    /This is not the passphrase of this file\. Look at/,
  ],
  ['damage', sealed.with(-1, (sealed.at(-1) ?? 0) ^ 1), /This sealed file is damaged.*Ask for another copy/],
  ['a file that is cut', sealed.subarray(0, -1), /This sealed file is damaged/],
  ['a file for keys', await sealForKey(sealed, RECIPIENT), /sealed for somebody's key.*ask for one/],
  ['two ways in', twice(), /can be opened in several ways at once.*Ask for one/],
  [
    'factor 19',
    withFactor('19'),
    /This file wants about 1 GB of memory\. Files made by Hustings never do\. If you know/,
  ],
  ['factor 21', withFactor('21'), /asks for more work.*\(21, and 20 is the most\).*seal it again/],
  ['factor 1e1', withFactor('1e1'), /does not say in a plain number.*seal it again/],
  ['a sealed file in it', await sealedWith(sealed), /Another sealed file lies inside this one/],
  ['what is not sealed', saved, /This file is not sealed\. It can be read as it is\./],
  [
    'an assessment that was changed',
    await sealedWith(saved.replace('partly', 'in-place')),
    /changed or damaged after it was saved/,
  ],
]

function twice(): Uint8Array {
  const text = Buffer.from(sealed).toString('latin1')
  const [stanza = ''] = /-> scrypt \S+ 1\n\S+\n/.exec(text) ?? []
  return Uint8Array.from(Buffer.from(text.replace(stanza, stanza + stanza), 'latin1'))
}

describe('seal', () => {
  const files = { 'a.hustings.json': saved }
  const ARGS = ['seal', 'a.hustings.json', '-o', 'a.hustings.age']

  test('writes what was read, sealed, and says that nobody can recover it', async () => {
    const outcome = await run({ files, givenPassphrase: WORDS }, ...ARGS)
    expect(outcome).toMatchObject({
      code: 0,
      out: '',
      err: 'a.hustings.age: Written. It was opened again with this passphrase. There is no way to recover it.\n',
    })
    expect(await openedIn(outcome, 'a.hustings.age')).toBe(saved)
  })

  test('asks twice where there is a terminal, and shows nothing', async () => {
    const outcome = await run({ files, typed: [WORDS, ` ${WORDS}`] }, ...ARGS)
    expect(outcome.code).toBe(0)
    expect(outcome.err).toMatch(/^Passphrase:\nThe same passphrase again:\n/)
    expect(outcome.err).not.toContain('ladder')
    expect(await openedIn(outcome, 'a.hustings.age')).toBe(saved)
  })

  test.each<[what: string, machine: MadeUpMachine, code: number, sentence: RegExp]>([
    ['no passphrase and no terminal', {}, 2, /There is no passphrase\. Set HUSTINGS_PASSPHRASE, or run this/],
    ['an empty one', { givenPassphrase: '' }, 2, /The passphrase is empty\./],
    ['one of spaces', { givenPassphrase: '   ' }, 2, /The passphrase is empty\./],
    ['a short one', { givenPassphrase: 'short' }, 2, /needs 16 characters or more, and this one has 5\./],
    [
      'two that differ',
      { typed: [WORDS, `${WORDS}s`] },
      2,
      /The two are not the same, so nothing was sealed\./,
    ],
    ['one that is given up', { typed: [WORDS] }, 2, /There is no passphrase\./],
    [
      'a file that is there',
      { files: { ...files, 'a.hustings.age': '' }, givenPassphrase: WORDS },
      1,
      /add --replace/,
    ],
    ['a full disk', { givenPassphrase: WORDS, cannotWrite: 'unwritable' }, 1, /cannot be written/],
    [
      'what is no assessment',
      { files: { 'a.hustings.json': '{}' }, givenPassphrase: WORDS },
      1,
      /This is not a saved/,
    ],
    [
      'what is sealed',
      { files: { 'a.hustings.json': sealed }, givenPassphrase: WORDS },
      1,
      /This file is sealed\. Open it first/,
    ],
  ])('%s: nothing is written', async (_, machine, code, sentence) => {
    const outcome = await run({ files, ...machine }, ...ARGS)
    expect([outcome.code, outcome.written.size]).toEqual([code, 0])
    expect(outcome.err).toMatch(sentence)
    expect(outcome.err).not.toContain('ladder')
  })

  test.each([
    [['seal'], /The name of a file is missing/],
    [['seal', 'a.hustings.json'], /"-o" is missing/],
    [['seal', 'a.hustings.json', '-o', '-'], /needs the name of a file to write/],
    [['seal', 'a.hustings.json', '-o', 'a.hustings.json'], /The file to write is the file to read/],
    [['open', 'a', 'b', '-o', 'c'], /one file at a time/],
  ])('%s is wrong usage', async (args, sentence) => {
    const outcome = await run({ files }, ...args)
    expect(outcome.code).toBe(2)
    expect(outcome.err).toMatch(sentence)
  })

  test('--replace writes over what is there', async () => {
    const machine = { files: { ...files, 'a.hustings.age': 'old' }, givenPassphrase: WORDS }
    expect(await openedIn(await run(machine, ...ARGS, '--replace'), 'a.hustings.age')).toBe(saved)
  })
})

describe('open', () => {
  const ARGS = ['open', 'a.age', '-o', 'a.hustings.json']
  const open = (file: Uint8Array | string, machine: MadeUpMachine = { givenPassphrase: WORDS }) =>
    run({ files: { 'a.age': file }, ...machine }, ...ARGS)
  const textOf = ({ written }: Outcome): string => new TextDecoder().decode(written.get('a.hustings.json'))

  test('gives back what was sealed, byte for byte', async () => {
    const outcome = await open(sealed)
    expect(outcome).toMatchObject({ code: 0, out: '', err: 'a.hustings.json: Written.\n' })
    expect(textOf(outcome)).toBe(saved)
  })

  test('asks once where there is a terminal', async () => {
    const outcome = await open(sealed, { typed: [WORDS] })
    expect([outcome.code, outcome.err]).toEqual([0, 'Passphrase:\na.hustings.json: Written.\n'])
  })

  test('opens a file in letters', async () => {
    const letters =
      Buffer.from(sealed)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    const armoured = [
      '-----BEGIN AGE ENCRYPTED FILE-----',
      ...letters,
      '-----END AGE ENCRYPTED FILE-----',
      '',
    ]
    expect(textOf(await open(armoured.join('\n')))).toBe(saved)
  })

  test('tells of what it opens', async () => {
    const { code, err } = await open(await sealedWith(formatAssessment(assessment, fullChecklist)))
    expect(code).toBe(0)
    expect(err).toMatch(/Written\.\n$/)
  })

  test.each<[what: string, content: string | Uint8Array]>([
    ['a table', 'Summary,Due date\n'],
    ['a PDF', '%PDF-1.7\n'],
    ['a workbook', 'PK\u0003\u0004'],
    ['JSON of another tool', '{"a":1}'],
    ['nothing', ''],
  ])('%s that was sealed is written as it is', async (_, content) => {
    const outcome = await open(await sealedWith(content))
    expect(outcome.code).toBe(0)
    expect(outcome.err).toMatch(/Written\. It is no saved assessment/)
    expect(textOf(outcome)).toBe(content)
  })

  test.each(REFUSED)('%s: one sentence, and nothing is written', async (_, file, sentence) => {
    const { code, err, out, written } = await open(file)
    expect([code, out, written.size]).toEqual([1, '', 0])
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('what is not there is told', async () => {
    const { code, err } = await run({ givenPassphrase: WORDS }, ...ARGS)
    expect([code, err]).toEqual([1, 'a.age: There is no such file. Look at the spelling of its name.\n'])
  })
})

test.each([
  ['score', ['score', 'a.age']],
  ['plan', ['plan', 'a.age']],
  ['replay', ['replay', 'a.age', '--scenario', 'campaign-hack-and-leak']],
  ['exposure', ['exposure', 'a.age']],
  ['compare', ['compare', 'a.age', 'b.json']],
  ['migrate', ['migrate', 'a.age', '--to', '2.0.0', '-o', 'b.json']],
  ['check', ['check', 'a.age']],
])('%s says of a sealed file to open it first', async (_, args) => {
  const { code, err } = await run({ files: { 'a.age': sealed } }, ...args)
  expect(code).toBe(1)
  expect(err).toMatch(
    /^a\.age: This file is sealed\. Open it first, with the passphrase it was sealed with\.$/m,
  )
})
