import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { summarise } from '../../src/core/summary'
import type { Answer } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import { parseAssessment } from '../../src/files/assessment-file'
import { formatAssessment } from '../../src/files/assessment-text'
import { savingWords } from '../../src/words/saving'
import { makeAnswered } from '../core/builders'
import { makeShelf } from '../files/texts'
import { CHECKLIST, showApp, type SmallWorld, type SmallWorldSetting } from './small-world'

const NAME = 'Little Snoring Society'
const secret: Answer = {
  status: 'not-in-place',
  note: 'Under the mat',
  evidence: 'A photo',
  by: 'Ann',
  answeredAt: '2027-02-03T04:05:06Z',
}
const assessment = makeAnswered(
  CHECKLIST,
  { locks: secret, moat: 'in-place' },
  {
    name: NAME,
    profile: new Map([['castle', true]]),
    actions: { locks: { owner: 'Priya', note: 'Two keys' } },
  },
)

function storedOf(given: Assessment) {
  return {
    id: given.id,
    text: formatAssessment(given),
    summary: summarise(CHECKLIST, given),
    isOurs: true,
    savedAt: given.changedAt,
  }
}

async function openShare(given = assessment, setting: SmallWorldSetting = {}): Promise<SmallWorld> {
  const world = await showApp('#/', { stored: [storedOf(given)], ...setting })
  await world.user.click(await screen.findByRole('button', { name: /^More for/ }))
  await world.user.click(await screen.findByRole('button', { name: 'Share a copy…' }))
  await screen.findByRole('dialog', { name: 'Share a copy' })
  return world
}

