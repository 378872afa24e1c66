import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeCode, type CodedAnswer } from '../../src/core/answer-code'
import { countRoom } from '../../src/core/room'
import { startWorkshop, type About, type RoomEntry } from '../../src/core/workshop'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import { formatRoom } from '../../src/files/room-file'
import { formatWorkshop, parseWorkshop } from '../../src/files/workshop-text'
import { makeAnswered, makeChecklist, makeItem, makeTheme, NOON } from '../core/builders'
import { SIX_WORDS } from './quick-sealing'
import { showApp, type SmallWorld } from './small-world'
import { makeWorkshopShelf, type WorkshopShelf } from './workshop-shelf'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
    makeItem('bolts', { level: 'essential', question: 'Are there bolts?' }),
    makeItem('moat', { question: 'Is the moat full?', theme: 'water' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('water')] },
)
const OTHER = makeChecklist([makeItem('garden')], { id: 'garden-society', title: 'Garden society' })
const BOOK = { checklist: CHECKLIST, sha256: checklistSha256(CHECKLIST) }

const entry = (group: number, ...answers: readonly CodedAnswer[]): RoomEntry => ({
  from: 'code',
  code: { group, counter: 0, answers },
})
const codeOf = (group: number, counter: number, ...answers: readonly CodedAnswer[]): string =>
  writeCode(BOOK, { group, counter, answers })

/** Groups that say yes, no and nothing. */
const groupsOf = (count: number): readonly RoomEntry[] =>
  Array.from({ length: count }, (_, index) => entry(index + 1, 'in-place', 'not-in-place', 'unanswered'))

interface Room extends SmallWorld {
  readonly shelf: WorkshopShelf
  readonly entries: () => readonly RoomEntry[]
}

async function openRoom(entries: readonly RoomEntry[] = [], about: About = 'fictional'): Promise<Room> {
  const settings = {
    checklist: { id: CHECKLIST.id, version: CHECKLIST.version },
    about,
    items: ['locks', 'bolts'],
    minutes: 16,
  }
  const workshop = { ...startWorkshop(settings, NOON), entries }
  const shelf = makeWorkshopShelf(formatWorkshop(workshop))
  const world = await showApp('#/workshop/room', { checklists: [CHECKLIST, OTHER], workshop: shelf })
  await screen.findByRole('heading', { name: 'Where the room stands' })
  return { ...world, shelf, entries: () => parseWorkshop(shelf.text ?? '')?.entries ?? [] }
}

const press = (world: SmallWorld, name: string | RegExp) =>
  world.user.click(screen.getByRole('button', { name }))
const answersIn = (room: Room) => room.entries().map(({ code }) => code.answers)

function paste(text: string): void {
  act(() => {
    fireEvent.paste(screen.getByLabelText('Codes'), { clipboardData: { getData: () => text } })
  })
}

async function openFiles(
  world: SmallWorld,
  ...files: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[]
): Promise<void> {
  await world.user.upload(
    screen.getByLabelText('Open files'),
    files.map(([name, content]) => new File([content], name)),
  )
}

/** What is said of the last key. */
const typedLast = () =>
  within(screen.getByRole('group', { name: 'From paper' })).getAllByRole('status')[0]?.textContent

