import { openTyped } from '../../src/browser/sealing-job'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/core/checklist'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeFact, makeItem, makeTheme, type Answers } from '../core/builders'
import { showApp, type SmallWorld } from './small-world'
import { SIX_WORDS } from './quick-sealing'
import { words } from './by-words'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
    makeItem('keys', { level: 'essential', question: 'Are the keys counted?' }),
    makeItem('bells', { theme: 'grounds', question: 'Do the bells ring?' }),
    makeItem('mail', { question: 'Is mail safe?', appliesWhen: { not: { has: 'run-by-head-office' } } }),
  ],
  {
    themes: [makeTheme('accounts'), makeTheme('grounds')],
    profile: [makeFact('run-by-head-office')],
  },
)
const people = { ...checklist, id: 'staff-and-volunteers', title: 'Staff and volunteers' }
const checklists: readonly Checklist[] = [checklist, people]

let ids = 0
function makeFile(
  fileName: string,
  name: string,
  answers: Answers,
  { asked = checklist, headOffice = false }: { asked?: Checklist; headOffice?: boolean } = {},
): File {
  ids += 1
  const assessment = makeAnswered(asked, answers, {
    id: `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`,
    name,
    profile: new Map([['run-by-head-office', headOffice]]),
  })
  const isOurs = checklists.includes(asked)
  return new File([formatAssessment(assessment, isOurs ? undefined : asked)], fileName)
}

const llyn = makeFile('llyn.hustings.json', 'Llŷn', { locks: 'in-place', keys: 'partly', bells: 'in-place' })
const harbour = makeFile(
  'harbour.hustings.json',
  'Harbour',
  { locks: 'not-in-place', keys: 'partly', bells: 'not-sure' },
  { headOffice: true },
)

async function choose(...files: readonly File[]): Promise<SmallWorld> {
  const world = await showApp('#/branches', { checklists })
  await world.user.upload(await screen.findByLabelText('Choose files'), [...files])
  await screen.findByText(/^\d+ files? (is|are) read\.$/)
  return world
}

function rowsOf(name: string): readonly (readonly (string | null)[])[] {
  const table = screen.getByRole('table', { name })
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
}

