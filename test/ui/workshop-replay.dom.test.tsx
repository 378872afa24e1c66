import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CodedAnswer } from '../../src/core/answer-code'
import { startWorkshop, type About, type RoomEntry, type Workshop } from '../../src/core/workshop'
import { formatWorkshop } from '../../src/files/workshop-text'
import { makeChecklist, makeItem, makeScenario, makeStep, NOON } from '../core/builders'
import { makeScenarioLibrary } from './scenario-shelf'
import { showApp } from './small-world'
import { makeWorkshopShelf } from './workshop-shelf'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential', control: 'lock' }),
  makeItem('bells', { control: 'bell' }),
])
const RAID = makeScenario(
  [
    makeStep(['lock stops'], {
      title: 'At the door',
      story: 'They push the door.',
      ends: true,
      discuss: 'Who hears it?',
    }),
    makeStep(['bell reveals'], { title: 'On the stairs', harm: true }),
  ],
  { id: 'village-raid' },
)

function entriesOf(...groups: readonly (readonly CodedAnswer[])[]): readonly RoomEntry[] {
  return groups.map((answers, group) => ({ from: 'paper', code: { group, counter: 0, answers } }))
}

async function begin(
  entries: readonly RoomEntry[],
  about: About = 'fictional',
  changes: Partial<Workshop> = {},
) {
  const { id, version } = CHECKLIST
  const settings = { checklist: { id, version }, about, items: ['locks'], minutes: 16 }
  const workshop = { ...startWorkshop(settings, NOON), entries, ...changes }
  const shelf = makeWorkshopShelf(formatWorkshop(workshop))
  const world = await showApp('#/workshop/replay', {
    checklists: [CHECKLIST],
    scenarios: makeScenarioLibrary([RAID]),
    workshop: shelf,
  })
  return { ...world, shelf, last: () => shelf.views.at(-1) }
}

