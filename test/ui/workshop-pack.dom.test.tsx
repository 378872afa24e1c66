import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Fictional } from '../../src/core/fictional'
import { makeChecklist, makeItem, makeScenario, makeStep } from '../core/builders'
import { makeScenarioLibrary } from './scenario-shelf'
import { showApp } from './small-world'
import { makeWorkshopShelf } from './workshop-shelf'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
  makeItem('moat', { question: 'Is the moat full?' }),
])
const CLUB: Fictional = {
  id: 'tea-club',
  name: 'The tea club',
  what: 'A club',
  story: 'They drink tea.',
  checklist: { id: CHECKLIST.id, version: CHECKLIST.version },
  profile: new Map(),
  answers: new Map([
    ['locks', { status: 'not-in-place', note: 'Nobody has a key.' }],
    ['moat', { status: 'in-place' }],
  ]),
  discuss: ['Who pours?'],
}
const ELSEWHERE: Fictional = {
  ...CLUB,
  id: 'other',
  name: 'Others',
  checklist: { id: 'other', version: '1.0.0' },
}

function show(address: string) {
  return showApp(address, {
    checklists: [CHECKLIST],
    fictional: [CLUB, ELSEWHERE],
    scenarios: makeScenarioLibrary([makeScenario([makeStep()], { title: 'A raid', kind: 'exercise' })]),
    workshop: makeWorkshopShelf(),
  })
}

/** The report that is looked at. */
async function preview() {
  return within(await screen.findByRole('dialog', { name: 'Preview' }))
}

describe('made-up organisations', () => {
  test('of this checklist are listed with their story, and open as an assessment', async () => {
    const { user } = await show('#/workshop')
    await screen.findByRole('heading', { name: 'The tea club' })
    expect(screen.queryByRole('heading', { name: 'Others' })).toBeNull()
    expect(screen.getByText('They drink tea.')).toBeTruthy()
    expect(screen.getByText('Who pours?')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Open it as an assessment: The tea club' }))
    await screen.findByRole('heading', { name: 'Where you stand' })
  })

  test('open with their answers, under a name that says they are made up', async () => {
    const { stored } = await show('#/example/tea-club')
    await screen.findByRole('heading', { name: 'Where you stand' })
    expect(location.hash).toMatch(/^#\/a\/.+\/results$/)
    const [kept] = [...stored.values()]
    expect(JSON.stringify(kept)).toContain('The tea club (made up)')
    expect(JSON.stringify(kept)).toContain('Nobody has a key.')
  })

  test.each(['#/example/nobody', '#/example/other'])('%s is nothing here', async (address) => {
    await show(address)
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy()
  })
})

describe('the pack', () => {
  test('is printed with what is set: the guide with the attack, and what a made-up organisation would say', async () => {
    const { user, downloads } = await show('#/workshop')
    await user.click(await screen.findByRole('button', { name: 'Facilitator’s guide' }))
    const guide = await preview()
    expect(guide.getByRole('heading', { name: '1. Do the doors lock?' })).toBeTruthy()
    expect(guide.queryByText(/Is the moat full/)).toBeNull()
    expect(guide.getByText(/Nobody has a key/)).toBeTruthy()
    expect(guide.getByRole('heading', { name: 'The attack: A raid' })).toBeTruthy()
    await user.click(guide.getByRole('button', { name: 'Download' }))
    expect(await guide.findByText('hustings-guide-2027-03-01.pdf is in your downloads.')).toBeTruthy()
    expect(downloads.map(({ name }) => name)).toEqual(['hustings-guide-2027-03-01.pdf'])
    expect(guide.queryByRole('button', { name: 'Seal it…' })).toBeNull()
  })

  test('has a worksheet with each story, one without, and blank cards', async () => {
    const { user } = await show('#/workshop')
    await user.click(await screen.findByRole('button', { name: 'Worksheet with this story: The tea club' }))
    expect((await preview()).getByText('They drink tea.')).toBeTruthy()
    await user.click((await preview()).getByRole('button', { name: 'Back' }))
    await user.click(screen.getByRole('button', { name: 'Worksheet without a story' }))
    expect((await preview()).queryByText('They drink tea.')).toBeNull()
    await user.click((await preview()).getByRole('button', { name: 'Back' }))
    await user.click(screen.getByRole('button', { name: 'Blank Monday card' }))
    expect((await preview()).getByRole('heading', { name: 'What I will do on Monday' })).toBeTruthy()
  })

  test('of real organisations holds no made-up answers, and without an attack none', async () => {
    const { user } = await show('#/workshop')
    await user.click(await screen.findByRole('radio', { name: 'Real organisations' }))
    await user.selectOptions(await screen.findByLabelText('Attack in the guide'), 'None')
    await user.click(screen.getByRole('button', { name: 'Facilitator’s guide' }))
    const guide = await preview()
    expect(guide.queryByText(/Nobody has a key/)).toBeNull()
    expect(guide.queryByRole('heading', { name: /^The attack/ })).toBeNull()
  })

  test('waits until questions and minutes are set, and is there while the workshop goes on', async () => {
    const { user } = await show('#/workshop')
    const minutes = await screen.findByLabelText('Minutes for the questions')
    await user.clear(minutes)
    expect(screen.getByText('Set the questions and the minutes above first.')).toBeTruthy()
    await user.type(minutes, '20')
    await user.click(screen.getByRole('button', { name: 'Start the workshop' }))
    await user.click(await screen.findByRole('link', { name: 'Prepare' }))
    await user.click(await screen.findByRole('button', { name: 'Facilitator’s guide' }))
    expect((await preview()).getByRole('heading', { name: 'The 44 minutes' })).toBeTruthy()
  })
})
