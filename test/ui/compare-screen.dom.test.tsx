import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import type { Checklist } from '../../src/core/checklist'
import { formatAssessment } from '../../src/files/assessment-text'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON, type Answers } from '../core/builders'
import { showApp, type SmallWorld } from './small-world'

const OLD = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'
const NEW = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a22'

const items = [
  makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
  makeItem('keys', { question: 'Are the keys counted?' }),
  makeItem('moat', { question: 'Is the moat full?', appliesWhen: { has: 'castle' } }),
]
const checklist = makeChecklist(items, { profile: [makeFact('castle')] })
const newer = makeChecklist([...items, makeItem('bells', { question: 'Do the bells ring?' })], {
  version: '2.0.0',
  profile: [makeFact('castle')],
})
const choir = makeChecklist([makeItem('voices')], { id: 'choir' })

function makeStored(
  id: string,
  name: string,
  answers: Answers,
  asked: Checklist = checklist,
  changes: { readonly castle?: boolean; readonly changedAt?: string } = {},
): StoredAssessment {
  const { castle = false, changedAt = NOON } = changes
  const assessment = {
    ...makeAnswered(asked, answers, { profile: new Map([['castle', castle]]) }),
    id,
    name,
    changedAt,
  }
  return { id, text: formatAssessment(assessment), summary: summarise(asked, assessment), isOurs: true }
}

function show(
  before: StoredAssessment,
  after: StoredAssessment,
  address = `#/compare/${OLD}/${NEW}`,
): Promise<SmallWorld> {
  return showApp(address, { stored: [before, after], checklists: [checklist, newer, choir] })
}

const lastYear = makeStored(OLD, 'Last year', { locks: 'not-in-place', keys: 'in-place' })
const thisYear = makeStored(NEW, 'This year', { locks: 'in-place', keys: 'partly' }, checklist, {
  castle: true,
  changedAt: LATER,
})

async function listCalled(name: string): Promise<HTMLElement> {
  return screen.findByRole('list', { name })
}

describe('two assessments of one checklist', () => {
  test('stand beside each other: whose, and how they stand', async () => {
    await show(lastYear, thisYear)
    await screen.findByRole('heading', { level: 1, name: 'What has changed' })
    const names = screen.getByRole('row', { name: /^Name/ })
    expect(
      within(names)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Last year', 'This year'])
    expect(screen.getByRole('row', { name: /^Rating/ }).textContent).toBe(
      'RatingFix these firstBasics in place',
    )
    expect(screen.getByRole('row', { name: /^In place/ }).textContent).toBe('In place37%59 to 86%')
  })

  test('each question stands under what became of it, with how it was and is', async () => {
    await show(lastYear, thisYear)
    expect(within(await listCalled('Better: 1')).getByRole('listitem').textContent).toBe(
      'Do the doors lock? EssentialNot in place→thenIn place',
    )
    expect(within(await listCalled('Worse: 1')).getByRole('listitem').textContent).toBe(
      'Are the keys counted? In place→thenPartly',
    )
    expect(within(await listCalled('Asked now, left out before: 1')).getByRole('listitem').textContent).toBe(
      'Is the moat full? left out→thenNot answered',
    )
    expect(screen.queryByText('Nothing differs.')).toBeNull()
  })

  test('a question leads to where it can be answered on the later side', async () => {
    const { user } = await show(lastYear, thisYear)
    const link = await screen.findByRole('link', { name: 'Do the doors lock?' })
    expect(link.getAttribute('href')).toBe(`#/a/${NEW}/questions/accounts`)
    await user.click(link)
    expect(await screen.findByRole('article', { name: 'Do the doors lock?' })).toBeTruthy()
  })

  test('are not shown any more once another tab has deleted all', async () => {
    const { clear } = await show(lastYear, thisYear)
    await screen.findByRole('heading', { level: 1, name: 'What has changed' })
    clear()
    expect(await screen.findByRole('heading', { level: 1, name: /not on this device/ })).toBeTruthy()
  })

  test('can be turned round', async () => {
    const { user } = await show(lastYear, thisYear)
    await user.click(await screen.findByRole('link', { name: 'Compare the other way round' }))
    expect(within(await listCalled('Worse: 1')).getByText('Do the doors lock?')).toBeTruthy()
  })

  test('where nothing differs it is said', async () => {
    await show(lastYear, { ...makeStored(NEW, 'A copy', { locks: 'not-in-place', keys: 'in-place' }) })
    expect(await screen.findByText('Nothing differs.')).toBeTruthy()
    expect(screen.getByText('The same, carried over: 2')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: /^Better|^Worse/ })).toBeNull()
  })

  test('of an older version are moved first, and that is said', async () => {
    const answers: Answers = { locks: 'in-place', keys: 'in-place', bells: 'partly' }
    await show(lastYear, makeStored(NEW, 'This year', answers, newer))
    expect(
      await screen.findByText(/answers to version 1\.0\.0 are compared as answers to version 2\.0\.0/),
    ).toBeTruthy()
    expect(within(await listCalled('Newly answered: 1')).getByRole('listitem').textContent).toContain(
      'not in that version',
    )
  })

  test('a question that only the earlier side has leads there', async () => {
    await show(makeStored(OLD, 'Newer', { bells: 'partly' }, newer), makeStored(NEW, 'Older', {}))
    const list = await listCalled('No longer asked: 1')
    expect(within(list).getByRole('link').getAttribute('href')).toBe(`#/a/${OLD}/questions/accounts`)
  })
})

