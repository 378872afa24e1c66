import { describe, expect, test } from 'vitest'
import { asText, changed, fullChecklist, plainAssessment } from '../files/texts'
import { runOn } from './made-up-world'

const files = { 'ours.hustings.json': asText(plainAssessment), 'list.json': asText(fullChecklist) }
const ASSESSMENT = 'ours.hustings.json'

describe('wrong usage ends with 2, a sentence and nothing on standard output', () => {
  test.each<[args: readonly string[], sentence: string]>([
    [['frobnicate'], 'There is no command "frobnicate". Try --help.'],
    [['--json'], 'There is no option "--json" here. Try --help.'],
    [['score'], 'The name of a file is missing. Try --help.'],
    [['plan'], 'The name of a file is missing. Try --help.'],
    [['check'], 'The name of a file is missing. Try --help.'],
    [['score', ASSESSMENT, ASSESSMENT], 'This command reads one file at a time. Try --help.'],
    [['score', ASSESSMENT, '--csv', 'x'], 'There is no option "--csv" here. Try --help.'],
    [['score', ASSESSMENT, '--calendar=x'], 'There is no option "--calendar" here. Try --help.'],
    [['plan', ASSESSMENT, '--csv'], '"--csv" needs a value behind it. Try --help.'],
    [['plan', ASSESSMENT, '--calendar', '-'], '"--calendar" needs the name of a file to write. Try --help.'],
    [
      ['plan', ASSESSMENT, '--calendar', 'x', '--pdf', 'y', '--csv', 'x', '--replace'],
      '"--csv" and "--calendar" name the same file. Choose another name for one of them. Try --help.',
    ],
    [
      ['plan', ASSESSMENT, '--csv', 'x', '--calendar', ASSESSMENT, '--replace'],
      'The file to write is the file to read. Choose another name. Try --help.',
    ],
    [['plan', ASSESSMENT, '--pdf'], '"--pdf" needs a value behind it. Try --help.'],
    [['plan', ASSESSMENT, '--pdf='], '"--pdf" needs a value behind it. Try --help.'],
    [['plan', ASSESSMENT, '--pdf', '-'], '"--pdf" needs the name of a file to write. Try --help.'],
    [['plan', ASSESSMENT, '--json=yes'], '"--json" takes no value. Try --help.'],
    [
      ['plan', ASSESSMENT, '--kind', 'poster'],
      'There is no kind of report "poster". Use full, board, monday, worksheet or owner=NAME. Try --help.',
    ],
    [
      ['plan', ASSESSMENT, '--today', 'soon'],
      '"soon" is not a day between 2000 and 2099. Write it as 2027-05-06. Try --help.',
    ],
    [
      ['score', ASSESSMENT, '--today=2027-02-30'],
      '"2027-02-30" is not a day between 2000 and 2099. Write it as 2027-05-06. Try --help.',
    ],
    [
      ['plan', ASSESSMENT, '--pdf', ASSESSMENT, '--replace'],
      'The file to write is the file to read. Choose another name. Try --help.',
    ],
    [['diff', 'list.json'], 'This command reads two files: the older one, then the newer one. Try --help.'],
    [
      ['diff', 'list.json', 'list.json', 'list.json'],
      'This command reads two files: the older one, then the newer one. Try --help.',
    ],
    [['compare', ASSESSMENT], 'This command reads two files: the older one, then the newer one. Try --help.'],
    [
      ['compare', ASSESSMENT, ASSESSMENT, ASSESSMENT],
      'This command reads two files: the older one, then the newer one. Try --help.',
    ],
    [['diff', 'list.json', 'list.json', '-o', 'x'], 'There is no option "-o" here. Try --help.'],
    [['migrate', '--to', '2.0.0', '-o', 'x'], 'The name of a file is missing. Try --help.'],
    [['migrate', ASSESSMENT, ASSESSMENT], 'This command reads one file at a time. Try --help.'],
    [['migrate', ASSESSMENT, '-o', 'x'], '"--to" is missing. Try --help.'],
    [
      ['migrate', ASSESSMENT, '--to', '2.0.0', '-o', '-'],
      '"-o" needs the name of a file to write. Try --help.',
    ],
    [['migrate', ASSESSMENT, '--to', '2.0.0'], '"-o" is missing. Try --help.'],
    [['migrate', ASSESSMENT, '--to', '2.0.0', '-o'], '"-o" needs a value behind it. Try --help.'],
    [['migrate', ASSESSMENT, '--to', '2.0.0', '--json'], 'There is no option "--json" here. Try --help.'],
    ...[ASSESSMENT, 'list.json'].map((out): [readonly string[], string] => [
      ['migrate', ASSESSMENT, '--to', 'list.json', '-o', out, '--replace'],
      'The file to write is the file to read. Choose another name. Try --help.',
    ]),
    [['check', '--today', '2027-01-01', 'list.json'], 'There is no option "--today" here. Try --help.'],
    [['replay', ASSESSMENT], '"--scenario" is missing. Try --help.'],
    [['replay', '--scenario', 'a'], 'The name of a file is missing. Try --help.'],
    [['replay', ASSESSMENT, '--scenario'], '"--scenario" needs a value behind it. Try --help.'],
    [
      ['replay', ASSESSMENT, '--scenario', 'a', '--today', 'soon'],
      '"soon" is not a day between 2000 and 2099. Write it as 2027-05-06. Try --help.',
    ],
    [['exposure'], 'The name of a file is missing. Try --help.'],
    [['exposure', ASSESSMENT, '--scenario', 'a'], 'There is no option "--scenario" here. Try --help.'],
    [
      ['exposure', ASSESSMENT, '--today', 'soon'],
      '"soon" is not a day between 2000 and 2099. Write it as 2027-05-06. Try --help.',
    ],
    [['\u001b[2J'], 'There is no command "\\u{1B}[2J". Try --help.'],
  ])('%j', async (args, sentence) => {
    expect(await runOn({ files }, ...args)).toMatchObject({ code: 2, out: '', err: `${sentence}\n` })
  })

  test('without anything, the usage stands on standard error', async () => {
    const { code, out, err } = await runOn({})
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Usage: /)
  })
})

