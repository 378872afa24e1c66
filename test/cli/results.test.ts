import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/core/checklist'
import { makeShelf as makeBuiltInShelf } from '../../src/cli/shelf'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import {
  makeAnswered,
  makeChecklist,
  makeItem,
  makeTheme,
  type Answers,
  type AssessmentChanges,
} from '../core/builders'
import { makeShelf } from '../files/texts'
import { runOn, type Outcome } from './made-up-world'

const items: readonly Item[] = [
  makeItem('gate', { level: 'essential', hours: 4 }),
  makeItem('needs', { level: 'essential', hours: 2, after: 'base' }),
  makeItem('base', { level: 'good-practice', hours: 3 }),
  makeItem('easy', { hours: 1, theme: 'people' }),
  makeItem('later', { theme: 'people' }),
  makeItem('hidden', { appliesWhen: { has: 'a-shop' } }),
]
const checklist = makeChecklist(items, {
  themes: ['accounts', 'people', 'empty'].map(makeTheme),
  first: ['gate'],
})
const answers: Answers = {
  gate: 'partly',
  needs: 'not-in-place',
  base: { status: 'not-sure', confirm: true },
  easy: 'not-in-place',
}

function runWith(
  args: readonly string[],
  changes: AssessmentChanges = {},
  given = answers,
): Promise<Outcome> {
  const assessment = makeAnswered(checklist, given, { profile: new Map([['a-shop', false]]), ...changes })
  const machine = { files: { '-': formatAssessment(assessment) }, shelf: makeShelf([checklist]) }
  return runOn(machine, ...args, '-')
}

describe('score --json', () => {
  test('has every key, in this order, with fractions as they are', async () => {
    const { code, out, err } = await runWith(['score', '--json'])
    expect([code, err]).toEqual([0, ''])
    const none = {
      'in-place': 0,
      partly: 0,
      'not-in-place': 0,
      'not-sure': 0,
      'not-applicable': 0,
      unanswered: 0,
      hidden: 0,
    }
    const expected = {
      checklist: { id: 'village-society', version: '1.0.0' },
      score: { low: 2.5 / 17, high: 6.5 / 17 },
      rating: { low: 'urgent-gaps', high: 'urgent-gaps' },
      complete: false,
      counts: { ...none, partly: 1, 'not-in-place': 2, 'not-sure': 1, unanswered: 1, hidden: 1 },
      themes: [
        {
          id: 'accounts',
          low: 2.5 / 11,
          high: 3.5 / 11,
          counts: { ...none, partly: 1, 'not-in-place': 1, 'not-sure': 1, hidden: 1 },
        },
        { id: 'people', low: 0, high: 0.5, counts: { ...none, 'not-in-place': 1, unanswered: 1 } },
        { id: 'empty', low: null, high: null, counts: none },
      ],
      essentials: { total: 2, inPlace: 0, partly: ['gate'], missing: ['needs'], unknown: [], setAside: [] },
    }
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })
})

