import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import { makeShareCopy } from '../../src/core/share'
import { formatAssessment } from '../../src/files/assessment-text'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON } from '../core/builders'
import { makeShelf } from '../files/texts'
import { runOn, type MadeUpMachine, type Outcome } from './made-up-world'

const checklist = makeChecklist(
  ['keys', 'doors', 'bins'].map((id) => makeItem(id)),
  {
    profile: [makeFact('an-office')],
  },
)
const newer = {
  ...checklist,
  version: '2.0.0',
  items: checklist.items.map((item) => ({ ...item, revision: 2 })),
}
const another = { ...checklist, id: 'town-society' }
const shelf = makeShelf([checklist, newer, another])

const EARLY = '2027-01-05T08:00:00Z'
const FUTURE = '2098-01-01T00:00:00Z'

const mine = makeAnswered(checklist, { keys: { status: 'partly', answeredAt: EARLY }, bins: 'in-place' })
const theirs = makeAnswered(
  checklist,
  { keys: { status: 'partly', note: 'Ask Bob' }, doors: { status: 'in-place', by: 'Bob' } },
  { actions: { keys: { owner: 'Bob' } } },
)

async function mergeFiles(
  one: Assessment,
  other: Assessment,
  ...more: readonly string[]
): Promise<Outcome & { readonly merged: unknown }> {
  const files: MadeUpMachine['files'] = { 'a.json': formatAssessment(one), 'b.json': formatAssessment(other) }
  const outcome = await runOn({ files, shelf }, 'merge', 'a.json', 'b.json', '-o', 'out.json', ...more)
  const bytes = outcome.written.get('out.json')
  return { ...outcome, merged: bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes)) }
}

describe('what only one file has', () => {
  test('is taken, and each thing is named', async () => {
    const { code, out, err, merged } = await mergeFiles(mine, theirs)
    expect([code, out]).toEqual([0, ''])
    expect(merged).toMatchObject({
      id: mine.id,
      name: mine.name,
      changedAt: LATER,
      answers: {
        keys: { status: 'partly', answeredAt: EARLY, note: 'Ask Bob' },
        doors: { status: 'in-place', by: 'Bob', from: 'b.json' },
        bins: { status: 'in-place' },
      },
      plan: { actions: { keys: { owner: 'Bob' } } },
    })
    expect((merged as { answers: Record<string, object> }).answers['keys']).not.toHaveProperty('from')
    expect(err.trimEnd().split('\n')).toEqual([
      'b.json: Only here, taken. Note "Is keys done?" [keys]: Ask Bob.',
      'b.json: Only here, taken. Who does it "Is keys done?" [keys]: Bob.',
      'b.json: Only here, taken. Answer "Is doors done?" [doors]: In place.',
      'a.json: Only here, stays. Answer "Is bins done?" [bins]: In place.',
      'out.json: Written.',
    ])
  })

  test('with other notes, both are kept, and that is said', async () => {
    const noted = {
      ...mine,
      answers: new Map(mine.answers).set('keys', { status: 'partly', note: 'Ask Ann' }),
    }
    const { code, err, merged } = await mergeFiles(noted, theirs)
    expect(code).toBe(0)
    expect(err).toContain('b.json: Both are kept, one below the other. Note "Is keys done?" [keys].')
    expect(merged).toMatchObject({ answers: { keys: { note: 'Ask Ann\nAsk Bob' } } })
  })

  test('of two files that say the same there is nothing', async () => {
    const { code, err, merged } = await mergeFiles(mine, mine)
    expect([code, err]).toEqual([
      0,
      'b.json: Both files say the same. Nothing was taken.\nout.json: Written.\n',
    ])
    expect(merged).toEqual(JSON.parse(formatAssessment(mine)))
  })
})

const opposed = (answeredAt: string | undefined, changedAt = NOON): Assessment => ({
  ...mine,
  changedAt,
  answers: new Map(mine.answers).set('keys', {
    status: 'not-in-place',
    ...(answeredAt === undefined ? {} : { answeredAt }),
  }),
})

