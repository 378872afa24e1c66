import { describe, expect, test } from 'vitest'
import { scenarioLibrary } from '../../src/browser/scenario-library'
import type { ScenarioLibrary } from '../../src/core/scenario-library'
import type { Scenario } from '../../src/core/scenario'
import { formatAssessment } from '../../src/files/assessment-text'
import { scenarioSha256 } from '../../src/files/scenario-file'
import { makeAnswered, makeChecklist, makeItem, makeScenario, makeStep, type Answers } from '../core/builders'
import { asText, changed, makeShelf } from '../files/texts'
import { runOn, type Outcome } from './made-up-world'

const checklist = makeChecklist([
  makeItem('one', { control: 'gate' }),
  makeItem('two', { control: 'gate' }),
  makeItem('watch', { control: 'watch' }),
  makeItem('shop', { control: 'shop', appliesWhen: { has: 'a-shop' } }),
])
const profile = new Map([['a-shop', false]])
const raid = makeScenario(
  [
    makeStep(['watch reveals', 'gate stops'], { title: 'At the gate', ends: true }),
    makeStep(['watch recovers'], { title: 'In the yard', certainty: 'known', harm: true }),
    makeStep(['shop stops'], { title: 'In the shop', certainty: 'alleged' }),
    makeStep(['nobody stops'], { title: 'Elsewhere' }),
  ],
  { kind: 'real' },
)
const answers: Answers = { one: 'in-place', two: { status: 'partly', confirm: true }, watch: 'not-in-place' }

/** A library with one scenario of its own. */
function libraryOf(scenario: Scenario): ScenarioLibrary {
  const { id, version, title, kind, summary, steps } = scenario
  const sha256 = scenarioSha256(scenario)
  return {
    ...scenarioLibrary,
    scenarios: () => [{ id, version, title, kind, summary, steps: steps.length, sources: [], sha256 }],
    scenario: (wanted) => Promise.resolve(wanted === id ? scenario : undefined),
    isOurs: (other) => other === sha256,
  }
}

