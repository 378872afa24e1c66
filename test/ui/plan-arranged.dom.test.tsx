import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { PlanEntry } from '../../src/core/assessment'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import { makeAnswered, makeChecklist, makeItem, makeTheme } from '../core/builders'
import { showAssessment, type ShownAssessment } from './show-assessment'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', hours: 3 }),
    makeItem('keys', { hours: 2, theme: 'doors' }),
    makeItem('bells', { hours: 2 }),
    makeItem('gates', { hours: 40, level: 'good-practice', theme: 'doors' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('doors')] },
)
const ALL = {
  locks: 'not-in-place',
  keys: 'not-in-place',
  bells: 'not-sure',
  gates: 'not-in-place',
} as const
const PLAN = { pollingDay: '2027-05-06', hoursPerWeek: 1 }

afterEach(cleanup)

function show(
  actions: Readonly<Record<string, PlanEntry>> = {},
  plan: typeof PLAN | object = PLAN,
): Promise<ShownAssessment> {
  return showAssessment(<PlanScreen />, CHECKLIST, makeAnswered(CHECKLIST, ALL, { plan, actions }))
}

/** Headings and rows as one reads them. */
function listed(): readonly string[] {
  const list = document.querySelector('.app-action-list__rows')!
  return [...list.querySelectorAll('h2, h3, .app-action-row__title')].map(({ tagName, textContent }) =>
    textContent.replace(/^/, `${tagName} `),
  )
}

function groupBy(grouping: string): void {
  fireEvent.change(screen.getByLabelText('Group by'), { target: { value: grouping } })
}

function rowOf(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name }).closest('li')!
}

describe('the list', () => {
  test('has two parts where something says what fits, each with its sums', async () => {
    await show()
    expect(listed()).toEqual([
      'H2 Before polling day',
      'H3 1. Do locks.',
      'H3 2. Find out: Is bells done?',
      'H3 3. Do keys.',
      'H2 After polling day',
      'H3 4. Do gates.',
    ])
    expect(screen.getByText('3 actions · 5.25 hours')).toBeTruthy()
    expect(screen.getByText('1 action · 40 hours')).toBeTruthy()
  })

  test('is one where nothing does', async () => {
    await show({}, {})
    expect(listed().filter((line) => line.startsWith('H2'))).toEqual([])
  })

  test('is grouped by owner, theme, priority and week, and the numbers stay', async () => {
    await show({ keys: { owner: 'Priya', due: '2027-03-10' } })
    groupBy('owner')
    expect(listed()).toEqual([
      'H2 Before polling day',
      'H3 Priya',
      'H4 3. Do keys.',
      'H3 No owner yet',
      'H4 1. Do locks.',
      'H4 2. Find out: Is bells done?',
      'H2 After polling day',
      'H3 No owner yet',
      'H4 4. Do gates.',
    ])
    groupBy('theme')
    expect(listed()).toContain('H3 All about doors')
    groupBy('priority')
    expect(listed().slice(1, 3)).toEqual(['H3 Essential', 'H4 1. Do locks.'])
    groupBy('week')
    expect(listed()).toEqual(expect.arrayContaining(['H3 Week of 8 March 2027', 'H3 No date yet']))
    groupBy('none')
    expect(listed()[1]).toBe('H3 1. Do locks.')
  })

  test('keeps a row in its group while its owner is typed, and moves it with all that is typed when it is left', async () => {
    const { user } = await show({ keys: { owner: 'Priya' } })
    groupBy('owner')
    await user.click(screen.getByRole('button', { name: /Do locks/ }))
    const row = rowOf(/Do locks/)
    await user.type(within(row).getByLabelText('Hours'), 'two')
    await user.type(within(row).getByLabelText('Owner'), 'Ann')
    expect(listed()).not.toContain('H3 Ann')
    await user.click(screen.getByLabelText('Hours a week'))
    expect(listed().slice(1, 3)).toEqual(['H3 Ann', 'H4 1. Do locks.'])
    expect(rowOf(/Do locks/)).toBe(row)
    expect(within(row).getByLabelText<HTMLInputElement>('Hours').value).toBe('two')
  })

  test('keeps what is typed and the place of the cursor when an action no longer fits', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: /Do locks/ }))
    const row = rowOf(/Do locks/)
    await user.type(within(row).getByLabelText('Hours'), '400')
    await user.tab()
    expect(listed().slice(-3)).toEqual(['H2 After polling day', 'H3 1. Do locks.', 'H3 4. Do gates.'])
    expect(rowOf(/Do locks/)).toBe(row)
    expect(row.contains(document.activeElement)).toBe(true)
  })
})

