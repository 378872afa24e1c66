import { act, cleanup, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/core/coverage'
import { planActions } from '../../src/core/plan'
import { isBlank, replayScenario } from '../../src/core/replay'
import type { Scenario } from '../../src/core/scenario'
import { ReplayScreen } from '../../src/ui/screens/replay/replay-screen'
import { replayWords } from '../../src/words/replay'
import { anyAttack } from '../core/arbitraries'
import {
  makeAnswered,
  makeChecklist,
  makeFact,
  makeItem,
  makeScenario,
  makeStep,
  TODAY,
  type Answers,
  type AssessmentChanges,
} from '../core/builders'
import { SOURCES } from './library-services'
import { keptScenario, makeScenarioLibrary } from './scenario-shelf'
import { showAssessment, type ShownAssessment, type ShowSetting } from './show-assessment'
import { words } from './by-words'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { control: 'gate', question: 'Do the doors lock?', action: 'Fit locks.' }),
    makeItem('bells', { control: 'watch', question: 'Do the bells ring?', action: 'Hang bells.' }),
    makeItem('walls', { control: 'wall', question: 'Are the walls high?', action: 'Raise the walls.' }),
  ],
  { profile: [makeFact('castle')] },
)
const RAID = makeScenario(
  [
    makeStep(['watch reveals'], {
      when: 'At dusk',
      title: 'They come near',
      certainty: 'alleged',
      sources: [{ source: 'N-TWO', section: 'Part 3' }],
    }),
    makeStep(['gate stops', 'wall stops'], { title: 'They come in', certainty: 'known', ends: true }),
    makeStep(['moat recovers'], { title: 'They go', harm: true }),
  ],
  { kind: 'real' },
)

interface Playing extends ShowSetting {
  readonly name?: string | null
  readonly scenarios?: readonly Scenario[]
  readonly changes?: AssessmentChanges
}

async function play(answers: Answers, playing: Playing = {}): Promise<ShownAssessment> {
  const { name = RAID.id, scenarios = [RAID], changes = {}, ...setting } = playing
  const checklists = {
    scenarios: () => Promise.resolve(makeScenarioLibrary(scenarios)),
    references: () => Promise.resolve({ sources: SOURCES, controls: new Map() }),
  }
  const assessment = makeAnswered(CHECKLIST, answers, changes)
  const shown = await showAssessment(<ReplayScreen name={name} />, CHECKLIST, assessment, {
    checklists,
    ...setting,
  })
  await screen.findByRole('heading', { level: 1 })
  return shown
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent
}

function steps(): readonly HTMLElement[] {
  return screen.getAllByRole('heading', { level: 3 }).map((title) => title.closest('li')!)
}