describe('what cannot be compared is said in words', () => {
  test('another checklist', async () => {
    await show(lastYear, makeStored(NEW, 'Choir', {}, choir))
    expect(await screen.findByRole('heading', { level: 1, name: 'These cannot be compared' })).toBeTruthy()
    expect(screen.getByText(/answers to “choir”, and the others to “village-society”/)).toBeTruthy()
  })

  test('one that is not here', async () => {
    await showApp(`#/compare/${OLD}/${NEW}`, { stored: [lastYear], checklists: [checklist] })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'One of these is not on this device' }),
    ).toBeTruthy()
  })

  test('one that cannot be read', async () => {
    await show(lastYear, { ...thisYear, text: '{' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'One of these could not be read' }),
    ).toBeTruthy()
  })
})

describe('choosing what to compare with', () => {
  async function chooseFrom(stored: readonly StoredAssessment[], name: string): Promise<SmallWorld> {
    const world = await showApp('#/', { stored, checklists: [checklist, newer, choir] })
    await world.user.click(await screen.findByRole('button', { name: `More for ${name}` }))
    await world.user.click(await screen.findByRole('button', { name: 'Compare with…' }))
    return world
  }

  test.each(['Last year', 'This year'])('from the card of “%s” the later one stands behind', async (name) => {
    const { user } = await chooseFrom([lastYear, thisYear, makeStored('x', 'Choir', {}, choir)], name)
    const dialog = within(await screen.findByRole('dialog', { name: 'Compare with another assessment' }))
    const links = await dialog.findAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`#/compare/${OLD}/${NEW}`])
    await user.click(links[0]!)
    expect(await screen.findByRole('heading', { level: 1, name: 'What has changed' })).toBeTruthy()
  })

  test('where there is no other, there is a way on', async () => {
    await chooseFrom([lastYear, makeStored('x', 'Choir', {}, choir)], 'Last year')
    expect(await screen.findByText(/There is no other assessment of this checklist/)).toBeTruthy()
  })

  test('where the store does not answer, that is said', async () => {
    const { user, storage } = await showApp('#/', { stored: [lastYear], checklists: [checklist] })
    await user.click(await screen.findByRole('button', { name: 'More for Last year' }))
    storage.readable = false
    await user.click(await screen.findByRole('button', { name: 'Compare with…' }))
    expect(await screen.findByText(/does not say what is kept/)).toBeTruthy()
  })
})