describe('a table typed from paper', () => {
  test('is a group with its last key, and the next table begins', async () => {
    const room = await openRoom()
    await press(room, 'Type a table’s answers')
    expect(screen.getByText('Do the doors lock?')).toBeTruthy()
    await room.user.keyboard('1')
    expect(typedLast()).toBe('Question 1: Yes')
    expect(screen.getByText('Are there bolts?')).toBeTruthy()
    expect(room.entries()).toEqual([])
    await room.user.keyboard('3')
    expect(screen.getByText(/1 group is in the room/)).toBeTruthy()
    expect(answersIn(room)).toEqual([['in-place', 'not-in-place', 'unanswered']])
    expect(room.entries()[0]?.from).toBe('paper')
    await room.user.keyboard('2x{Control>}1{/Control}0')
    expect(answersIn(room)).toEqual([
      ['in-place', 'not-in-place', 'unanswered'],
      ['partly', 'unanswered', 'unanswered'],
    ])
  })

  test('is there again after a reload, as far as it was typed', async () => {
    const before = await openRoom()
    await press(before, 'Type a table’s answers')
    await before.user.keyboard('3')
    cleanup()
    const after = await showApp('#/workshop/room', { checklists: [CHECKLIST], workshop: before.shelf })
    expect(await screen.findByRole('group', { name: 'From paper' })).toBeTruthy()
    expect(typedLast()).toBe('Question 1: No')
    await after.user.keyboard('1')
    expect(answersIn(before)).toEqual([['not-in-place', 'in-place', 'unanswered']])
  })

  test('is taken back key by key, over its end too', async () => {
    const room = await openRoom()
    await press(room, 'Type a table’s answers')
    await room.user.keyboard('1{Backspace}2')
    expect(typedLast()).toBe('Question 1: Partly')
    await room.user.keyboard('4')
    expect(answersIn(room)).toEqual([['partly', 'not-sure', 'unanswered']])
    await room.user.keyboard('{Backspace}')
    expect(room.entries()).toEqual([])
    expect(screen.getByText(/The table is out of the room again/)).toBeTruthy()
    await room.user.keyboard('5')
    expect(answersIn(room)).toEqual([['partly', 'not-applicable', 'unanswered']])
    await room.user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}')
    expect(room.entries()).toEqual([])
  })

  test('can be tapped, and its keys mean nothing outside', async () => {
    const room = await openRoom()
    await press(room, 'Type a table’s answers')
    const panel = within(screen.getByRole('group', { name: 'From paper' }))
    await room.user.click(panel.getByRole('button', { name: 'Yes' }))
    await room.user.click(panel.getByRole('button', { name: 'Take one back' }))
    await room.user.click(panel.getByRole('button', { name: 'No' }))
    await room.user.click(screen.getByLabelText('Codes'))
    await room.user.keyboard('1')
    expect(room.entries()).toEqual([])
    await room.user.click(panel.getByRole('button', { name: 'Partly' }))
    expect(answersIn(room)).toEqual([['not-in-place', 'partly', 'unanswered']])
  })
})

describe('codes', () => {
  test('are found in a whole chat, counted in words, and the box stays empty', async () => {
    const room = await openRoom([entry(1, 'in-place', 'partly', 'partly')])
    paste(
      `[19:02] Ann: ${codeOf(1, 0, 'in-place', 'partly', 'partly')}\n[19:03] Ben: ${codeOf(2, 0, 'partly', 'partly', 'partly').toLowerCase()}`,
    )
    expect(await screen.findByText(/2 codes found, 1 already added\./)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('Codes').value).toBe('')
    expect(room.entries()).toHaveLength(2)
    expect(document.body.textContent).not.toContain('Ann')
    await press(room, 'Undo')
    expect(room.entries()).toHaveLength(1)
  })

  test('that are newer take the place of older ones, which can be brought back', async () => {
    const room = await openRoom([entry(1, 'in-place', 'partly', 'partly')])
    await room.user.type(screen.getByLabelText('Codes'), codeOf(1, 1, 'partly', 'partly', 'partly'))
    await press(room, 'Read the codes')
    expect(await screen.findByText(/1 code found, 1 in the place of an older one/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: '1 older code replaced by a newer one' })).toBeTruthy()
    await press(room, 'Bring the older one back')
    expect(answersIn(room)).toEqual([['in-place', 'partly', 'partly']])
    expect(screen.queryByText(/replaced by a newer one/)).toBeNull()
  })

  test('with one number and other answers are both counted, and told', async () => {
    const room = await openRoom([entry(1, 'in-place', 'partly', 'partly')])
    paste(codeOf(1, 0, 'partly', 'partly', 'partly'))
    expect(await screen.findByText(/the same number as another and other answers/)).toBeTruthy()
    expect(screen.getByText('2 groups')).toBeTruthy()
    await room.user.click(screen.getByText('Groups in the room'))
    await press(room, 'Take out group 2')
    expect(answersIn(room)).toEqual([['in-place', 'partly', 'partly']])
    await press(room, 'Undo')
    expect(room.entries()).toHaveLength(2)
  })

  test.each<[what: string, text: string, told: RegExp]>([
    ['none at all', 'Good evening', /No answer code could be read/],
    [
      'a wrong character',
      codeOf(1, 0, 'partly', 'partly', 'partly').replace(/.$/, (last) => (last === '7' ? '8' : '7')),
      /has a wrong character/,
    ],
    ['a part of one', codeOf(1, 0, 'partly', 'partly', 'partly').slice(0, -4), /lacks \d+ characters/],
    [
      'of another checklist that is here',
      writeCode(
        { checklist: OTHER, sha256: checklistSha256(OTHER) },
        { group: 1, counter: 0, answers: ['partly'] },
      ),
      /1 code is for Garden society, version 1\.0\.0/,
    ],
    [
      'of a checklist that is not',
      'HU1-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ',
      /1 code is for a checklist that is not loaded here/,
    ],
    ['five megabytes', 'x'.repeat(5_000_001), /larger than 5 MB/],
  ])('%s: a sentence', async (_what, text, told) => {
    const room = await openRoom()
    paste(text)
    await waitFor(() => {
      expect(document.body.textContent).toMatch(told)
    })
    expect(room.entries()).toEqual([])
  })

  test('nothing typed is told, and nothing is read', async () => {
    const room = await openRoom()
    await press(room, 'Read the codes')
    expect(screen.getByText('Type or paste at least one code')).toBeTruthy()
  })
})