describe('an attack against the answers', () => {
  test('that is stopped says at which step', async () => {
    await play({ locks: 'in-place', bells: 'not-in-place' })
    expect(heading()).toBe('Likely stopped at step 2 of 3')
    expect(screen.getByText('A real attack, told from the public record · version 1.0.0')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2, name: 'The raid on the village' })).toBeTruthy()
  })

  test('that nothing stops names the first help', async () => {
    await play({ locks: 'not-in-place', walls: 'not-in-place', bells: 'in-place' })
    expect(heading()).toBe('Nothing here would surely have stopped it')
    expect(screen.getByText('Earliest help: step 1.')).toBeTruthy()
  })

  test('has a verdict on each step, with the answers behind it, each leading to its question', async () => {
    await play({ locks: 'in-place', walls: { status: 'partly', confirm: true }, bells: 'not-in-place' })
    const [near, inside, gone] = steps()
    expect(near!.textContent).toContain('Nothing known in the way')
    expect(gone!.textContent).toContain('Not asked about in this checklist')
    const answers = within(inside!).getByRole('list', { name: 'Your answers behind it' })
    expect(
      within(answers)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'In place Do the doors lock? (can stop it)',
      'Partly, to confirm Are the walls high? (can stop it)',
    ])
    const link = within(inside!).getByRole('link', { name: 'Do the doors lock?' })
    expect(link.getAttribute('href')).toMatch(/\/questions\/accounts$/)
  })

  test('tells apart what is known, alleged and simplified', async () => {
    await play({ locks: 'in-place' })
    expect(
      steps().map(
        ({ textContent }) => /On the public record|Alleged or disputed|Simplified/.exec(textContent)?.[0],
      ),
    ).toEqual(['Alleged or disputed', 'On the public record', 'Simplified'])
    expect(steps()[1]!.textContent).toContain('Had this failed, the later steps could not have followed')
    expect(steps()[2]!.textContent).toContain('Damage is done here')
  })

  test('links its sources, and says which address was never looked at', async () => {
    await play({ locks: 'in-place' })
    const link = await screen.findByRole('link', { name: 'Page two' })
    expect(link.getAttribute('href')).toBe('https://www.ncsc.gov.uk/two')
    expect(link.closest('p')!.textContent).toContain('Part 3, address not checked')
  })

  test('says what the answers leave open, and leads to the questions without one', async () => {
    await play({ bells: 'in-place' })
    expect(screen.getByText(/For step 2 the answers do not tell enough\./)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Answer more questions' }).getAttribute('href')).toMatch(
      /show=unanswered$/,
    )
  })

  test('with “not sure” behind it leads to no question that has an answer', async () => {
    await play({ bells: 'in-place', locks: 'not-sure', walls: 'not-in-place' })
    expect(screen.getByText(/For step 2 the answers do not tell enough\./)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Answer more questions' })).toBeNull()
  })

  test('without any answer is told, and cannot say what it would meet', async () => {
    await play({})
    expect(heading()).toBe('The raid on the village')
    expect(screen.getByText(/You have not answered anything yet/)).toBeTruthy()
    expect(screen.queryByText(/surely have stopped/)).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What would change the ending' })).toBeNull()
    expect(steps()[1]!.textContent).toContain(
      'Cannot be told yet: from “Nothing known in the way” to “Likely stopped”',
    )
  })

  test('that meets nothing which is asked says so', async () => {
    await play({ locks: 'in-place' }, { scenarios: [makeScenario([makeStep(['moat stops'])])] })
    expect(heading()).toBe('This checklist cannot tell')
    expect(screen.getByText('It asks about nothing that this attack meets.')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'What would change the ending' })).toBeNull()
  })

  test('that does not fit what they said about themselves is played, and that is said', async () => {
    const changes = { profile: new Map([['castle', false]]) }
    await play({ locks: 'in-place' }, { scenarios: [{ ...RAID, appliesWhen: { has: 'castle' } }], changes })
    expect(screen.getByText(/the answers about you rule out/)).toBeTruthy()
  })

  test('against questions of a stranger says whose word their subjects are', async () => {
    await play({ locks: 'in-place' }, { isOurs: false })
    expect(screen.getByText(/only what the author of this checklist says/)).toBeTruthy()
  })

  test('of random answers says at each step and at the end what the rule says', async () => {
    const words = replayWords('en-GB')
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyAttack, async ({ checklist, assessment, scenario }) => {
        const checklists = { scenarios: () => Promise.resolve(makeScenarioLibrary([scenario])) }
        await showAssessment(<ReplayScreen name={scenario.id} />, checklist, assessment, { checklists })
        await screen.findAllByRole('heading', { level: 3 })
        const played = replayScenario(checklist, assessment, scenario)
        const told = steps().map((step) => step.querySelector('.app-step-item__verdict')?.textContent)
        expect(told).toEqual(played.steps.map(words.verdict))
        const { answered } = coverageOf(checklist, assessment)
        expect(heading()).toBe(answered > 0 ? words.heading(played) : scenario.title)
        expect(screen.queryByRole('heading', { name: 'Before and after your plan' }) !== null).toBe(
          answered > 0 && !isBlank(played),
        )
        seen.add(heading()!.replace(/\d/g, 'N'))
        cleanup()
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(seen).toContain('Likely stopped at step N of N')
    expect(seen).toContain('Nothing here would surely have stopped it')
  })
})