describe('an action', () => {
  test('suggests the owners of the others, and goes back to the hours of the checklist', async () => {
    const { user, now } = await show({
      keys: { owner: 'Priya' },
      bells: { owner: 'priya' },
      locks: { hours: 5, owner: 'T' },
    })
    await user.click(screen.getByRole('button', { name: /Do locks/ }))
    const owner = screen.getByLabelText<HTMLInputElement>('Owner')
    const list = document.getElementById(owner.getAttribute('list')!)!
    expect([...list.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Priya'])
    await user.click(screen.getByRole('button', { name: 'Use the checklist’s 3 hours' }))
    expect(now().plan.actions.get('locks')).toEqual({ owner: 'T' })
    expect(document.activeElement).toBe(screen.getByLabelText('Hours'))
    expect(screen.getByLabelText<HTMLInputElement>('Hours').value).toBe('')
  })
})

describe('several at once', () => {
  async function choose(
    user: ShownAssessment['user'],
    ...names: readonly (string | RegExp)[]
  ): Promise<void> {
    await user.click(screen.getByRole('button', { name: 'Choose several' }))
    for (const name of names) await user.click(screen.getByRole('checkbox', { name }))
  }

  test('get owner, due date and state in one step, and lose them in one', async () => {
    const { user, now } = await show({ keys: { note: 'Spare ones too.', state: 'doing' } })
    await choose(user, 'Choose Do locks.', 'Choose Do keys.')
    expect(screen.getByText('2 chosen')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Change them…' }))
    const dialog = screen.getByRole('dialog', { name: 'Change 2 actions' })
    await user.type(within(dialog).getByLabelText('Owner'), ' Priya ')
    fireEvent.change(within(dialog).getByLabelText('Due date'), { target: { value: '2027-04-01' } })
    await user.selectOptions(within(dialog).getByLabelText('State'), 'In progress')
    await user.click(within(dialog).getByRole('button', { name: 'Change 2 actions' }))
    const changed = { owner: 'Priya', due: '2027-04-01', state: 'doing' }
    expect(Object.fromEntries(now().plan.actions)).toEqual({
      locks: changed,
      keys: { ...changed, note: 'Spare ones too.' },
    })
    expect(screen.getByText('Changed 2 actions. Undo takes it back in one step.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(Object.fromEntries(now().plan.actions)).toEqual({
      keys: { note: 'Spare ones too.', state: 'doing' },
    })
  })

  test('are chosen group by group, and what leaves the plan is no longer chosen', async () => {
    const { user } = await show({ keys: { owner: 'Priya' } })
    groupBy('owner')
    await choose(user, 'All in: Before polling day')
    expect(screen.getByText('3 chosen')).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'All in: Priya' }))
    expect(screen.getByText('2 chosen')).toBeTruthy()
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'All in: Before polling day' }).checked,
    ).toBe(false)
    await user.click(screen.getByRole('button', { name: /Do locks/ }))
    await user.click(screen.getByRole('button', { name: 'It is done…' }))
    await user.click(screen.getByRole('button', { name: /^Not checked yet/ }))
    expect(screen.getByText('1 chosen')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Stop choosing' }))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('in a list without groups can all be chosen', async () => {
    const { user } = await show({}, {})
    await choose(user, 'All in: What to do, in this order')
    expect(screen.getByText('4 chosen')).toBeTruthy()
  })

  test.each([
    ['a day that has passed', 'Due date', '2027-02-28', 'Due date must be today or later'],
    ['a name too long', 'Owner', 'W'.repeat(301), 'Owner must be 300 characters or fewer'],
  ])('with %s are not changed, and it stays typed', async (_what, label, text, error) => {
    const { user, now } = await show()
    await choose(user, 'Choose Do locks.')
    await user.click(screen.getByRole('button', { name: 'Change them…' }))
    const dialog = screen.getByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value: text } })
    await user.click(within(dialog).getByRole('button', { name: 'Change 1 action' }))
    expect(within(dialog).getByText(error)).toBeTruthy()
    expect(within(dialog).getByLabelText<HTMLInputElement>(label).value).toBe(text)
    expect(document.activeElement).toBe(within(dialog).getByLabelText(label))
    expect(now().plan.actions.size).toBe(0)
  })

  test('with nothing entered, or nothing new, leave no step to undo', async () => {
    const { user, store } = await show({ locks: { owner: 'Priya' } })
    await user.click(screen.getByRole('button', { name: 'Choose several' }))
    await user.click(screen.getByRole('button', { name: 'Change them…' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Choose Do locks.' }))
    await user.click(screen.getByRole('button', { name: 'Change them…' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Change 1 action' }))
    expect(within(dialog).getByText('Enter an owner, a due date or a state')).toBeTruthy()
    await user.type(within(dialog).getByLabelText('Owner'), 'Priya')
    await user.click(within(dialog).getByRole('button', { name: 'Change 1 action' }))
    expect(screen.getByText('They were like that already.')).toBeTruthy()
    expect(store.getState().past).toEqual([])
  })

  test('are not offered while another tab has the assessment', async () => {
    const { store } = await show()
    act(() => {
      store.getState().setMayWrite(false)
    })
    expect(screen.getByLabelText('Group by')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Choose several' })).toBeNull()
  })
})