describe('what is different', () => {
  test('stops it with the list, and nothing is written', async () => {
    const { code, err, written } = await mergeFiles(mine, opposed(NOON))
    expect([code, written.size]).toEqual([1, 0])
    expect(err).toBe(
      'b.json: Different at /answers/keys/status. Answer "Is keys done?" [keys]: "Partly" in the first file, ' +
        '"Not in place" in the second. Change one of them, merge on the screen, or add --prefer newer.\n',
    )
  })

  test('is taken from the newer one where that is wanted', async () => {
    const { code, err, merged } = await mergeFiles(mine, opposed(NOON), '--prefer', 'newer')
    expect(code).toBe(0)
    expect(err).toContain(
      'b.json: Newer, taken instead of "Partly". Answer "Is keys done?" [keys]: Not in place.',
    )
    expect(merged).toMatchObject({ answers: { keys: { status: 'not-in-place', from: 'b.json' } } })
    const turned = await mergeFiles(opposed(NOON), mine, '--prefer=newer')
    expect(turned.err).toContain('a.json: Newer, stays instead of "Partly".')
    expect(turned.merged).toMatchObject({ answers: { keys: { status: 'not-in-place' } } })
  })

  test.each<[string, Assessment]>([
    ['an answer', opposed(FUTURE)],
    ['a file', opposed(NOON, FUTURE)],
    ['both', opposed(FUTURE, FUTURE)],
  ])('%s dated in the future never wins', async (_what, dated) => {
    const { code, merged } = await mergeFiles(mine, dated, '--prefer', 'newer')
    expect(code).toBe(0)
    expect(merged).toMatchObject({ answers: { keys: { status: 'partly' } } })
  })

  test('stops it where no time counts', async () => {
    const undatedMine = { ...opposed(undefined, FUTURE), answers: new Map([['keys', { status: 'partly' }]]) }
    const { code, err, written } = await mergeFiles(
      undatedMine as Assessment,
      opposed(FUTURE, FUTURE),
      '--prefer',
      'newer',
    )
    expect([code, written.size]).toEqual([1, 0])
    expect(err).toContain('No time tells which is newer: change one of them, or merge on the screen.')
  })
})

describe('what cannot become one', () => {
  const sentence = async (one: Assessment, other: Assessment): Promise<string> => {
    const { code, err, written } = await mergeFiles(one, other)
    expect([code, written.size, err.trimEnd().split('\n')]).toEqual([1, 0, [expect.any(String)]])
    return err
  }

  test('another checklist', async () => {
    const strange = makeAnswered(another, { keys: 'partly' })
    expect(await sentence(mine, strange)).toContain('Choose two files of the same checklist.')
  })

  test('the same file twice', async () => {
    const files = { 'a.json': formatAssessment(mine) }
    const { code, err, written } = await runOn(
      { files, shelf },
      'merge',
      'a.json',
      'a.json',
      '-o',
      'out.json',
    )
    expect([code, written.size]).toEqual([1, 0])
    expect(err).toBe('a.json: This is the same file twice. Name the file of a colleague as the second one.\n')
  })

  const shared = (assessment: Assessment): Assessment =>
    makeShareCopy(assessment, { preset: 'plan', withName: false })

  test('two share copies, a share copy of a share copy among them', async () => {
    expect(await sentence(shared(mine), shared(shared(mine)))).toContain(
      'Merge one of them into the whole file',
    )
  })

  test('into a share copy', async () => {
    expect(await sentence(shared(mine), mine)).toContain('Put the whole file first')
  })

  test('a share copy can be taken from, with times unknown', async () => {
    const { code, merged } = await mergeFiles(mine, shared(theirs))
    expect(code).toBe(0)
    expect(merged).toMatchObject({ id: mine.id, answers: { doors: { status: 'in-place', from: 'b.json' } } })
  })
})

describe('another version', () => {
  test.each<['a.json' | 'b.json', boolean]>([
    ['b.json', false],
    ['a.json', true],
  ])('the older one is moved first: %s', async (path, mineIsOlder) => {
    const moved = { ...makeAnswered(newer, { doors: 'partly' }), id: mine.id }
    const { code, err, merged } = await (mineIsOlder ? mergeFiles(mine, moved) : mergeFiles(moved, mine))
    expect(code).toBe(0)
    expect(err).toContain(`${path}: These answers to version 1.0.0 are merged as answers to version 2.0.0.`)
    expect(merged).toMatchObject({
      checklist: { version: '2.0.0' },
      answers: { doors: { status: 'partly' }, keys: { status: 'partly', confirm: true } },
    })
  })
})

describe('wrong usage', () => {
  test.each<[string, readonly string[]]>([
    ['two files', ['a.json', '-o', 'out.json']],
    ['"-o" is missing', ['a.json', 'b.json']],
    ['"--prefer" takes "newer", not "older"', ['a.json', 'b.json', '-o', 'out.json', '--prefer', 'older']],
    ['file to write is the file to read', ['a.json', 'b.json', '-o', 'b.json']],
    ['needs the name of a file', ['a.json', 'b.json', '-o', '-']],
  ])('%s', async (told, args) => {
    const { code, err } = await runOn({ files: {}, shelf }, 'merge', ...args)
    expect([code, err]).toEqual([2, expect.stringContaining(told)])
  })

  test('a file that exists is not written over', async () => {
    const files = { 'a.json': formatAssessment(mine), 'b.json': formatAssessment(theirs), 'out.json': '' }
    const args = ['merge', 'a.json', 'b.json', '-o', 'out.json']
    expect(await runOn({ files, shelf }, ...args)).toMatchObject({
      code: 1,
      err: 'out.json: There is such a file already. Choose another name, or add --replace.\n',
    })
    expect((await runOn({ files, shelf }, ...args, '--replace')).code).toBe(0)
  })
})