describe('step by step', () => {
  test('one step comes after the other, and the ending last', async () => {
    const { user } = await play({ locks: 'in-place', bells: 'not-in-place' })
    await user.click(screen.getByRole('button', { name: 'Go through it step by step' }))
    expect(heading()).toBe('The raid on the village')
    expect(steps()).toHaveLength(1)
    expect(screen.queryByText(/Likely stopped at/)).toBeNull()
    expect(screen.getByText('Step 1 of 3')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Next step' }))
    expect(document.activeElement?.textContent).toBe('2. They come in')
    await user.click(screen.getByRole('button', { name: 'Next step' }))
    expect(screen.queryByRole('heading', { name: 'What would change the ending' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show how it ends' }))
    expect(document.activeElement?.textContent).toBe('Likely stopped at step 2 of 3')
    expect(screen.getByRole('heading', { name: 'What would change the ending' })).toBeTruthy()
  })

  test('all of them come back at once', async () => {
    const { user } = await play({ locks: 'in-place' })
    await user.click(screen.getByRole('button', { name: 'Go through it step by step' }))
    await user.click(screen.getByRole('button', { name: 'Show all steps' }))
    expect(steps()).toHaveLength(3)
    expect(heading()).toBe('Likely stopped at step 2 of 3')
    expect(document.activeElement?.textContent).toBe('What happened, step by step')
  })
})

function changing(): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name: 'What would change the ending' }))
}