describe('files', () => {
  const fileOf = (locks: 'in-place' | 'partly') =>
    formatAssessment(makeAnswered(CHECKLIST, { locks, bolts: 'not-sure' }))

  test('of assessments become groups; the same one again is one group', async () => {
    const room = await openRoom()
    await openFiles(room, ['table-1.hustings.json', fileOf('in-place')])
    expect(await screen.findByText(/1 file found\./)).toBeTruthy()
    expect(answersIn(room)).toEqual([['in-place', 'not-sure', 'unanswered']])
    await openFiles(room, ['table-1.hustings.json', fileOf('in-place')])
    expect(await screen.findByText(/1 file found, 1 already added/)).toBeTruthy()
    await openFiles(room, ['table-1.hustings.json', fileOf('partly')])
    expect(await screen.findByText(/1 in the place of an older one/)).toBeTruthy()
    expect(screen.getByText('1 group')).toBeTruthy()
  })

  test('can be dropped on the page', async () => {
    const room = await openRoom()
    const files = [new File([fileOf('partly')], 'table.hustings.json')]
    const dataTransfer = { types: ['Files'], files }
    const heading = screen.getByRole('heading', { name: 'Add answers' })
    fireEvent.dragOver(heading, { dataTransfer })
    expect(screen.getByText('Drop the files to add them to the room')).toBeTruthy()
    fireEvent.drop(heading, { dataTransfer })
    expect(await screen.findByText(/1 file found\./)).toBeTruthy()
    expect(answersIn(room)).toEqual([['partly', 'not-sure', 'unanswered']])
  })

  test('that are none, or of another checklist, are named with why', async () => {
    const room = await openRoom()
    const other = formatAssessment(makeAnswered(OTHER, { garden: 'partly' }))
    await openFiles(room, ['a.json', 'not JSON'], ['b.hustings.json', other])
    expect(await screen.findByText(/a\.json: This is not JSON/)).toBeTruthy()
    expect(document.body.textContent).toMatch(
      /b\.hustings\.json: It belongs to Garden society, version 1\.0\.0/,
    )
    expect(room.entries()).toEqual([])
  })

  test('that are sealed wait for their passphrase', async () => {
    const room = await openRoom(groupsOf(2))
    await press(room, 'Save the room…')
    const dialog = within(await screen.findByRole('dialog', { name: 'Save the room' }))
    await room.user.click(dialog.getByRole('radio', { name: 'Each group’s own answers too, sealed' }))
    expect(dialog.queryByRole('button', { name: 'Save it unsealed' })).toBeNull()
    await room.user.click(dialog.getByRole('button', { name: 'Seal it…' }))
    const seal = within(await screen.findByRole('dialog', { name: 'Seal this file' }))
    await room.user.click(seal.getByRole('button', { name: 'Make up six words' }))
    await room.user.click(seal.getByRole('button', { name: 'Seal and save' }))
    await seal.findByText(/It was opened again with this passphrase/)
    const { name, content } = room.downloads[0]!
    await room.user.click(seal.getByRole('button', { name: 'Done' }))
    await room.user.click(dialog.getByRole('button', { name: 'Close' }))

    await room.user.click(screen.getByText('Groups in the room'))
    await press(room, 'Take out group 1')
    await openFiles(room, [name, content as Uint8Array<ArrayBuffer>])
    await room.user.type(await screen.findByLabelText('Passphrase'), SIX_WORDS)
    await press(room, 'Open them')
    expect(await screen.findByText(/with 2 groups\./)).toBeTruthy()
    await press(room, 'Add its groups to this room')
    expect(screen.getByText('1 group was added.')).toBeTruthy()
    expect(room.entries()).toHaveLength(2)
  })
})

