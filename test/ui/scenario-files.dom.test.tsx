import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { summarise } from '../../src/core/summary'
import type { StoredAssessment } from '../../src/core/stored'
import { foreignScenarioId } from '../../src/ui/app/foreign-scenario'
import { makeAnswered, makeScenario, makeStep } from '../core/builders'
import { makeScenarioLibrary } from './scenario-shelf'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'
import { words } from './by-words'

const OURS = makeScenario([makeStep(['a-control stops'], { ends: true })], {
  id: 'flood',
  title: 'The flood',
})
const THEIRS = makeScenario(
  [makeStep(['a-control stops', 'trap slows'], { sources: [{ source: 'N-HERS' }] })],
  {
    id: 'flood',
    title: 'Another flood',
    kind: 'real',
    sources: [{ source: 'N-HERS' }],
  },
)
const ID = foreignScenarioId(THEIRS)
const LINE =
  /From a file: Another flood, loaded 1 March 2027\. Not written or checked by Hustings or the NCSC\./

const assessment = makeAnswered(CHECKLIST, { locks: 'in-place' })
const STORED: StoredAssessment = {
  id: assessment.id,
  text: formatAssessment(assessment),
  summary: summarise(CHECKLIST, assessment),
}

function fileOf(content: object | string): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], 'theirs.json')
}

async function open(address: string): Promise<SmallWorld> {
  const world = await showApp(address, { stored: [STORED], scenarios: makeScenarioLibrary([OURS]) })
  await screen.findByRole('heading', { level: 1 })
  return world
}

async function choose(world: SmallWorld, content: object | string): Promise<void> {
  const control = await screen.findByLabelText<HTMLInputElement>('Load a scenario from a file')
  await world.user.upload(control, fileOf(content))
}

async function load(address: string): Promise<SmallWorld> {
  const world = await open(address)
  await choose(world, THEIRS)
  await world.user.click(await screen.findByRole('button', { name: 'Load it' }))
  return world
}

describe('a scenario from a file', () => {
  test('is loaded only after the warning, and kept under its hash', async () => {
    const world = await open('#/checklists')
    await choose(world, THEIRS)
    expect(await screen.findByRole('dialog', { name: 'Load this scenario?' })).toBeTruthy()
    expect(screen.getByText(/Load it only if you know who made it; ask them by phone/)).toBeTruthy()
    await world.user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(world.foreignScenarios.size).toBe(0)
    await choose(world, THEIRS)
    await world.user.click(await screen.findByRole('button', { name: 'Load it' }))
    expect(await screen.findByText(words(LINE))).toBeTruthy()
    expect([...world.foreignScenarios.keys()]).toEqual([ID])
    expect(location.hash).toBe(`#/scenarios/${ID}`)
  })

  test('says what the author says, and which of its names lead nowhere', async () => {
    await load('#/checklists')
    expect(await screen.findByText(words(LINE))).toBeTruthy()
    expect(screen.getByText(/The author says: A real attack, told from the public record/)).toBeTruthy()
    expect(await screen.findByText(/No checklist of ours asks about “a-control” and “trap”\./)).toBeTruthy()
    expect(await screen.findByText(/Our list of sources does not have “N-HERS”\./)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'N-HERS' })).toBeNull()
  })

  test('leads to the assessments it can be replayed against', async () => {
    const { user } = await load('#/checklists')
    await user.click(await screen.findByRole('link', { name: 'Little Snoring Society' }))
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
    expect(location.hash).toBe(`#/a/${assessment.id}/replay/${ID}`)
    expect(await screen.findByText(words(LINE))).toBeTruthy()
  })

  test('loaded where an assessment is open, is replayed there at once', async () => {
    await load(`#/a/${assessment.id}/replay`)
    expect(await screen.findByText(words(LINE))).toBeTruthy()
    expect(location.hash).toBe(`#/a/${assessment.id}/replay/${ID}`)
  })

  test('can be dropped on any page', async () => {
    await open('#/')
    const main = await screen.findByRole('main')
    fireEvent.drop(main, { dataTransfer: { types: ['Files'], files: [fileOf(THEIRS)] } })
    expect(await screen.findByRole('dialog', { name: 'Load this scenario?' })).toBeTruthy()
  })

  test('that is one of ours to the letter leads to ours', async () => {
    const world = await open('#/checklists')
    await choose(world, OURS)
    expect(await screen.findByRole('heading', { level: 1, name: 'The flood' })).toBeTruthy()
    expect(location.hash).toBe('#/scenarios/flood')
    expect(world.foreignScenarios.size).toBe(0)
  })

  test('that is bad is refused with its faults, as what was wanted', async () => {
    const world = await open('#/checklists')
    await choose(world, { ...THEIRS, kind: 'rumour' })
    expect(await screen.findByText(/“rumour” is not one of the words known here/)).toBeTruthy()
    await world.user.click(screen.getByRole('button', { name: 'Close' }))
    await choose(world, { a: 1 })
    expect(await screen.findByText(/This is not a Hustings scenario/)).toBeTruthy()
    expect(world.foreignScenarios.size).toBe(0)
  })

  test('of a newer format is refused with what to do', async () => {
    const world = await open('#/checklists')
    await choose(world, { ...THEIRS, formatVersion: 2 })
    expect(await screen.findByText(/a Hustings scenario from a newer version of Hustings/)).toBeTruthy()
    expect(world.foreignScenarios.size).toBe(0)
  })

  test('stands in the library, is removed, and comes back', async () => {
    const { user, foreignScenarios } = await load('#/checklists')
    await screen.findByText(words(LINE))
    location.hash = '#/checklists'
    await user.click(await screen.findByRole('button', { name: 'Remove Another flood from this device' }))
    expect(await screen.findByText(words('Another flood is removed.'))).toBeTruthy()
    expect(foreignScenarios.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('heading', { name: 'Another flood' })).toBeTruthy()
  })
})

describe('one of ours in the library', () => {
  test('says first what kind it is, and can be read and taken along', async () => {
    const { user, downloads } = await open('#/checklists')
    const title = await screen.findByRole('heading', { level: 3, name: 'The flood' })
    expect(title.closest('li')!.textContent).toMatch(
      /^An exercise: made up to practise with · version 1\.0\.0/,
    )
    await user.click(screen.getByRole('link', { name: 'Read The flood' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The flood' })).toBeTruthy()
    expect(screen.queryByText(/From a file/)).toBeNull()
    expect(screen.queryByText(/Likely stopped|Nothing known/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Download as JSON' }))
    expect(downloads[0]?.name).toBe('flood.json')
    expect(JSON.parse(String(downloads[0]?.content))).toEqual(OURS)
  })
})

test('an address of no scenario leads to the library', async () => {
  await open('#/scenarios/moon')
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such scenario here' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to the library' })).toBeTruthy()
})

test('results and plan lead to the attacks, results to the groups too', async () => {
  await open(`#/a/${assessment.id}/results`)
  expect((await screen.findByRole('link', { name: 'Choose an attack' })).getAttribute('href')).toBe(
    `#/a/${assessment.id}/replay`,
  )
  expect(screen.getByRole('link', { name: 'Read it with your supplier' }).getAttribute('href')).toBe(
    `#/a/${assessment.id}/exposure`,
  )
  location.hash = `#/a/${assessment.id}/plan`
  await screen.findByRole('heading', { level: 1, name: 'Action plan' })
  expect(screen.getByRole('link', { name: 'Choose an attack' })).toBeTruthy()
})
