import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { showApp, type SmallWorld } from './small-world'

const OLDER = makeChecklist([
  makeItem('locks', { question: 'Do the doors lock?', level: 'essential' }),
  makeItem('keys', { question: 'Are the keys counted?' }),
  makeItem('bells', { question: 'Do the bells ring?' }),
  makeItem('moat', { question: 'Is the moat full?' }),
])
const NEWER = makeChecklist(
  [
    makeItem('locks', { question: 'Do the doors lock?', level: 'essential' }),
    makeItem('keys', { question: 'Are the keys counted?', revision: 2, inPlace: 'Counted each week.' }),
    makeItem('alarm', { question: 'Does an alarm sound?', replaces: ['bells'] }),
    makeItem('guards', { question: 'Are there guards?' }),
  ],
  { version: '1.1.0', changes: 'Alarms are in, moats are out.' },
)
const ASSESSMENT = makeAnswered(OLDER, {
  locks: 'in-place',
  keys: 'in-place',
  bells: 'partly',
  moat: { status: 'not-in-place', note: 'It leaks' },
})
const ROUTE = `#/a/${ASSESSMENT.id}`

function makeStored(changes: Partial<StoredAssessment> = {}): StoredAssessment {
  const text = formatAssessment(ASSESSMENT)
  return { id: ASSESSMENT.id, text, summary: summarise(OLDER, ASSESSMENT), isOurs: true, ...changes }
}

function show(screenName = 'results', stored = makeStored()): Promise<SmallWorld> {
  return showApp(screenName === 'home' ? '#/' : `${ROUTE}/${screenName}`, {
    stored: [stored],
    checklists: [NEWER, OLDER],
  })
}

async function look(): Promise<SmallWorld> {
  const world = await show()
  await world.user.click(await screen.findByRole('button', { name: 'See what would change' }))
  await screen.findByText('Alarms are in, moats are out.', { exact: false })
  return world
}

async function move(): Promise<SmallWorld> {
  const world = await look()
  await world.user.click(screen.getByRole('button', { name: 'Move to version 1.1.0' }))
  await screen.findByRole('heading', { name: 'To confirm, and new' })
  return world
}

function questionsIn(list: string): readonly (string | null)[] {
  return within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

describe('a newer version', () => {
  test('is offered on the results and on the start page, and nothing has moved', async () => {
    const { stored } = await show('home')
    const link = await screen.findByRole('link', { name: 'A newer version of this checklist is out' })
    expect(link.getAttribute('href')).toBe(`${ROUTE}/results`)
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('can be put off, and is still there to look at', async () => {
    const { user } = await show()
    await user.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(screen.queryByText('A newer version of this checklist is out')).toBeNull()
    expect(screen.getByRole('button', { name: 'See what would change' })).toBeTruthy()
  })

  test('is not offered to somebody else’s checklist of the same name', async () => {
    const twin = { ...OLDER, summary: 'Not ours.' }
    await show('results', makeStored({ text: formatAssessment(ASSESSMENT, twin), isOurs: false }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect(screen.queryByText('A newer version of this checklist is out')).toBeNull()
  })

  test('is not offered on the start page where it is not known whose checklist it is', async () => {
    const { isOurs: _isOurs, ...stored } = makeStored()
    await show('home', stored)
    expect(await screen.findByRole('link', { name: /Little Snoring/ })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /newer version/ })).toBeNull()
  })
})

describe('before one agrees', () => {
  test('the whole list is shown: kept, to confirm, new, taken over, gone', async () => {
    await look()
    expect(screen.getByText('1 question stays as it is.')).toBeTruthy()
    expect(questionsIn('To confirm: 1')[0]).toMatch(/^Are the keys counted\?.*Counted each week/)
    expect(questionsIn('New: 1')).toEqual([expect.stringMatching(/^Are there guards\?/)])
    expect(questionsIn('Taken over: 1')[0]).toMatch(/Does an alarm sound\?.*Instead of: Do the bells ring\?/)
    expect(questionsIn('Gone: 1')[0]).toMatch(/^Is the moat full\?/)
    expect(screen.getByText(/just 2 to confirm and 1 without an answer/)).toBeTruthy()
  })

  test('nothing has moved', async () => {
    const { user, stored } = await look()
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    expect([...stored.values()]).toEqual([makeStored()])
  })
})

describe('moving', () => {
  test('leads to a short round through just what is to confirm and new', async () => {
    await move()
    expect(
      screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent),
    ).toEqual(['Are the keys counted?', 'Does an alarm sound?', 'Are there guards?'])
    expect(location.hash).toBe(`${ROUTE}/questions?show=new-round`)
  })

  test('lets an answer that is still right be confirmed with one press', async () => {
    const { user, stored } = await move()
    const keys = within(screen.getByRole('article', { name: 'Are the keys counted?' }))
    await user.click(keys.getByRole('button', { name: 'It is still right' }))
    expect(keys.queryByText(/came from an older checklist/)).toBeNull()
    const [written] = [...stored.values()]
    expect(JSON.parse(written?.text ?? '').answers.keys).toMatchObject({ status: 'in-place' })
    expect(JSON.parse(written?.text ?? '').answers.keys.confirm).toBeUndefined()
  })

  test('is kept with the newer checklist, and answers to retired questions stay in the file', async () => {
    const { stored } = await move()
    const [written] = [...stored.values()]
    expect(written?.summary).toMatchObject({ checklistVersion: '1.1.0', asked: 4 })
    expect(JSON.parse(written?.text ?? '')).toMatchObject({
      checklist: { version: '1.1.0' },
      answers: { keys: { status: 'in-place', confirm: true }, alarm: { status: 'partly', confirm: true } },
      retired: { moat: { answer: { note: 'It leaks' } } },
    })
  })

  test('is taken back whole by one undo', async () => {
    const { user, stored } = await move()
    await user.click(screen.getByRole('button', { name: 'Undo the move' }))
    const [written] = [...stored.values()]
    expect(written?.summary).toMatchObject({ checklistVersion: '1.0.0', asked: 4 })
    expect(JSON.parse(written?.text ?? '')).toMatchObject({
      answers: { bells: { status: 'partly' }, moat: { note: 'It leaks' } },
      retired: {},
    })
  })
})

test('a file whose checklist is not known here works from the copy inside it', async () => {
  const unknown = { ...OLDER, version: '0.5.0' }
  const assessment = makeAnswered(unknown, { locks: 'partly' })
  const { user } = await showApp('#/', { checklists: [NEWER] })
  const file = new File([formatAssessment(assessment, unknown)], 'old.hustings.json')
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
  await user.click(await screen.findByRole('button', { name: 'Load it' }))
  expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
})