test.each([
  ['--help'],
  ['-h'],
  ['score', '--help'],
  ['plan', 'x', '-h'],
  ['check', '--help'],
  ['diff', '-h'],
  ['compare', '--help'],
  ['migrate', '--help'],
  ['replay', '--help'],
  ['exposure', '-h'],
])('asking for help with %s %s ends well', async (...args) => {
  const { code, out, err } = await runOn({}, ...args)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^Usage: /)
})

describe('a file that cannot be read ends with 1 and one line', () => {
  test.each<[name: string, file: string | Uint8Array, sentence: string]>([
    ['missing', 'missing', 'There is no such file. Look at the spelling of its name.'],
    ['a folder', 'is-a-folder', 'This is a folder. Name a file in it.'],
    ['closed to us', 'unreadable', 'This file cannot be read. Look at who may read it.'],
    ['empty', '', 'This file is empty. Choose another copy.'],
    ['only a byte order mark', '\ufeff', 'This file is empty. Choose another copy.'],
    [
      'no UTF-8',
      Uint8Array.of(0x7b, 0xff, 0x7d),
      'This file is not text in UTF-8. Save it again as UTF-8, or choose another file.',
    ],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x7b, 0x00),
      'This file is not text in UTF-8. Save it again as UTF-8, or choose another file.',
    ],
    [
      'no JSON',
      '{\n  oops',
      'This is not JSON on line 2, at character 3. Choose another file, or mend it there if you wrote it by hand.',
    ],
    [
      'too large',
      new Uint8Array(10_000_001),
      'This file is larger than 10 MB. Choose the file that Hustings saved: it is far smaller.',
    ],
  ])('%s', async (_name, file, sentence) => {
    for (const command of [
      ['score'],
      ['score', '--json'],
      ['plan'],
      ['plan', '--json'],
      ['check'],
      ['migrate', '--to', '2.0.0', '-o', 'b'],
      ['replay', '--scenario', 'electoral-commission-2021'],
      ['exposure', '--json'],
    ]) {
      const outcome = await runOn({ files: { 'a.json': file } }, ...command, 'a.json')
      expect(outcome).toMatchObject({ code: 1, out: '', err: `a.json: ${sentence}\n` })
    }
  })

  test('"-" is called by its name', async () => {
    const { err } = await runOn({ files: { '-': '' } }, 'score', '-')
    expect(err).toBe('standard input: This file is empty. Choose another copy.\n')
  })
})

