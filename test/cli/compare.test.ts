import { describe, expect, test } from 'vitest'
import type { Answer, Status } from '../../src/core/answer'
import type { Checklist } from '../../src/core/checklist'
import { ITEM_CHANGES } from '../../src/core/compare'
import { formatAssessment } from '../../src/files/assessment-text'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, makeTheme, NOON } from '../core/builders'
import { makeShelf } from '../files/texts'
import { runOn, type Outcome } from './made-up-world'

const themes = [makeTheme('accounts'), makeTheme('grounds')]
const profile = [makeFact('castle')]
const older = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys'),
    makeItem('bells', { theme: 'grounds' }),
    makeItem('moat', { theme: 'grounds', appliesWhen: { has: 'castle' } }),
    makeItem('gone'),
  ],
  { themes, profile },
)
const newer = makeChecklist([...older.items.slice(0, 4), makeItem('fresh')], {
  version: '2.0.0',
  themes,
  profile,
})
const shelf = makeShelf([older, newer])

function saved(
  checklist: Checklist,
  answers: Readonly<Record<string, Status | Answer>>,
  castle = false,
): string {
  return formatAssessment(makeAnswered(checklist, answers, { profile: new Map([['castle', castle]]) }))
}

const files = {
  'last-year.json': saved(older, {
    locks: 'not-in-place',
    keys: { status: 'partly', answeredAt: NOON },
    bells: 'in-place',
    gone: 'in-place',
  }),
  'this-year.json': saved(
    newer,
    { locks: 'in-place', keys: { status: 'partly', answeredAt: LATER }, bells: 'partly', fresh: 'not-sure' },
    true,
  ),
}

function compare(...args: readonly string[]): Promise<Outcome> {
  return runOn({ files, shelf }, 'compare', ...args)
}

const MOVED =
  'last-year.json: These answers to version 1.0.0 are compared as answers to version 2.0.0. What means something else there counts as not known.\n'

describe('compare', () => {
  test('--json has every key in this order, and each item in exactly one list', async () => {
    const { code, out, err } = await compare('last-year.json', 'this-year.json', '--json')
    expect([code, err]).toEqual([0, MOVED])
    const known = (status: string) => ({ status, confirm: false })
    const changes = {
      better: [{ item: 'locks', before: known('not-in-place'), after: known('in-place') }],
      worse: [{ item: 'bells', before: known('in-place'), after: known('partly') }],
      new: [{ item: 'fresh', before: known('not-there'), after: known('not-sure') }],
      're-checked': [{ item: 'keys', before: known('partly'), after: known('partly') }],
      'now-asked': [{ item: 'moat', before: known('hidden'), after: known('unanswered') }],
    }
    const asked = {
      checklist: { id: 'village-society', version: '2.0.0' },
      versions: { before: '1.0.0', after: '2.0.0' },
      score: { before: { low: 4.5 / 14, high: 7.5 / 14 }, after: { low: 8 / 17, high: 14 / 17 } },
      rating: {
        before: { low: 'urgent-gaps', high: 'urgent-gaps' },
        after: { low: 'basics-in-place', high: 'basics-in-place' },
      },
      themes: [
        {
          id: 'accounts',
          before: { low: 1.5 / 11, high: 4.5 / 11 },
          after: { low: 6.5 / 11, high: 9.5 / 11 },
        },
        { id: 'grounds', before: { low: 1, high: 1 }, after: { low: 0.25, high: 0.75 } },
      ],
      changes: Object.fromEntries(
        ITEM_CHANGES.map((change) => [change, (changes as Record<string, unknown>)[change] ?? []]),
      ),
      removed: ['gone'],
    }
    expect(out).toBe(`${JSON.stringify(asked, null, 2)}\n`)
  })

  test('says it for people: results, themes, then each list', async () => {
    const { code, out } = await compare('last-year.json', 'this-year.json')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Fix these first -> Basics in place',
      'Between 32% and 53% of this checklist is in place -> Between 47% and 82% of this checklist is in place',
      '',
      '13% to 40% -> 59% to 86%   All about accounts',
      '100% -> 25% to 75%         All about grounds',
      '',
      'Better: 1',
      '- Not in place -> In place: Is locks done? [locks]',
      '',
      'Worse: 1',
      '- In place -> Partly: Is bells done? [bells]',
      '',
      'Newly answered: 1',
      '- not in that version -> Not sure: Is fresh done? [fresh]',
      '',
      'Asked now, left out before: 1',
      '- left out -> Not answered: Is moat done? [moat]',
      '',
      'Gone from the newer version: 1',
      '- Is gone done? [gone]',
      '',
      'As it was:',
      '- The same, looked at again: 1',
      '',
    ])
  })

  test('the other way round, worse is better', async () => {
    const { out } = await compare('this-year.json', 'last-year.json', '--json')
    const { changes, versions } = JSON.parse(out) as {
      changes: Record<string, { item: string }[]>
      versions: unknown
    }
    expect(versions).toEqual({ before: '2.0.0', after: '1.0.0' })
    expect(changes['worse']?.map(({ item }) => item)).toEqual(['locks'])
    expect(changes['no-longer-asked']?.map(({ item }) => item)).toEqual(['moat', 'fresh'])
  })

  test('with itself nothing differs, and that is said and no fault', async () => {
    const { code, out, err } = await compare('this-year.json', 'this-year.json')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('\nNothing differs.\n')
    expect(out).toContain('- The same, carried over: 4\n')
  })

  test('of different checklists there is nothing to compare', async () => {
    const other = makeChecklist([makeItem('locks')], { id: 'choir' })
    const outcome = await runOn(
      { files: { ...files, 'choir.json': saved(other, {}) }, shelf: makeShelf([older, newer, other]) },
      'compare',
      'this-year.json',
      'choir.json',
    )
    expect(outcome).toMatchObject({
      code: 1,
      out: '',
      err: 'choir.json: These are answers to "choir", and the others to "village-society": there is nothing to compare. Choose two of the same checklist.\n',
    })
  })

  test('nor of ours and a file that calls itself the same', async () => {
    const twin = { ...newer, title: 'Somebody wrote this' }
    const foreign = formatAssessment(makeAnswered(twin, {}), twin)
    const outcome = await runOn(
      { files: { ...files, 'twin.json': foreign }, shelf },
      'compare',
      'this-year.json',
      'twin.json',
    )
    expect([outcome.code, outcome.out]).toEqual([1, ''])
    expect(outcome.err).toMatch(/calls itself the same\. Choose two of the same checklist\.\n$/)
  })

  test('looks at both, whatever is wrong with the first', async () => {
    const { code, out, err } = await compare('nowhere.json', 'nothing.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^nowhere\.json: .+\nnothing\.json: .+\n$/)
  })
})