function play(
  args: readonly string[],
  {
    given = answers,
    files = {},
  }: { readonly given?: Answers; readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const assessment = makeAnswered(checklist, given, { profile })
  const machine = {
    files: { 'a.json': formatAssessment(assessment), ...files },
    shelf: makeShelf([checklist]),
    scenarios: libraryOf(raid),
  }
  return runOn(machine, 'replay', 'a.json', ...args)
}

describe('replay --json', () => {
  test('has every key, in this order', async () => {
    const { code, out, err } = await play(['--scenario', 'village-raid', '--json'])
    expect([code, err]).toEqual([0, ''])
    const expected = {
      scenario: 'village-raid',
      heldAt: null,
      steps: [
        {
          title: 'At the gate',
          verdict: 'unknown',
          from: 'open',
          to: 'stopped',
          because: [
            { item: 'one', status: 'in-place', effect: 'stops' },
            { item: 'two', status: 'partly', effect: 'stops' },
            { item: 'watch', status: 'not-in-place', effect: 'reveals' },
          ],
        },
        {
          title: 'In the yard',
          verdict: 'open',
          from: 'open',
          to: 'open',
          because: [{ item: 'watch', status: 'not-in-place', effect: 'recovers' }],
        },
        {
          title: 'In the shop',
          verdict: 'does-not-apply',
          from: 'does-not-apply',
          to: 'does-not-apply',
          because: [],
        },
        { title: 'Elsewhere', verdict: 'outside', from: 'outside', to: 'outside', because: [] },
      ],
    }
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  test('counts the steps from 1, and calls what has no answer unanswered', async () => {
    const given: Answers = { one: 'in-place', two: 'in-place' }
    const { out } = await play(['--scenario=village-raid', '--json'], { given })
    const told = JSON.parse(out) as { heldAt: number; steps: { because: { status: string }[] }[] }
    expect(told.heldAt).toBe(1)
    expect(told.steps[1]?.because[0]?.status).toBe('unanswered')
  })
})

describe('replay, as text', () => {
  test('begins with what kind of story it is, says the ending, and each step with its answers', async () => {
    const { out } = await play(['--scenario', 'village-raid'])
    expect(out).toBe(`The raid on the village
A real attack, told from the public record

Nothing here would surely have stopped it. No help is known so far.
For step 1 the answers do not tell enough.

1. One day: At the gate (simplified)
   Cannot be told yet: from "Nothing known in the way" to "Likely stopped"
   - In place: Is one done? [one] (can stop it)
   - Partly, to confirm: Is two done? [two] (can stop it)
   - Not in place: Is watch done? [watch] (can bring it to light)

2. One day: In the yard (on the public record)
   Nothing known in the way
   - Not in place: Is watch done? [watch] (helps to recover)

3. One day: In the shop (alleged or disputed)
   Does not apply to you

4. One day: Elsewhere (simplified)
   Not asked about in this checklist

It would likely be stopped at step 1 with this one action done:
- Do two. [two]
`)
  })

  test.each<[ending: string, given: Answers]>([
    ['Likely stopped at step 1.', { one: 'in-place', two: 'in-place', watch: 'in-place' }],
    [
      'Nothing here would surely have stopped it. Earliest help: step 1.',
      { one: 'not-in-place', two: 'partly', watch: 'partly' },
    ],
    ['For steps 1 and 2 the answers do not tell enough.', {}],
    ['No open action of your plan changes where it stops.', {}],
    [
      'This checklist asks about nothing that this attack meets, so it cannot tell.',
      { one: 'not-applicable', two: 'not-applicable', watch: 'not-applicable' },
    ],
    [
      'It would likely be stopped at step 1 with these 2 actions done:',
      { one: 'not-in-place', two: 'not-sure' },
    ],
  ])('%s', async (ending, given) => {
    const { out } = await play(['--scenario', 'village-raid'], { given })
    expect(out.split('\n')).toContain(ending)
  })

  test('never promises anything', async () => {
    for (const entry of scenarioLibrary.scenarios()) {
      const { out } = await runOn(
        { files: { '-': formatAssessment(makeAnswered(checklist, answers)) }, shelf: makeShelf([checklist]) },
        'replay',
        '-',
        '--scenario',
        entry.id,
      )
      expect(out).toContain(entry.title)
      expect(out).not.toMatch(/\bheld\b|\bsafe\b|would have/)
    }
  })
})

describe('a scenario from a file', () => {
  const own = { ...raid, id: 'our-raid', sources: [{ source: 'DD' }, { source: 'A-KEY' }] }

  test('is played, and told to be foreign, with the names that nothing of ours goes by', async () => {
    const { code, out, err } = await play(['--scenario', 'own.json', '--json'], {
      files: { 'own.json': asText(own) },
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ scenario: 'our-raid', heldAt: null })
    expect(err.split('\n')).toEqual([
      'own.json: The scenario in this file, "The raid on the village", was not written or checked by Hustings or the NCSC.',
      'own.json: No checklist of ours asks about "watch", "gate", "shop", "nobody". A defence of that name is left out unless your checklist asks about it.',
      'own.json: Our list of sources does not have "A-KEY".',
      '',
    ])
  })

  test('is ours, whatever its file is called, when it is the very same', async () => {
    const { code, err } = await play(['--scenario', 'copy.json'], { files: { 'copy.json': asText(raid) } })
    expect([code, err]).toEqual([0, ''])
  })

  test('that is named like one of ours but differs is foreign', async () => {
    const twin = { ...raid, title: 'Another raid' }
    const { err } = await play(['--scenario', 'twin.json'], { files: { 'twin.json': asText(twin) } })
    expect(err).toContain('"Another raid", was not written or checked by Hustings')
  })

  test('may lie in a file that is called like an id', async () => {
    expect((await play(['--scenario', 'own'], { files: { own: asText(own) } })).code).toBe(0)
  })

  test('is refused with every fault at its place', async () => {
    const broken = changed(changed(own, '/steps/0/defences/0/effect', 'blocks'), '/steps/1/harm', 'yes')
    const { code, out, err } = await play(['--scenario', 'own.json'], {
      files: { 'own.json': asText(broken) },
    })
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')).toEqual([
      'own.json: "blocks" is not one of the words known here at /steps/0/defences/0/effect. Use one of stops, slows, reveals, recovers.',
      'own.json: This has to be true or false at /steps/1/harm. Write true or false here.',
      '',
    ])
  })

  test.each<[file: string, told: string]>([
    [asText(changed(own, '/formatVersion', 2)), 'at /formatVersion. '],
    ['{]', 'This is not JSON'],
    [asText(checklist), 'This is not a Hustings scenario but "hustings/checklist" at /format. '],
  ])('%#: what cannot be read is told', async (file, told) => {
    const { code, out, err } = await play(['--scenario', 'own.json'], { files: { 'own.json': file } })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(told)
  })

  test('that does not apply is played all the same, and that is said', async () => {
    const file = asText({ ...own, sources: [], appliesWhen: { has: 'a-shop' } })
    const { code, out, err } = await play(['--scenario', 'own.json'], { files: { 'own.json': file } })
    expect(code).toBe(0)
    expect(out).toContain('1. One day')
    expect(err).toContain('a.json: This scenario is about something that the answers about you rule out.')
  })
})

describe('what is wrong', () => {
  test('an unknown scenario is wrong usage, and the known ones are named', async () => {
    expect(await play(['--scenario', 'village-feast'])).toMatchObject({
      code: 2,
      out: '',
      err: 'There is no scenario "village-feast". Use one of village-raid, or name a file. Try --help.\n',
    })
  })

  test('a file that is not there is refused', async () => {
    expect(await play(['--scenario', './nowhere.json'])).toMatchObject({
      code: 1,
      out: '',
      err: './nowhere.json: There is no such file. Look at the spelling of its name.\n',
    })
  })

  test('an old checklist is told', async () => {
    const { err } = await play(['--scenario', 'village-raid', '--today', '2028-02-01'])
    expect(err).toBe('a.json: This checklist is from 15 January 2027. Check the linked pages.\n')
  })
})

describe('check', () => {
  test('reads a scenario, too', async () => {
    const machine = { files: { 'raid.json': asText(raid) }, scenarios: libraryOf(raid) }
    expect(await runOn(machine, 'check', 'raid.json')).toMatchObject({
      code: 0,
      out: 'raid.json: nothing wrong. village-raid 1.0.0, 4 steps.\n',
      err: '',
    })
  })

  test('names what nothing of ours goes by', async () => {
    const { code, err } = await runOn({ files: { 'raid.json': asText(raid) } }, 'check', 'raid.json')
    expect(code).toBe(0)
    expect(err).toContain('No checklist of ours asks about "watch", "gate", "shop", "nobody".')
  })

  test('says one line a fault', async () => {
    const broken = asText(changed(raid, '/steps', []))
    expect(await runOn({ files: { 'raid.json': broken } }, 'check', 'raid.json')).toMatchObject({
      code: 1,
      out: '',
      err: 'raid.json: This list is empty at /steps. Add at least one entry.\n',
    })
  })
})