describe('plan --json', () => {
  test('has every key, in this order, in plan order', async () => {
    const { code, out } = await runWith(['plan', '--json'], {
      actions: {
        easy: { state: 'done' },
        needs: { owner: 'Ann', due: '2027-04-01', hours: 8, state: 'doing' },
      },
    })
    const expected = {
      actions: [
        {
          item: 'gate',
          kind: 'finish',
          tier: 0,
          hours: 2,
          gain: 2.5,
          value: 2500,
          after: null,
          quickWin: true,
          fits: null,
          why: null,
          due: null,
          owner: null,
          state: 'to-do',
        },
        {
          item: 'base',
          kind: 'find-out',
          tier: 1,
          hours: 0.25,
          gain: 0.5,
          value: 0.5,
          after: null,
          quickWin: false,
          fits: null,
          why: null,
          due: null,
          owner: null,
          state: 'to-do',
        },
        {
          item: 'needs',
          kind: 'do',
          tier: 1,
          hours: 8,
          gain: 5,
          value: 5000,
          after: 'base',
          quickWin: false,
          fits: null,
          why: null,
          due: '2027-04-01',
          owner: 'Ann',
          state: 'doing',
        },
        {
          item: 'easy',
          kind: 'do',
          tier: 2,
          hours: 1,
          gain: 3,
          value: 3,
          after: null,
          quickWin: true,
          fits: null,
          why: null,
          due: null,
          owner: null,
          state: 'done',
        },
      ],
      notAsked: ['later'],
      toConfirm: ['base'],
      fit: null,
    }
    expect(code).toBe(0)
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  test('says what fits before polling day, why the rest does not, and the sums as they are', async () => {
    const { out } = await runWith(['plan', '--json', '--today', '2027-03-01'], {
      plan: { pollingDay: '2027-03-04', hoursPerWeek: 5 },
      actions: { easy: { state: 'dropped' } },
    })
    const { actions, fit } = JSON.parse(out) as { actions: Record<string, unknown>[]; fit: unknown }
    expect(actions.map(({ item, fits, why, due }) => [item, fits, why, due])).toEqual([
      ['gate', true, null, '2027-03-04'],
      ['base', false, 'hours', null],
      ['needs', false, 'hours', null],
      ['easy', null, null, null],
    ])
    expect(fit).toEqual({ capacity: 15 / 7, used: 2, value: 2500 })
    expect(Object.keys(fit as object)).toEqual(['capacity', 'used', 'value'])
  })

  test('counts from today: the same file says less as polling day comes nearer', async () => {
    const plan = { pollingDay: '2027-05-06', hoursPerWeek: 1 }
    const fitOn = async (today: string): Promise<unknown> =>
      (JSON.parse((await runWith(['plan', '--json', '--today', today], { plan })).out) as { fit: unknown })
        .fit
    expect(await fitOn('2027-03-18')).toEqual({ capacity: 7, used: 5.25, value: 7503.5 })
    expect(await fitOn('2027-04-22')).toEqual({ capacity: 2, used: 2, value: 2500 })
    expect(await fitOn('2027-05-06')).toBeNull()
  })
})

describe('for people', () => {
  test('score says the range, what it rests on, each theme and what is missing', async () => {
    const { out } = await runWith(['score'])
    expect(out.split('\n').slice(2)).toEqual([
      'Between 14% and 38% of this checklist is in place (1 not sure, 1 not answered, 1 to confirm)',
      'Self-reported. Evidence noted for 0 of 2 essentials. None set aside as not applying.',
      '',
      '22% to 31%  All about accounts',
      '0% to 50%   All about people',
      '-           All about empty',
      '',
      'Essentials that are missing:',
      '- Do needs. [needs]',
      '',
    ])
  })

  test('score says one number where all is known', async () => {
    const all = Object.fromEntries(items.map(({ id }) => [id, 'in-place' as const]))
    const { out } = await runWith(['score'], {}, all)
    expect(out).toContain('100%        All about accounts\n')
    expect(out).not.toContain('missing:')
  })

  test('plan says what to do, in order, and what is left out', async () => {
    const { out } = await runWith(['plan'], {
      actions: {
        easy: { state: 'done' },
        needs: { owner: 'Ann', due: '2027-04-01', state: 'doing' },
        gate: { state: 'dropped' },
      },
    })
    expect(out.split('\n')).toEqual([
      '2 actions to do, 2.25 hours in all',
      '',
      '1. Do base. [base]',
      '   Good practice, Find out, 15 minutes',
      '',
      '2. Do needs. [needs]',
      '   Essential, Do it, 2 hours, Quick win, after 1, due 2027-04-01, Ann, In progress',
      '',
      'Done: 1',
      'Decided not to do: 1',
      'Not answered yet: 1',
      'To confirm: 1',
      '',
    ])
  })

  test('plan says what fits before polling day, what comes after it, and why', async () => {
    const late = makeChecklist(
      [
        makeItem('big', { level: 'essential', hours: 9 }),
        makeItem('small', { level: 'essential', hours: 2 }),
        makeItem('slow', { days: 40 }),
        makeItem('risky', { days: 30, freeze: true }),
        makeItem('behind', { after: 'risky' }),
        makeItem('more', { hours: 9 }),
      ],
      { first: ['small', 'big'] },
    )
    const all = Object.fromEntries(late.items.map(({ id }) => [id, 'not-in-place' as const]))
    const plan = { pollingDay: '2027-04-05', hoursPerWeek: 2.05 }
    const files = { 'a.json': formatAssessment(makeAnswered(late, all, { plan })) }
    const { out } = await runOn({ files, shelf: makeShelf([late]) }, 'plan', 'a.json', '--today=2027-03-01')
    expect(out.split('\n')).toEqual([
      '6 actions to do, 26 hours in all',
      '',
      'Before polling day, 2027-04-05: 1 action, 2 hours of the 10.25 hours there are',
      '',
      '1. Do small. [small]',
      '   Essential, Do it, 2 hours, Quick win, due 2027-03-05',
      '',
      'After polling day: 5 actions, 24 hours',
      '',
      '2. Do big. [big]',
      '   Essential, Do it, 9 hours, 45 minutes too few before polling day',
      '',
      '3. Do slow. [slow]',
      '   Important, Do it, 2 hours, Quick win, not safe to finish before polling day',
      '',
      '4. Do risky. [risky]',
      '   Important, Do it, 2 hours, Quick win, it can break email, sign-in or the site close to polling day',
      '',
      '5. Do behind. [behind]',
      '   Important, Do it, 2 hours, Quick win, after 4, what comes first can break email, sign-in or the site close to polling day',
      '',
      '6. Do more. [more]',
      '   Important, Do it, 9 hours, not enough hours before polling day',
      '',
      '',
    ])
  })

  test.each([
    [
      'everything fits',
      20,
      'Before polling day, 2027-04-05: 4 actions, 5.25 hours of the 100 hours there are',
    ],
    ['nothing fits', 0.01, 'Before polling day, 2027-04-05: nothing fits in the 0 minutes there are'],
  ])('plan says when %s', async (_name, hoursPerWeek, line) => {
    const plan = { pollingDay: '2027-04-05', hoursPerWeek }
    const { out } = await runWith(['plan', '--today', '2027-03-01'], { plan })
    expect(out).toContain(`${line}\n\n`)
    expect(out.includes('After polling day')).toBe(hoursPerWeek < 1)
  })

  test('plan says when nothing is left', async () => {
    const all = Object.fromEntries(items.map(({ id }) => [id, 'in-place' as const]))
    expect((await runWith(['plan'], {}, all)).out).toBe('Nothing is left to do.\n\n')
  })
})

describe('plan --pdf', () => {
  const assessment = makeAnswered(checklist, answers, { name: 'Little Snoring Society' })
  const files = { 'a.json': formatAssessment(assessment), 'there.pdf': 'old' }
  const machine = { files, shelf: makeShelf([checklist]) }

  test('writes the file and says so', async () => {
    const { code, out, err, written } = await runOn(
      machine,
      'plan',
      'a.json',
      '--pdf',
      'new.pdf',
      '--kind=full',
    )
    expect([code, out, err]).toEqual([0, '', 'new.pdf: Written.\n'])
    expect(new TextDecoder().decode(written.get('new.pdf')!.slice(0, 5))).toBe('%PDF-')
  })

  test('gives the same bytes for the same day, and prints the JSON besides where asked', async () => {
    const args = ['plan', 'a.json', '--pdf', 'new.pdf', '--today', '2027-03-09']
    const one = await runOn(machine, ...args)
    const two = await runOn(machine, ...args, '--json')
    expect(two.written.get('new.pdf')).toEqual(one.written.get('new.pdf'))
    expect(JSON.parse(two.out)).toHaveProperty('actions')
  })

  test('refuses a file that exists, before anything is read', async () => {
    const refused = await runOn(machine, 'plan', 'missing.json', '--pdf', 'there.pdf', '--json')
    expect(refused).toMatchObject({
      code: 1,
      out: '',
      err: 'there.pdf: There is such a file already. Choose another name, or add --replace.\n',
    })
    expect(refused.written.size).toBe(0)
  })

  test('writes over it with --replace', async () => {
    const replaced = await runOn(machine, 'plan', 'a.json', '--pdf', 'there.pdf', '--replace')
    expect([replaced.code, replaced.written.size]).toEqual([0, 1])
  })

  test.each(['no-folder', 'unwritable', 'exists'] as const)(
    'says why it could not: %s',
    async (cannotWrite) => {
      const { code, out, err } = await runOn(
        { ...machine, cannotWrite },
        'plan',
        'a.json',
        '--pdf',
        'n.pdf',
        '--json',
      )
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^n\.pdf: .+\. .+\.\n$/)
    },
  )

  test('says which characters the fonts lack', async () => {
    const strange = formatAssessment({ ...assessment, name: 'Little \u{13000} Society' })
    const { code, err } = await runOn(
      { ...machine, files: { 'a.json': strange } },
      'plan',
      'a.json',
      '--pdf',
      'n.pdf',
    )
    expect([code, err]).toEqual([
      0,
      'n.pdf: Written. The fonts lack \u{13000}: each is drawn as a box and kept as text.\n',
    ])
  })
})

describe('plan with several files', () => {
  const told = makeAnswered(checklist, answers, {
    name: 'Little Snoring Society',
    actions: { gate: { due: '2027-04-01', owner: '=1+1', note: 'zz-secret' } },
  })
  const machine = {
    files: { 'a.json': formatAssessment(told), 'there.csv': 'old', 'there.ics': 'old' },
    shelf: makeShelf([checklist]),
  }
  const textOf = ({ written }: Outcome, path: string): string => new TextDecoder().decode(written.get(path))

  test('writes each and says so, in one order', async () => {
    const args = ['plan', 'a.json', '--calendar', 'n.ics', '--csv', 'n.csv', '--pdf', 'n.pdf']
    const outcome = await runOn(machine, ...args)
    expect(outcome).toMatchObject({
      code: 0,
      out: '',
      err: 'n.pdf: Written.\nn.csv: Written.\nn.ics: Written.\n',
    })
    expect(textOf(outcome, 'n.csv')).toContain(`,'=1+1,2027-04-01,`)
    expect(textOf(outcome, 'n.csv')).toContain('Little Snoring Society')
    expect(textOf(outcome, 'n.ics')).toContain('SUMMARY:Hustings: action 1')
    for (const path of ['n.csv', 'n.ics'])
      expect(textOf(outcome, path)).not.toMatch(/zz-secret|11111111-2222/)
    expect(textOf(outcome, 'n.ics')).not.toContain('Snoring')
  })

  test('gives the same bytes for the same day, and prints the JSON besides where asked', async () => {
    const args = ['plan', 'a.json', '--csv', 'n.csv', '--calendar=n.ics', '--today', '2027-03-09']
    const [one, two] = [await runOn(machine, ...args), await runOn(machine, ...args, '--json')]
    expect(two.written).toEqual(one.written)
    expect(JSON.parse(two.out)).toHaveProperty('actions')
  })

  test('names every file that exists, and writes none', async () => {
    const args = ['plan', 'a.json', '--pdf', 'n.pdf', '--csv', 'there.csv', '--calendar', 'there.ics']
    const outcome = await runOn(machine, ...args)
    const exists = 'There is such a file already. Choose another name, or add --replace.'
    expect(outcome).toMatchObject({
      code: 1,
      out: '',
      err: `there.csv: ${exists}\nthere.ics: ${exists}\n`,
    })
    expect(outcome.written.size).toBe(0)
    expect((await runOn(machine, ...args, '--replace')).written.size).toBe(3)
  })

  test('says that a calendar has no event where no action has a date', async () => {
    const undated = { ...machine, files: { 'a.json': formatAssessment(makeAnswered(checklist, answers)) } }
    const { code, err, written } = await runOn(undated, 'plan', 'a.json', '--calendar', 'n.ics')
    expect([code, err]).toEqual([0, 'n.ics: Written. No open action has a due date, so it has no event.\n'])
    expect(written.size).toBe(1)
  })
})

describe('the checklists that are built in', () => {
  const shelf = makeBuiltInShelf()

  test('are found by id and version, and are ours', async () => {
    const found = await shelf.find('political-organisation', '2.0.0')
    expect(found?.items.length).toBeGreaterThan(0)
    expect(shelf.isOurs(checklistSha256(found!))).toBe(true)
    expect(shelf.isOurs(checklistSha256({ ...found!, title: 'Another' }))).toBe(false)
  })

  test.each([
    ['political-organisation', '0.0.0'],
    ['frameworks', 'cyber-essentials'],
    ['..', 'sources'],
  ])('%s %s is none of them', async (id, version) => {
    expect(await shelf.find(id, version)).toBeUndefined()
  })
})