const radio = (name: string): HTMLElement => screen.getByRole('radio', { name })
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
/** What goes in, a line a field. */
const held = async (first: RegExp): Promise<readonly string[]> => {
  const line = await screen.findByText(first)
  return within(line.closest('ul') as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

function textOf({ downloads }: SmallWorld): string {
  const content = downloads.at(-1)?.content
  return typeof content === 'string' ? content : ''
}

test('the least is chosen first: numbers, without a name, as text that can be read before it is copied', async () => {
  const world = await openShare()
  expect([radio('Numbers only'), radio('No name')].map((one) => (one as HTMLInputElement).checked)).toEqual([
    true,
    true,
  ])
  expect(await held(/^Rating: /)).toEqual([
    'Name: none goes with it',
    'Rating: yes',
    'Percentages: of the whole checklist',
    'Coverage: how many of 2 are answered, have evidence or were set aside',
    'Date: none goes with it',
    'Answers: none go with it',
    'Notes, evidence and reasons: none go with it',
    'Facts about the organisation: none go with it',
    'Actions, owners and due dates: none go with it',
  ])
  const text = screen.getByLabelText<HTMLTextAreaElement>('The text').value
  expect(text).toContain('37% of this checklist is in place.')
  expect(text).not.toMatch(/Snoring|Under the mat|Priya|locks|1 March 2027/)
  await world.user.click(button('Copy the text'))
  expect(world.copied).toEqual([text])
  expect(await screen.findByText('Copied.')).toBeTruthy()
})

test('the day and the themes go in only where they are ticked, and the page says the same', async () => {
  const world = await openShare()
  await world.user.click(screen.getByRole('checkbox', { name: 'Today’s date' }))
  await world.user.click(screen.getByRole('checkbox', { name: 'Percentages by theme' }))
  expect(screen.getByText('In a theme of five questions the numbers nearly tell the answers.')).toBeTruthy()
  await screen.findByText('Percentages: of the whole checklist, and of 1 theme')
  const text = screen.getByLabelText<HTMLTextAreaElement>('The text').value
  expect(text).toMatch(/1 March 2027\n/)
  expect(text).toContain('All about accounts · 37%')
  await world.user.click(button('Save it unsealed'))
  await screen.findByText('hustings-numbers-2027-03-01.pdf is in your downloads.')
})

describe('a plan without notes', () => {
  test('says what goes in and what stays, shows the file’s own text, and that is what one gets', async () => {
    const world = await openShare()
    await world.user.click(radio('Plan without notes'))
    expect(await held(/^Answers: /)).toEqual([
      'Name: none goes with it',
      'Answers: 2',
      'Answers still to confirm: none',
      'Facts about the organisation: 1',
      'Polling day, start, hours a week and quiet days: none',
      'Actions with a state, such as done: none',
      'Due dates: none',
      'Hours changed by hand: none',
      'Owners’ names: 1',
      'Notes: none go with it',
      'Evidence: none go with it',
      'Reasons why something does not apply: none',
      'Notes in the plan: none go with it',
      'Who answered: none go with it',
      'Times of answers: none go with it',
      'Names of files that answers came from: none',
      'Earlier results: none',
      'What was kept aside from older checklists: none',
      'When it was begun and changed last: no',
      'The number that Hustings knows it by: one made for copies: it is always the same, and does not lead back to yours',
      'The questions: all of them, so that it opens anywhere',
    ])
    const shown = screen.getByLabelText<HTMLTextAreaElement>('The text').value
    await world.user.click(button('Save it unsealed'))
    expect(world.downloads.map(({ name }) => name)).toEqual(['hustings-plan-2027-03-01.hustings.json'])
    const text = textOf(world)
    expect(text).not.toMatch(/Snoring|Under the mat|A photo|"Ann"|Two keys|04:05/)
    expect(text).toContain('Priya')
    // The checklist's own lines are folded, and nothing else is.
    const [before = '', after = ''] = shown.split('\n      …\n')
    expect([text.startsWith(before), text.endsWith(after)]).toEqual([true, true])
    const opened = await parseAssessment(text, makeShelf([CHECKLIST]))
    expect(opened.ok && opened.value.assessment.answers.get('locks')).toEqual({ status: 'not-in-place' })
    expect(
      await screen.findByText(/^hustings-plan-2027-03-01\.hustings\.json is in your downloads/),
    ).toBeTruthy()
  })

  test('under another name has that one alone, in the file and in what it is called if one types it', async () => {
    const world = await openShare()
    await world.user.click(radio('Plan without notes'))
    await world.user.click(radio('Another name'))
    await screen.findByText('Name: none goes with it')
    await world.user.click(button('Save it unsealed'))
    expect(screen.getByText('Enter the other name')).toBeTruthy()
    expect(world.downloads).toEqual([])
    expect(document.activeElement).toBe(screen.getByLabelText('The other name'))
    await world.user.type(screen.getByLabelText('The other name'), 'Branch A')
    await screen.findByText('Name: Branch A')
    await world.user.clear(screen.getByLabelText('File name'))
    await world.user.type(screen.getByLabelText('File name'), 'To the region.hustings.json')
    await world.user.click(button('Save it unsealed'))
    expect(world.downloads.map(({ name }) => name)).toEqual(['To the region.hustings.json'])
    expect((JSON.parse(textOf(world)) as { name: string }).name).toBe('Branch A')
    expect(textOf(world)).not.toContain(NAME)
  })
})

test('everything is everything, and warns that texts may still name one', async () => {
  const world = await openShare()
  await world.user.click(radio('Everything'))
  expect(screen.getByText(/they may still say who you are/)).toBeTruthy()
  await world.user.click(radio(`The name: ${NAME}`))
  expect(screen.queryByText(/they may still say who you are/)).toBeNull()
  await screen.findByText('Notes: 1')
  await screen.findByText(/your own: two copies can be seen to be of one assessment/)
  await world.user.click(button('Save it unsealed'))
  expect(textOf(world)).toBe(formatAssessment(assessment, CHECKLIST))
  expect(world.downloads.at(-1)?.name).toBe('hustings-2027-03-01.hustings.json')
})

test('one without a name has no name to give', async () => {
  await openShare({ ...assessment, name: '' })
  expect(screen.queryByRole('radio', { name: /^The name:/ })).toBeNull()
})

test('what cannot be put together is said, and nothing is handed out', async () => {
  const world = await openShare()
  await world.user.click(radio('Plan without notes'))
  // Reports are not made in this world.
  await world.user.click(radio('The full action plan as PDF'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It could not be put together/)
  await world.user.click(button('Save it unsealed'))
  expect(world.downloads).toEqual([])
})

test('what cannot be read is not shared', async () => {
  await openShare(assessment, { stored: [{ ...storedOf(assessment), text: '{' }] })
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It could not be read/)
})

test('who asks for a file is rung first, says the foot of it', async () => {
  await openShare()
  expect(screen.getByText(savingWords('en-GB').trust)).toBeTruthy()
})

test('from the results and the plan it opens on what is open', async () => {
  const world = await showApp(`#/a/${assessment.id}/results`, { stored: [storedOf(assessment)] })
  await world.user.click(await screen.findByRole('button', { name: 'Share a copy…' }))
  await screen.findByRole('dialog', { name: 'Share a copy' })
  await world.user.click(button('Close'))
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Share a copy' })).toBeNull()
  })
  location.hash = `#/a/${assessment.id}/plan`
  await screen.findByRole('heading', { level: 1, name: 'Action plan' })
  await world.user.click(screen.getByRole('button', { name: 'Share a copy…' }))
  await screen.findByRole('dialog', { name: 'Share a copy' })
})