describe('what would change the ending', () => {
  const open: Answers = { locks: 'not-in-place', walls: 'not-in-place', bells: 'in-place' }

  test('is the fewest actions, and one press marks them as begun', async () => {
    const { user, now } = await play(open)
    expect(changing().getByText(/With this action done, it would likely be stopped at step 2\./)).toBeTruthy()
    expect(changing().getByRole('link', { name: 'Fit locks.' })).toBeTruthy()
    expect(changing().queryByText(/Raise the walls/)).toBeNull()
    await user.click(changing().getByRole('button', { name: 'Mark it “In progress” in the plan' }))
    expect(now().plan.actions.get('locks')).toEqual({ state: 'doing' })
    expect(changing().getByText('It is now “In progress” in the plan.')).toBeTruthy()
    expect(changing().queryByRole('button', { name: /^Mark/ })).toBeNull()
    const action = planActions(CHECKLIST, now(), TODAY).actions.find(({ item }) => item.id === 'locks')
    expect(action?.state).toBe('doing')
  })

  test('several are marked and taken back as one', async () => {
    const both = makeScenario([
      makeStep(['gate stops'], { harm: true }),
      makeStep(['wall stops'], { ends: true }),
    ])
    const entry = { owner: 'Ann', due: '2027-04-01' }
    const changes = { actions: { locks: entry } }
    const { user, now } = await play(open, { scenarios: [both], changes })
    await user.click(changing().getByRole('button', { name: 'Mark these 2 “In progress” in the plan' }))
    expect(now().plan.actions.get('locks')).toEqual({ ...entry, state: 'doing' })
    expect(now().plan.actions.get('walls')).toEqual({ state: 'doing' })
    await user.click(changing().getByRole('button', { name: 'Undo' }))
    expect(now().plan.actions.get('locks')).toEqual(entry)
    expect(now().plan.actions.get('walls')).toBeUndefined()
    expect(changing().getByRole('button', { name: /^Mark these 2/ })).toBeTruthy()
    expect(changing().queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('what has to be found out leads to its question, and is marked by no press', async () => {
    await play({ ...open, locks: 'not-sure', walls: 'not-applicable' })
    expect(changing().getByRole('link', { name: 'Find out: Do the doors lock?' })).toBeTruthy()
    expect(changing().getByText('Counts if it turns out to be in place.')).toBeTruthy()
    expect(changing().queryByRole('button')).toBeNull()
  })

  test('says where it is stopped as early as can be, and where no action helps', async () => {
    await play({ ...open, locks: 'in-place' })
    expect(changing().getByText('It is likely stopped as early as your plan can make it.')).toBeTruthy()
    cleanup()
    await play({ bells: 'not-in-place' })
    expect(
      changing().getByText(
        /No open action of your plan changes where it stops\. Questions without an answer/,
      ),
    ).toBeTruthy()
  })

  test('a tab that may only read marks nothing', async () => {
    const { store } = await play(open)
    act(() => {
      store.getState().setMayWrite(false)
    })
    expect(changing().getByRole('button', { name: /^Mark/ })).toHaveProperty('disabled', true)
  })
})

describe('before and after the plan', () => {
  function compared(): ReturnType<typeof within> {
    return within(screen.getByRole('region', { name: 'Before and after your plan' }))
  }

  test('both endings stand beside each other, and the steps in a table', async () => {
    const { user } = await play({ locks: 'not-in-place', walls: 'not-in-place', bells: 'not-in-place' })
    expect(
      compared()
        .getAllByRole('definition')
        .map((ending: HTMLElement) => ending.textContent),
    ).toEqual([
      'Nothing here would surely have stopped it. No help is known so far.',
      'Likely stopped at step 2.',
    ])
    await user.click(compared().getByText('The same step by step'))
    expect(
      compared()
        .getAllByRole('row')
        .map((row: HTMLElement) => row.textContent),
    ).toEqual(
      [
        'StepNowAfter',
        '1. They come near Nothing known in the way Likely noticed',
        '2. They come in Nothing known in the way Likely stopped',
        '3. They go Not asked about in this checklist Not asked about in this checklist',
      ].map((line) => expect.stringMatching(line.replaceAll(' ', String.raw`\s*`))),
    )
  })

  test('a plan with nothing open changes nothing', async () => {
    await play({ locks: 'in-place', walls: 'in-place', bells: 'in-place' })
    expect(compared().getByText('Your plan has no open action, so nothing changes.')).toBeTruthy()
  })
})

describe('one from a file', () => {
  const theirs = { ...RAID, id: 'their-raid', title: 'A stranger’s raid' }

  test('can be replayed, and it is said where it came from and whose word it is', async () => {
    const kept = keptScenario(theirs)
    await play({ locks: 'in-place' }, { name: kept.id, scenarios: [], foreignScenarios: [kept] })
    expect(heading()).toBe('Likely stopped at step 2 of 3')
    expect(
      screen.getByText(words(/From a file: A stranger’s raid, loaded 1 March 2027\. Not written or checked/)),
    ).toBeTruthy()
    expect(screen.getByText(/The author says: A real attack, told from the public record/)).toBeTruthy()
    expect(screen.getByText('The author says: on the public record')).toBeTruthy()
  })

  test('that is gone is not found', async () => {
    await play({ locks: 'in-place' }, { name: keptScenario(theirs).id })
    expect(heading()).toBe('There is no such scenario here')
  })
})

test('what could not be loaded is tried again', async () => {
  let works = false
  const scenarios = () =>
    works ? Promise.resolve(makeScenarioLibrary([RAID])) : Promise.reject(new Error('no network'))
  const { user } = await play({ locks: 'in-place' }, { checklists: { scenarios } })
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded')
  works = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Likely stopped at step 2 of 3')).toBeTruthy()
})

describe('choosing an attack', () => {
  const LIBRARY = [
    RAID,
    { ...RAID, id: 'siege', title: 'The siege', appliesWhen: { has: 'castle' } },
    makeScenario(RAID.steps, { id: 'tale', title: 'A tale', kind: 'composite' }),
    makeScenario(RAID.steps, { id: 'drill', title: 'A drill' }),
  ]

  test('lists what fits, with its kind, and counts each kind for itself', async () => {
    const changes = { profile: new Map([['castle', false]]) }
    await play({}, { name: null, scenarios: LIBRARY, changes })
    expect(await screen.findByText('1 real, 1 built from several, 1 exercise')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'The raid on the village',
      'A tale',
      'A drill',
    ])
    expect(screen.getByText(/^1 attack is left out/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Replay it: A tale' })
    expect(link.getAttribute('href')).toMatch(/\/replay\/tale$/)
    expect(link.closest('li')!.textContent).toMatch(/^Built from several real attacks/)
  })

  test('offers what nobody has ruled out', async () => {
    await play({}, { name: null, scenarios: LIBRARY })
    expect(await screen.findByText('2 real, 1 built from several, 1 exercise')).toBeTruthy()
    expect(screen.queryByText(/left out/)).toBeNull()
  })

  test('lists those from files, each with the line that says so', async () => {
    const kept = keptScenario({ ...RAID, title: 'A stranger’s raid' })
    await play({}, { name: null, scenarios: [], foreignScenarios: [kept] })
    expect(await screen.findByText('None fits what you said about yourselves.')).toBeTruthy()
    expect(await screen.findByText(words(/From a file: A stranger’s raid, loaded/))).toBeTruthy()
    expect(screen.getByRole('link', { name: /A stranger’s raid/ }).getAttribute('href')).toContain(
      `/replay/${kept.id}`,
    )
  })
})
