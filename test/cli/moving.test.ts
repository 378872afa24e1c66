import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import { LATER, makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { asText, makeShelf } from '../files/texts'
import { runOn, type MadeUpMachine, type Outcome } from './made-up-world'

const older = makeChecklist(['same', 'changed', 'gone', 'first', 'second'].map((id) => makeItem(id)))
const newer = makeChecklist(
  [
    makeItem('both', { replaces: ['second', 'first'] }),
    makeItem('same'),
    makeItem('changed', { revision: 2 }),
    makeItem('fresh'),
  ],
  { version: '2.0.0' },
)
const foreignOlder = { ...older, title: 'Somebody wrote this' }
const foreignNewer = { ...newer, title: 'Somebody wrote this' }
const shelf = makeShelf([older, newer])

const ASKED = {
  kept: ['same'],
  confirm: ['changed'],
  added: ['fresh'],
  removed: ['gone'],
  replaced: [{ from: ['first', 'second'], to: 'both' }],
}
const JSON_TEXT = `${JSON.stringify(ASKED, null, 2)}\n`

const assessment = {
  ...makeAnswered(older, { same: 'partly', changed: 'in-place', first: 'in-place', gone: 'not-sure' }),
  unknownKeys: { mood: 'good' },
}
const saved = formatAssessment(assessment)

describe('diff', () => {
  const files = { 'old.json': asText(older), 'new.json': asText(newer) }

  test('--json has every key, in this order, and lists in checklist order', async () => {
    expect(await runOn({ files }, 'diff', 'old.json', 'new.json', '--json')).toMatchObject({
      code: 0,
      out: JSON_TEXT,
      err: '',
    })
  })

  test('a checklist does not differ from itself, and says so with every key', async () => {
    const { code, out } = await runOn({ files }, 'diff', 'new.json', 'new.json', '--json')
    const kept = newer.items.map(({ id }) => id)
    expect([code, JSON.parse(out)]).toEqual([0, { kept, confirm: [], added: [], removed: [], replaced: [] }])
  })

  test('says it for people, with the questions', async () => {
    const { code, out, err } = await runOn({ files }, 'diff', 'old.json', 'new.json')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual([
      'village-society, from 1.0.0 to 2.0.0',
      '',
      'Kept: 1',
      '',
      'To confirm, because they mean something else now: 1',
      '- Is changed done? [changed]',
      '',
      'New: 1',
      '- Is fresh done? [fresh]',
      '',
      'Taken over from others, to confirm: 1',
      '- Is both done? [both], from first, second',
      '',
      'Gone, their answers are kept aside: 1',
      '- Is gone done? [gone]',
      '',
    ])
  })

  test('says nothing of what there is none of', async () => {
    const { out } = await runOn({ files }, 'diff', 'old.json', 'old.json')
    expect(out).toBe('village-society, from 1.0.0 to 1.0.0\n\nKept: 5\n')
  })

  test('compares different checklists, and says that they are', async () => {
    const other = { 'other.json': asText({ ...newer, id: 'another' }) }
    const outcome = await runOn({ files: { ...files, ...other } }, 'diff', 'old.json', 'other.json', '--json')
    expect(outcome).toMatchObject({
      code: 0,
      out: JSON_TEXT,
      err: 'other.json: This is "another", another checklist than "village-society". Ids may mean other things there.\n',
    })
  })

  test('looks at both, whatever is wrong with the first', async () => {
    const { code, out, err } = await runOn({ files }, 'diff', 'nowhere.json', 'nothing.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^nowhere\.json: There is no such file\. .+\nnothing\.json: There is no such file\. .+\n$/,
    )
  })
})

function migrate(
  args: readonly string[],
  files: MadeUpMachine['files'] = {},
  more: MadeUpMachine = {},
): Promise<Outcome> {
  return runOn({ files: { 'a.json': saved, ...files }, shelf, ...more }, 'migrate', ...args)
}

function fileIn(outcome: Outcome, name = 'b.json'): JsonObject {
  return JSON.parse(new TextDecoder().decode(outcome.written.get(name))) as JsonObject
}

describe('migrate', () => {
  test('writes the moved assessment and prints what became of each item', async () => {
    const outcome = await migrate(['a.json', '--to', '2.0.0', '-o', 'b.json'])
    expect(outcome).toMatchObject({ code: 0, out: JSON_TEXT, err: 'b.json: Written.\n' })
    expect(fileIn(outcome)).toMatchObject({
      id: assessment.id,
      name: assessment.name,
      createdAt: assessment.createdAt,
      changedAt: LATER,
      checklist: { id: 'village-society', version: '2.0.0' },
      answers: { same: { status: 'partly' }, changed: { status: 'in-place', confirm: true } },
      retired: {
        first: { answer: { status: 'in-place' } },
        gone: { answer: { status: 'not-sure' } },
      },
      mood: 'good',
    })
  })

  test('the file it writes opens, and moving it again changes nothing', async () => {
    const once = await migrate(['a.json', '--to', '2.0.0', '-o', 'b.json'])
    const text = new TextDecoder().decode(once.written.get('b.json'))
    expect(await runOn({ files: { 'b.json': text }, shelf }, 'score', 'b.json')).toMatchObject({
      code: 0,
      err: '',
    })
    const twice = await migrate(['b.json', '--to', '2.0.0', '-o', 'c.json'], { 'b.json': text })
    expect(twice.code).toBe(0)
    expect(JSON.parse(twice.out)).toMatchObject({ kept: newer.items.map(({ id }) => id), added: [] })
    expect(new TextDecoder().decode(twice.written.get('c.json'))).toBe(text)
  })

  test('takes one of ours from a file as well', async () => {
    const outcome = await migrate(['a.json', '--to=new.json', '-o=b.json'], { 'new.json': asText(newer) })
    expect(outcome).toMatchObject({ code: 0, out: JSON_TEXT })
  })

  test('keeps the whole checklist in a file that had it, with its hash', async () => {
    const outcome = await migrate(['w.json', '--to', '2.0.0', '-o', 'b.json'], {
      'w.json': formatAssessment(assessment, older),
    })
    expect(fileIn(outcome)['checklist']).toMatchObject({
      sha256: checklistSha256(newer),
      content: { version: '2.0.0' },
    })
  })

  test('moves between foreign checklists of one id, with a notice', async () => {
    const files = { 'w.json': formatAssessment(assessment, foreignOlder), 'new.json': asText(foreignNewer) }
    const outcome = await migrate(['w.json', '--to', 'new.json', '-o', 'b.json'], files)
    expect(outcome).toMatchObject({ code: 0, out: JSON_TEXT })
    expect(outcome.err).toMatch(/^w\.json: The checklist in this file, .+\nb\.json: Written\.\n$/)
    expect(fileIn(outcome)['checklist']).toMatchObject({
      version: '2.0.0',
      content: { title: foreignNewer.title },
    })
  })

  describe('refuses with one sentence, and writes nothing', () => {
    const foreign = formatAssessment(assessment, foreignOlder)
    const upToDate = formatAssessment(makeAnswered(newer, {}))
    const NOTICE = /^w\.json: The checklist in this file.+\n/
    test.each<[what: string, args: readonly string[], files: MadeUpMachine['files'], sentence: string]>([
      [
        'a version nobody knows',
        ['a.json', '--to', '9.9.9'],
        {},
        'a.json: There is no version 9.9.9 of "village-society" here. Look at the number, or name the file of a checklist.\n',
      ],
      [
        'a file that is not there',
        ['a.json', '--to', 'new.json'],
        {},
        'new.json: There is no such file. Look at the spelling of its name.\n',
      ],
      [
        'an older version',
        ['n.json', '--to', '1.0.0'],
        { 'n.json': upToDate },
        'n.json: These answers belong to version 2.0.0, and 1.0.0 is not newer. Name a newer version.\n',
      ],
      [
        'another checklist',
        ['w.json', '--to', 'new.json'],
        { 'w.json': foreign, 'new.json': asText({ ...foreignNewer, id: 'another' }) },
        'w.json: These answers belong to "village-society", and that checklist is "another". Name a newer version of "village-society".\n',
      ],
      [
        'from ours to a foreign one',
        ['a.json', '--to', 'new.json'],
        { 'new.json': asText(foreignNewer) },
        'a.json: These answers belong to a checklist of Hustings, and that file is not one, whatever it calls itself. Name a released version of "village-society".\n',
      ],
      [
        'from a foreign one to ours',
        ['w.json', '--to', '2.0.0'],
        { 'w.json': foreign },
        'w.json: These answers belong to a checklist that is not from Hustings, and are not moved to one that is. Name a newer file of "village-society", from whoever made it.\n',
      ],
      [
        'a foreign one of the same version, with other content',
        ['w.json', '--to', 'new.json'],
        { 'w.json': foreign, 'new.json': asText({ ...foreignOlder, title: 'Another' }) },
        'w.json: These answers belong to version 1.0.0, and 1.0.0 is not newer. Name a newer version.\n',
      ],
      [
        'a file that exists',
        ['nowhere.json', '--to', '2.0.0', '-o', 'a.json'],
        {},
        'a.json: There is such a file already. Choose another name, or add --replace.\n',
      ],
    ])('%s', async (_what, args, files, sentence) => {
      const outcome = await migrate(args.includes('-o') ? args : [...args, '-o', 'b.json'], files)
      expect([outcome.code, outcome.out, outcome.written.size]).toEqual([1, '', 0])
      expect(outcome.err.replace(NOTICE, '')).toBe(sentence)
    })

    test('a broken checklist, line by line', async () => {
      const files = { 'new.json': asText({ ...newer, title: '', minutes: 0 }) }
      const { code, err, written } = await migrate(['a.json', '--to', 'new.json', '-o', 'b.json'], files)
      expect([code, written.size]).toEqual([1, 0])
      expect(err.trimEnd().split('\n')).toHaveLength(2)
    })

    test('more kept aside than a file may hold', async () => {
      const retired = new Map(Array.from({ length: 2_000 }, (_, index) => [`old-${index}`, {}]))
      const files = { 'a.json': formatAssessment({ ...assessment, retired }) }
      const { code, out, err, written } = await migrate(['a.json', '--to', '2.0.0', '-o', 'b.json'], files)
      expect([code, out, written.size]).toEqual([1, '', 0])
      expect(err).toBe('a.json: There are more than 2,000 entries at /retired. Take some out.\n')
    })
  })

  test('writes over a file that exists only with --replace', async () => {
    const there = { 'b.json': 'old' }
    expect((await migrate(['a.json', '--to', '2.0.0', '-o', 'b.json'], there)).written.size).toBe(0)
    const replaced = await migrate(['a.json', '--to', '2.0.0', '-o', 'b.json', '--replace'], there)
    expect([replaced.code, replaced.written.size]).toEqual([0, 1])
  })

  test.each(['no-folder', 'unwritable', 'exists'] as const)(
    'says why it could not write: %s',
    async (cannotWrite) => {
      const { code, out, err } = await migrate(
        ['a.json', '--to', '2.0.0', '-o', 'b.json'],
        {},
        { cannotWrite },
      )
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^b\.json: .+\. .+\.\n$/)
    },
  )
})