async function choose(world: Awaited<ReturnType<typeof begin>>): Promise<void> {
  await world.user.click(await screen.findByRole('button', { name: 'Replay it: The raid on the village' }))
  await screen.findByRole('heading', { name: 'Step 1 of 2' })
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('an attack', () => {
  test('is chosen, told step by step with its question, and changed for another one', async () => {
    const world = await begin([])
    await choose(world)
    expect(screen.getByText('They push the door.')).toBeTruthy()
    expect(screen.getByText('Who hears it?')).toBeTruthy()
    await world.user.click(button('Next'))
    expect(screen.getByRole('heading', { name: 'Step 2 of 2' })).toBeTruthy()
    await world.user.click(button('Next'))
    expect(screen.getByRole('heading', { name: 'Step 2 of 2' })).toBeTruthy()
    await world.user.keyboard('{PageUp}')
    expect(screen.getByRole('heading', { name: 'Step 1 of 2' })).toBeTruthy()
    await world.user.click(button('Choose another attack'))
    expect(await screen.findByRole('heading', { name: 'Which attack?' })).toBeTruthy()
  })

  test('is where it was after a reload', async () => {
    await begin([], 'fictional', {
      scenario: 'village-raid',
      step: 1,
      votes: new Map([[1, { yes: 3, no: 4 }]]),
    })
    expect(await screen.findByRole('heading', { name: 'Step 2 of 2' })).toBeTruthy()
    expect(screen.getByText('Yes 3, no 4')).toBeTruthy()
  })

  test('that is not here any more can be changed for another one', async () => {
    const { user } = await begin([], 'fictional', { scenario: 'gone' })
    await user.click(await screen.findByRole('button', { name: 'Choose another attack' }))
    expect(await screen.findByRole('heading', { name: 'Which attack?' })).toBeTruthy()
  })
})

test('each attack says how much of it the questions reach', async () => {
  await begin([])
  expect(await screen.findByText('Your questions reach 1 of its 2 steps.')).toBeTruthy()
})

describe('“would we have noticed?”', () => {
  test('is counted by button and key, taken back, and kept', async () => {
    const world = await begin([])
    await choose(world)
    await world.user.click(button('One more: Yes'))
    await world.user.keyboard('122{Shift>}2{/Shift}')
    expect(screen.getByText('Yes 2, no 1')).toBeTruthy()
    await world.user.click(button('One less: Yes'))
    expect(screen.getByText('Yes 1, no 1')).toBeTruthy()
    await world.user.keyboard('u')
    expect(screen.getByText('Yes 2, no 1')).toBeTruthy()
    expect(world.shelf.text).toContain('{"yes":2,"no":1}')
  })
})

describe('the projector', () => {
  const GROUPS = entriesOf(['in-place', 'partly'], ['not-in-place', 'not-sure'])

  test('shows a step, its votes and its verdicts only when it is told to', async () => {
    const world = await begin(GROUPS)
    await choose(world)
    await world.user.keyboard('1')
    expect(world.last()).toEqual({ kind: 'waiting' })
    await world.user.click(button('Show this step'))
    expect(world.last()).toMatchObject({ kind: 'step', title: 'At the door', votes: null, verdicts: null })
    await world.user.keyboard('2')
    await world.user.click(button(/^Show the votes/))
    expect(world.last()).toMatchObject({ votes: { yes: 1, no: 1 }, verdicts: null })
    await world.user.click(button(/^Show what the answers say/))
    expect(world.last()).toMatchObject({
      votes: { yes: 1, no: 1 },
      verdicts: { kind: 'counts', counts: { stopped: 1, open: 1 } },
    })
    expect(
      screen.getByText(/^The room sees this step\. With the votes\. With what the answers say\.$/),
    ).toBeTruthy()
  })

  test('goes along to the next step as a story, also with a clicker in the projected window', async () => {
    const world = await begin(GROUPS)
    await choose(world)
    world.shelf.press('reveal')
    expect(world.last()).toMatchObject({ verdicts: { kind: 'counts' } })
    world.shelf.press('next')
    expect(world.last()).toMatchObject({ title: 'On the stairs', votes: null, verdicts: null })
    world.shelf.press('blank')
    expect(world.last()).toEqual({ kind: 'blank' })
  })

  test('tells of few real organisations in words, and of fewer than five nothing', async () => {
    const few = await begin(GROUPS, 'real')
    await choose(few)
    expect(button(/^Show what the answers say/).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('It can be shown once 3 more groups are in the room.')).toBeTruthy()
    await few.user.keyboard('r')
    expect(few.last()).toMatchObject({ kind: 'step', verdicts: null })
  })

  test('of five real organisations says “most” and “few”, and of those that came after not yet', async () => {
    const five = entriesOf(...Array.from({ length: 5 }, (): CodedAnswer[] => ['in-place', 'in-place']))
    const world = await begin(five, 'real')
    await choose(world)
    await world.user.keyboard('r')
    expect(world.last()).toMatchObject({ verdicts: { kind: 'words', shares: { stopped: 'most' } } })
    await world.user.keyboard('{ArrowRight}r')
    expect(world.last()).toMatchObject({ title: 'On the stairs', verdicts: { kind: 'words' } })
    expect(world.shelf.text).toContain('"shownGroups":5')
  })
})

test('the trainer sees the figures, the least that is known, and how it ends', async () => {
  const world = await begin(
    entriesOf(['in-place', 'in-place'], ['not-sure', 'partly'], ['not-in-place', 'in-place']),
  )
  await choose(world)
  const card = within(
    screen.getByRole('heading', { name: 'What the answers of the room say' }).closest('section')!,
  )
  expect(card.getByText('Likely stopped').closest('li')?.textContent).toContain('1')
  expect(card.getByText('Not known yet').closest('li')?.textContent).toContain('1')
  expect(card.getByText(/Likely stopped 1, Nothing known in the way 2\.$/)).toBeTruthy()
  await world.user.click(button('Next'))
  expect(screen.getByText('In 1 of 3 groups it is likely stopped before harm is done.')).toBeTruthy()
})

test('without answers in the room it says where they come from', async () => {
  const world = await begin([])
  await choose(world)
  expect(screen.getByText(/^No group’s answers are in the room yet/)).toBeTruthy()
})