describe('files of several branches', () => {
  test('before any is chosen there is the way in and nothing else', async () => {
    await showApp('#/branches', { checklists })
    expect(await screen.findByRole('heading', { level: 1, name: 'Branches side by side' })).toBeTruthy()
    expect(screen.getByText(/kept nowhere/)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByLabelText('Aliases instead of names')).toBeNull()
  })

  test('stand beside each other, on the questions that all were asked', async () => {
    await choose(llyn, harbour)
    expect(rowsOf('By theme')).toEqual([
      ['Branch', 'Rating', 'Overall', 'All about accounts', 'All about grounds'],
      ['Llŷn', 'Basics in progress', '80%', '75%', '100%'],
      ['Harbour', 'Fix these first', '19–42%', '25%', '0–100%'],
    ])
    expect(screen.getByText(/3 questions were asked of all of them/)).toBeTruthy()
    expect(screen.getByText(/1 question is run by head office/)).toBeTruthy()
    expect(screen.getByText('Is mail safe?')).toBeTruthy()
  })

  test('show the essentials missed most, and how far apart the themes are', async () => {
    await choose(llyn, harbour)
    const missed = within(
      screen.getByRole('heading', { name: 'Essentials missed most' }).closest('section') as HTMLElement,
    )
    expect(missed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Do the doors lock?11In place 1, Not in place 1',
      'Are the keys counted?2Partly 2',
    ])
    expect(rowsOf('How far apart they are')).toEqual([
      ['Theme', 'Lowest', 'Middle', 'Highest'],
      ['All about accounts', '25%', '50%', '75%'],
      ['All about grounds', '0%', '50%', '100%'],
    ])
  })

  test('are kept nowhere: not in the store, not in an address', async () => {
    const { stored } = await choose(llyn, harbour)
    expect(stored.size).toBe(0)
    expect(location.hash).toBe('#/branches')
  })

  test('can be dropped on the page, where they are compared and not opened', async () => {
    await showApp('#/branches', { checklists })
    const heading = await screen.findByRole('heading', { level: 1 })
    const dataTransfer = { types: ['Files'], files: [llyn, harbour] }
    fireEvent.dragOver(heading, { dataTransfer })
    expect(screen.getByText('Drop the files to read them')).toBeTruthy()
    fireEvent.drop(heading, { dataTransfer })
    expect(await screen.findByText('2 files are read.')).toBeTruthy()
    expect(screen.queryByText(/^Drop the file/)).toBeNull()
    expect(location.hash).toBe('#/branches')
  })

  test('one more can be taken out, and all of them', async () => {
    const { user } = await choose(llyn, harbour)
    await user.click(screen.getByRole('button', { name: 'Take out harbour.hustings.json', hidden: true }))
    expect(rowsOf('By theme').map(([name]) => name)).toEqual(['Branch', 'Llŷn'])
    expect(screen.getByText(/One file of this checklist so far/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('another copy of one that is here counts once, and that is said', async () => {
    await choose(llyn, new File([await llyn.text()], 'again.hustings.json'))
    expect(screen.getByText(/1 file is another copy/)).toBeTruthy()
    expect(rowsOf('By theme')).toHaveLength(2)
  })
})

describe('aliases', () => {
  test('take the place of names, and the key is folded away and not printed', async () => {
    const { user } = await choose(llyn, harbour)
    await user.click(screen.getByLabelText('Aliases instead of names'))
    expect(rowsOf('By theme').map(([name]) => name)).toEqual(['Branch', 'Branch 1', 'Branch 2'])
    const key = screen.getByText('Which is which').closest('details') as HTMLDetailsElement
    expect(key.open).toBe(false)
    expect(key.closest('.app-unprinted')).toBeTruthy()
    const names = within(key)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.children[1]?.textContent)
    expect(new Set(names.slice(1))).toEqual(new Set(['Harbour', 'Llŷn']))
  })
})

describe('what is not compared is said in words', () => {
  test('a damaged sealed file, one that is no file of ours, one that is gone', async () => {
    const gone = new File(['x'], 'gone.json')
    gone.arrayBuffer = () => Promise.reject(new Error('gone'))
    await choose(llyn, new File(['x'], 'branch.hustings.age'), new File(['{]'], 'broken.json'), gone)
    const refused = within(screen.getByText('3 files could not be read:').parentElement as HTMLElement)
    expect(refused.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^branch\.hustings\.age: This sealed file is damaged/),
      expect.stringMatching(/^broken\.json: This is not JSON/),
      expect.stringMatching(/^gone\.json: It could not be read/),
    ])
    expect(screen.getByText('1 file is read.')).toBeTruthy()
  })

  test('files of another checklist stand by themselves', async () => {
    const theirs = { ...checklist, id: 'house-rules', title: 'House rules' }
    await choose(llyn, makeFile('rules.json', 'Llŷn', { locks: 'partly' }, { asked: theirs }))
    expect(screen.getByText(/different checklists/)).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Files',
      'Village society, version 1.0.0',
      'House rules, version 1.0.0',
    ])
    expect(
      screen.getByText(words(/^From a file: House rules, loaded 1 March 2027\. Not written or checked/)),
    ).toBeTruthy()
  })

  const ofPeople = (count: number): readonly File[] =>
    Array.from({ length: count }, (_, index) =>
      makeFile(`${String(index)}.json`, `Ann ${String(index)}`, { locks: 'partly' }, { asked: people }),
    )

  test('files about people are refused while they are fewer than five', async () => {
    await choose(...ofPeople(4))
    expect(screen.getByText(/From fewer than 5 nothing is shown.+Here are 4\.$/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Download…' })).toBeNull()
  })

  test('from five on they are counts, and no row for anybody', async () => {
    await choose(...ofPeople(5))
    expect(screen.getByText('Answers, counted')).toBeTruthy()
    expect(screen.getAllByText('Partly 5').length).toBeGreaterThan(0)
    expect(screen.queryByText(/Ann/)).toBeNull()
    expect(screen.queryByLabelText('Aliases instead of names')).toBeNull()
  })
})

test('the comparison is sealed in the form that is chosen', async () => {
  const { user, downloads } = await choose(llyn, harbour)
  await user.click(screen.getByRole('button', { name: 'Download…' }))
  await user.click(await screen.findByRole('radio', { name: 'CSV' }))
  await user.click(screen.getByRole('button', { name: 'Seal it…' }))
  await user.click(await screen.findByRole('button', { name: 'Make up six words' }))
  await user.click(screen.getByRole('button', { name: 'Seal and save' }))
  await screen.findByText(
    /^hustings-branches-2027-03-01\.csv\.age is in your downloads\. It was opened again/,
  )
  expect(downloads.map(({ name }) => name)).toEqual(['hustings-branches-2027-03-01.csv.age'])
  const opened = await openTyped(downloads[0]?.content as Uint8Array, SIX_WORDS)
  expect(opened.ok && new TextDecoder().decode(opened.value)).toContain('Llŷn')
})

test('the comparison is downloaded as PDF under a name that gives nothing away', async () => {
  const { user, downloads } = await choose(llyn, harbour)
  await user.click(screen.getByRole('button', { name: 'Download…' }))
  expect(await screen.findByText(/Branches go by their names/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save it unsealed' }))
  expect(
    await screen.findByText(
      'hustings-branches-2027-03-01.pdf is in your downloads.',
      {},
      { timeout: 15_000 },
    ),
  ).toBeTruthy()
  expect(downloads.map(({ name }) => name)).toEqual(['hustings-branches-2027-03-01.pdf'])
})