describe('the grid', () => {
  test('has a line a theme and a column a group, with words for every mark', async () => {
    await openRoom(groupsOf(2))
    const table = within(screen.getByRole('region', { name: 'Groups and themes' })).getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(1)
        .map((one) => one.textContent),
    ).toEqual(['Group 11', 'Group 22'])
    const row = within(table).getByRole('row', { name: /All about accounts/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Not in place', 'Not in place'])
  })

  test('is of questions where one theme is chosen, and of all of them where one says so', async () => {
    const { user } = await openRoom(groupsOf(1))
    await user.selectOptions(screen.getByLabelText('Theme'), 'All about water')
    expect(screen.getByText(/No question of this theme is among these/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Questions'), 'The whole checklist')
    const region = within(screen.getByRole('region', { name: /All about water/ }))
    expect(region.getByRole('row', { name: /Is the moat full\?/ }).textContent).toContain('Not answered')
  })

  test('of more groups than fit is turned page by page', async () => {
    const { user } = await openRoom(groupsOf(12))
    expect(screen.getByText('Groups 1 to 10 of 12')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'More groups' }))
    expect(screen.getByText('Groups 11 to 12 of 12')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Groups before' }))
    expect(screen.getByText('Groups 1 to 10 of 12')).toBeTruthy()
  })

  test('of real organisations counts, until one asks for columns; never under five', async () => {
    const { user } = await openRoom(groupsOf(5), 'real')
    const region = within(screen.getByRole('region', { name: 'Groups and themes' }))
    expect(region.queryByRole('table')).toBeNull()
    expect(region.getByRole('img', { name: 'Not in place 5' })).toBeTruthy()
    await user.click(region.getByRole('button', { name: 'Show a column for each group' }))
    expect(region.getAllByRole('columnheader')).toHaveLength(6)
    await user.click(region.getByRole('button', { name: 'Hide the columns' }))
    expect(region.queryByRole('table')).toBeNull()
  })

  test('of four real organisations has no columns at all', async () => {
    await openRoom(groupsOf(4), 'real')
    expect(screen.queryByRole('button', { name: 'Show a column for each group' })).toBeNull()
    expect(screen.getByText(/a column only from 5 groups on/)).toBeTruthy()
  })
})

test('gaps and disagreements are those of the questions looked at', async () => {
  const { user } = await openRoom([
    entry(1, 'in-place', 'not-in-place', 'in-place'),
    entry(2, 'not-in-place', 'not-in-place', 'not-in-place'),
  ])
  const section = (name: string) => within(screen.getByRole('heading', { name }).closest('section')!)
  expect(section('Shared gaps to talk about').getAllByRole('listitem')[0]?.textContent).toMatch(
    /Are there bolts\?.*2 of 2 say no/,
  )
  expect(section('Where the room disagrees most').getByText('Do the doors lock?')).toBeTruthy()
  expect(section('Where the room disagrees most').queryByText('Is the moat full?')).toBeNull()
  await user.selectOptions(screen.getByLabelText('Questions'), 'The whole checklist')
  expect(section('Where the room disagrees most').getByText('Is the moat full?')).toBeTruthy()
})

test('without any group’s answers the hands that were counted are told', async () => {
  const room = await openRoom()
  expect(screen.queryByRole('heading', { name: 'By hands' })).toBeNull()
  location.hash = '#/workshop/ask'
  await screen.findByRole('heading', { level: 1, name: 'Question 1 of 2' })
  await room.user.keyboard('1133')
  location.hash = '#/workshop/room'
  const card = within((await screen.findByRole('heading', { name: 'By hands' })).closest('section')!)
  expect(card.getAllByText('Do the doors lock?')).toHaveLength(2)
  expect(card.getAllByRole('img')[0]?.getAttribute('aria-label')).toBe('In place 2, Not in place 2')
})

describe('the projector', () => {
  test('changes on “Show” only, and keeps what it was given', async () => {
    const room = await openRoom(groupsOf(2))
    const before = room.shelf.views.length
    paste(codeOf(9, 0, 'partly', 'partly', 'partly'))
    await screen.findByText(/1 code found/)
    expect(room.shelf.views.slice(before).every(({ kind }) => kind === 'waiting')).toBe(true)
    await press(room, 'Show on the projector')
    expect(room.shelf.views.at(-1)).toMatchObject({
      kind: 'room',
      groups: 3,
      rows: [
        {
          question: 'Do the doors lock?',
          spread: { kind: 'counts', counts: { 'in-place': 2, partly: 1 } },
          groups: null,
        },
        { question: 'Are there bolts?' },
      ],
    })
    paste(codeOf(10, 0, 'partly', 'partly', 'partly'))
    await screen.findByText(/1 code found/)
    expect(room.shelf.views.at(-1)).toMatchObject({ kind: 'room', groups: 3 })
    await press(room, 'Show how it is now')
    expect(room.shelf.views.at(-1)).toMatchObject({ groups: 4 })
    await press(room, 'Back to the question')
    expect(room.shelf.views.at(-1)).toMatchObject({ kind: 'question' })
  })

  test('has a column for each group where one asks for it', async () => {
    const room = await openRoom(groupsOf(2))
    await room.user.click(screen.getByRole('checkbox', { name: /With a column for each group/ }))
    await press(room, 'Show on the projector')
    expect(room.shelf.views.at(-1)).toMatchObject({ rows: [{ groups: ['in-place', 'in-place'] }, {}] })
  })

  test('shows real organisations in words, from five on, and again with five new ones only', async () => {
    const room = await openRoom(groupsOf(4), 'real')
    expect(screen.queryByRole('button', { name: 'Show on the projector' })).toBeNull()
    expect(screen.getByText(/1 more group is needed/)).toBeTruthy()
    paste(codeOf(50, 0, 'partly', 'partly', 'partly'))
    await screen.findByText(/1 code found/)
    expect(screen.queryByRole('checkbox', { name: /With a column/ })).toBeNull()
    await press(room, 'Show on the projector')
    expect(room.shelf.views.at(-1)).toMatchObject({
      kind: 'room',
      rows: [{ spread: { kind: 'words', shares: { 'in-place': 'most', partly: 'few' } } }, {}],
    })
    paste(codeOf(51, 0, 'partly', 'partly', 'partly'))
    await screen.findByText(/4 more new groups are needed/)
    expect(screen.queryByRole('button', { name: 'Show how it is now' })).toBeNull()
    // Other questions of those that were shown already.
    await room.user.selectOptions(screen.getByLabelText('Questions'), 'The whole checklist')
    await press(room, 'Show these questions, of the same groups')
    expect(room.shelf.views.at(-1)).toMatchObject({
      groups: 5,
      rows: [{}, {}, { question: 'Is the moat full?' }],
    })
    await press(room, 'Back to the question')
    // What was shown once tells nothing new.
    await press(room, 'Show on the projector')
    expect(room.shelf.views.at(-1)).toMatchObject({ kind: 'room', groups: 5 })
  })
})

describe('what is taken along', () => {
  test.each([
    ['CSV', /^hustings-room-2027-03-01\.csv$/, 'Do the doors lock?'],
    ['PDF', /^hustings-room-2027-03-01\.pdf$/, '%PDF-'],
    ['Excel (XLSX)', /^hustings-room-2027-03-01\.xlsx$/, 'PK'],
  ])('a report as %s', async (format, name, content) => {
    const room = await openRoom(groupsOf(2))
    await press(room, 'Download room report…')
    const dialog = within(await screen.findByRole('dialog', { name: 'Download the room report' }))
    expect(dialog.getByText(/will ask you by message for this file or code/)).toBeTruthy()
    await room.user.click(dialog.getByRole('radio', { name: format }))
    await room.user.click(dialog.getByRole('button', { name: 'Save it unsealed' }))
    await dialog.findByText(/is in your downloads/)
    expect(room.downloads[0]?.name).toMatch(name)
    expect(new TextDecoder().decode(room.downloads[0]?.content as Uint8Array)).toContain(content)
  })

  test('the room itself: counts, which open again beside the room as it is then', async () => {
    const room = await openRoom(groupsOf(2))
    await press(room, 'Save the room…')
    const dialog = within(await screen.findByRole('dialog', { name: 'Save the room' }))
    await room.user.click(dialog.getByRole('button', { name: 'Save it unsealed' }))
    await dialog.findByText(/It was read back and is whole/)
    const { name, content } = room.downloads[0]!
    expect(name).toBe('hustings-room-2027-03-01.hustings.json')
    const text = content as string
    expect(JSON.parse(text)).toMatchObject({ format: 'hustings/room', groups: 2 })
    expect(text).not.toContain('HU1')
    await room.user.click(dialog.getByRole('button', { name: 'Close' }))

    paste(codeOf(9, 0, 'not-in-place', 'not-in-place', 'unanswered'))
    await screen.findByText(/1 code found/)
    await openFiles(room, [name, text])
    expect(await screen.findByText(/with 2 groups\./)).toBeTruthy()
    const card = within(screen.getByRole('heading', { name: 'A saved room' }).closest('section')!)
    const [moved, ...others] = card.getAllByRole('listitem')
    expect(others).toEqual([])
    expect(within(moved!).getByText('Do the doors lock?')).toBeTruthy()
    expect(
      within(moved!)
        .getAllByRole('img')
        .map((bar) => bar.getAttribute('aria-label')),
    ).toEqual(['In place 2', 'In place 2, Not in place 1'])
    await press(room, 'Put it away')
    expect(screen.queryByRole('heading', { name: 'A saved room' })).toBeNull()
  })

  test('a saved room stands alone in an empty one', async () => {
    const groups = groupsOf(2).map(({ code }) => code)
    const saved = { at: NOON, groups: 2, items: countRoom(CHECKLIST, groups), codes: null }
    const room = await openRoom()
    await openFiles(room, ['room.hustings.json', formatRoom(saved, CHECKLIST, false)])
    expect(await screen.findByRole('heading', { name: 'Essentials missed most then' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Add its groups to this room' })).toBeNull()
  })

  test('each group’s answers in a file that is not sealed are not opened', async () => {
    const groups = groupsOf(2).map(({ code }) => code)
    const saved = { at: NOON, groups: 2, items: countRoom(CHECKLIST, groups), codes: groups }
    const room = await openRoom()
    await openFiles(room, ['room.hustings.json', formatRoom(saved, CHECKLIST, false)])
    expect(await screen.findByText(/in a file that is not sealed/)).toBeTruthy()
  })
})