describe('check', () => {
  test('says that nothing is wrong', async () => {
    expect(await runOn({ files }, 'check', 'list.json')).toMatchObject({
      code: 0,
      out: 'list.json: nothing wrong. village-society 1.0.0, 3 items in 3 themes.\n',
      err: '',
    })
  })

  test('says one line a fault, with its place, and looks at every file', async () => {
    const broken = changed(changed(fullChecklist, '/items/1/theme', 'nowhere'), '/items/2/hours', 0.3)
    const outcome = await runOn(
      { files: { ...files, 'broken.json': asText(broken) } },
      'check',
      'broken.json',
      'missing.json',
      'list.json',
    )
    expect(outcome.code).toBe(1)
    expect(outcome.err.split('\n')).toEqual([
      'broken.json: 0.3 is not a multiple of 0.5 at /items/2/hours. Round it to the nearest 0.5.',
      'broken.json: There is no theme "nowhere" at /items/1/theme. Add it to "themes", or name one of those.',
      'missing.json: There is no such file. Look at the spelling of its name.',
      '',
    ])
    expect(outcome.out).toMatch(/^list\.json: nothing wrong/)
  })

  test('says that an assessment is none', async () => {
    const { code, err } = await runOn({ files }, 'check', ASSESSMENT)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^ours\.hustings\.json: This is not a Hustings checklist but "hustings\/assessment" at \/format\. /,
    )
  })

  test('reads what looks like an option behind --', async () => {
    expect((await runOn({ files: { '--json': asText(fullChecklist) } }, 'check', '--', '--json')).code).toBe(
      0,
    )
  })
})

describe('an assessment that is refused', () => {
  test('is refused by every command alike, and nothing is written', async () => {
    const broken = asText(changed(plainAssessment, '/answers/one/status', 'yes'))
    for (const command of [
      ['score'],
      ['plan'],
      ['plan', '--pdf', 'x.pdf'],
      ['plan', '--csv', 'x.csv', '--calendar', 'x.ics'],
      ['migrate', '--to', '2.0.0', '-o', 'x'],
    ]) {
      const outcome = await runOn({ files: { 'a.json': broken } }, ...command, 'a.json')
      expect(outcome).toMatchObject({ code: 1, out: '' })
      expect(outcome.err).toMatch(
        /^a\.json: "yes" is not one of the words known here at \/answers\/one\/status\. /,
      )
      expect(outcome.written.size).toBe(0)
    }
  })
})

test('notices go to standard error and do not stop anything', async () => {
  const file = asText(changed(plainAssessment, '/answers/gone', { status: 'partly' }))
  const outcome = await runOn(
    { files: { 'a.json': file } },
    'score',
    'a.json',
    '--json',
    '--today',
    '2028-02-01',
  )
  expect(outcome.code).toBe(0)
  expect(outcome.err.split('\n')).toEqual([
    'a.json: This file was made by hand or by another tool. Look through its answers before you rely on them.',
    'a.json: 1 entry belongs to no question of this checklist. Nothing is lost: what was written is kept aside and counts for nothing.',
    'a.json: This checklist is from 15 January 2027. Check the linked pages.',
    '',
  ])
  expect(JSON.parse(outcome.out)).toHaveProperty('score')
})
