import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isOpen } from '../../src/core/action'
import type { PlanEntry, PlanSettings } from '../../src/core/assessment'
import { planActions } from '../../src/core/plan'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import { formatDate } from '../../src/words/dates'
import { terms } from '../../src/words/terms'
import { anyCampaign } from '../core/arbitraries'
import { makeAnswered, makeChecklist, makeItem, TODAY } from '../core/builders'
import { showAssessment, type ShownAssessment } from './show-assessment'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', hours: 4 }),
    makeItem('keys', { level: 'essential', hours: 6 }),
    makeItem('bells', { hours: 1 }),
    makeItem('gates', { hours: 2, days: 90 }),
    makeItem('lamps', { hours: 1, days: 60, freeze: true }),
  ],
  { first: ['keys'] },
)
const ALL = {
  locks: 'not-in-place',
  keys: 'partly',
  bells: 'not-in-place',
  gates: 'not-in-place',
  lamps: 'not-in-place',
} as const
const PLAN = { pollingDay: '2027-05-06', hoursPerWeek: 1 }

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function show(
  plan: Omit<PlanSettings, 'actions'>,
  actions: Readonly<Record<string, PlanEntry>> = {},
): Promise<ShownAssessment> {
  return showAssessment(<PlanScreen />, CHECKLIST, makeAnswered(CHECKLIST, ALL, { plan, actions }))
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

const hoursField = (): HTMLInputElement => screen.getByLabelText('Hours a week')

describe('hours a week', () => {
  test('show their effect at once, by a press, an arrow or a figure', async () => {
    const { user, now } = await show(PLAN)
    expect(screen.getByText('5 actions · 3 fit before polling day at 1 hour a week')).toBeTruthy()
    press('One hour a week less')
    expect(screen.getByText('5 actions · 2 fit before polling day at 45 minutes a week')).toBeTruthy()
    expect(hoursField().value).toBe('0.75')
    press('One hour a week more')
    expect(now().plan.hoursPerWeek).toBe(1.75)
    await user.clear(hoursField())
    await user.type(hoursField(), '3')
    await user.keyboard('{ArrowDown}')
    expect(now().plan.hoursPerWeek).toBe(2)
    expect(hoursField().value).toBe('2')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(now().plan.hoursPerWeek).toBe(4)
    await user.clear(hoursField())
    await user.type(hoursField(), '0.25{Enter}')
    expect(screen.getByText('5 actions · 1 fits before polling day at 15 minutes a week')).toBeTruthy()
  })

  test('go neither below a quarter nor above what a plan may have', async () => {
    const { now } = await show({ ...PLAN, hoursPerWeek: 0.25 })
    press('One hour a week less')
    expect(now().plan.hoursPerWeek).toBe(0.25)
    cleanup()
    const most = await show({ ...PLAN, hoursPerWeek: 1000 })
    press('One hour a week more')
    expect(most.now().plan.hoursPerWeek).toBe(1000)
  })

  test('begin with one where there are none', async () => {
    const { now } = await show({ pollingDay: PLAN.pollingDay })
    press('One hour a week less')
    expect(now().plan.hoursPerWeek).toBeUndefined()
    press('One hour a week more')
    expect(now().plan.hoursPerWeek).toBe(1)
  })

  test('above those of a week are kept, with a word about it', async () => {
    const { user, now } = await show(PLAN)
    await user.clear(hoursField())
    await user.type(hoursField(), '200')
    await user.tab()
    expect(now().plan.hoursPerWeek).toBe(200)
    expect(screen.getByText(/more than the 168 hours of a week/)).toBeTruthy()
  })

  test('are told once presses have come to rest, and not before', async () => {
    await show(PLAN)
    vi.useFakeTimers()
    const heard = (): readonly string[] => screen.getAllByRole('status').map(({ textContent }) => textContent)
    press('One hour a week more')
    press('One hour a week more')
    expect(heard().join('')).toBe('')
    act(() => {
      vi.advanceTimersByTime(2_000)
    })
    expect(heard()).toContain('5 actions · 3 fit before polling day at 3 hours a week')
  })
})

describe('two more hours a week', () => {
  test('name what would fit besides', async () => {
    await show({ pollingDay: '2027-03-22', hoursPerWeek: 1 })
    const question = screen.getByText('What would two more hours a week buy?')
    expect(question.textContent).toBe('What would two more hours a week buy? · 2 more, 1 essential')
    const told = question.closest('details')!
    expect(within(told).getByText(/^At 3 hours a week, these would fit/)).toBeTruthy()
    expect(
      within(told)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Do locks. Essential · 4 hours', 'Do bells. Important · 1 hour'])
  })

  test.each([
    ['everything fits', { pollingDay: '2027-12-31', hoursPerWeek: 40 }, 'Everything fits already.'],
    ['days are what is short', { pollingDay: '2027-05-06', hoursPerWeek: 40 }, /^There are hours enough/],
    ['it takes more', { pollingDay: '2027-03-02', hoursPerWeek: 0.5 }, /^At 2.5 hours a week nothing more/],
  ])('buy nothing where %s', async (_why, plan, told) => {
    await show(plan)
    expect(screen.getByText(told)).toBeTruthy()
  })
})

describe('without an answer to what fits it says what to do', () => {
  test.each<[Omit<PlanSettings, 'actions'>, RegExp]>([
    [{}, /^Set a polling day and the hours a week/],
    [{ hoursPerWeek: 4 }, /^Set a polling day and the hours a week/],
    [{ pollingDay: '2027-02-01', hoursPerWeek: 4 }, /^Polling day has passed\. Set the next one/],
    [{ pollingDay: TODAY, hoursPerWeek: 4 }, /^Polling day is today: change nothing/],
    [{ pollingDay: '2027-05-06' }, /^Say how many hours a week there are/],
    [{ pollingDay: '2027-05-06', start: '2027-06-01', hoursPerWeek: 4 }, /^The start day is not before/],
  ])('%j', async (plan, told) => {
    await show(plan)
    expect(screen.getByText(told)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'After polling day' })).toBeNull()
    expect(screen.getByText(/^5 actions · \d quick wins/)).toBeTruthy()
  })

  test.each<[Omit<PlanSettings, 'actions'>, RegExp]>([
    [{ pollingDay: '2027-03-02', hoursPerWeek: 7 }, /1 day to go/],
    [{ pollingDay: '2027-03-02', hoursPerWeek: 7 }, /^1 of 5 actions fits before Tuesday 2 March 2027/],
    [{ pollingDay: '2027-03-02', hoursPerWeek: 1 }, /^None of the 5 actions fits before/],
    [{ pollingDay: '2028-03-02', hoursPerWeek: 9 }, /^All 5 actions fit before/],
    [{ ...PLAN, start: '2027-01-01' }, /^The start day has passed/],
    [PLAN, /^After 22 April 2027 and until polling day, change nothing/],
    [{ pollingDay: '2027-03-08', hoursPerWeek: 9 }, /^Until polling day, change nothing/],
  ])('and with %j: %s', async (plan, told) => {
    await show(plan)
    expect(screen.getByText(told)).toBeTruthy()
  })

  test('nothing to do leaves the settings alone', async () => {
    const assessment = makeAnswered(CHECKLIST, { locks: 'in-place' }, { plan: PLAN })
    await showAssessment(<PlanScreen />, CHECKLIST, assessment)
    expect(hoursField().value).toBe('1')
    expect(screen.queryByText(/actions? fit/)).toBeNull()
  })
})

describe('what waits', () => {
  test('is told apart by why, in its row and above all of them', async () => {
    await show(PLAN)
    const row = (name: RegExp): string =>
      screen.getByRole('button', { name }).closest('.app-action-row')!.textContent
    expect(row(/Do gates/)).toContain('Not safe to finish before polling day')
    expect(row(/Do lamps/)).toContain('Could break email, sign-in or the site too close to polling day')
    expect(row(/Do locks/)).not.toMatch(/before polling day|Change nothing/)
    const after = screen.getByRole('heading', { name: 'After polling day' }).parentElement!
    expect(
      within(after)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '1: not safe to finish before polling day',
      '1: could break email, sign-in or the site too close to polling day',
    ])
  })

  test('although it should come first is named with the hours it lacks', async () => {
    await show({ pollingDay: '2027-03-22', hoursPerWeek: 0.5 })
    const notice = screen.getByText('Not enough hours for what should come first').parentElement!
    expect(within(notice).getByRole('listitem').textContent).toBe('1. Do keys. (1.5 hours short)')
    expect(screen.getByText('Should come first, and is 1.5 hours short before polling day')).toBeTruthy()
  })

  test('a change that can break things says after which day not to make it', async () => {
    await show({ pollingDay: '2027-06-30', hoursPerWeek: 9 })
    expect(screen.getByText('Change nothing after 16 June 2027: too close to polling day.')).toBeTruthy()
  })
})

describe('the timeline', () => {
  const { getBoundingClientRect } = HTMLElement.prototype
  beforeEach(() => {
    HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 20)
  })
  afterEach(() => {
    HTMLElement.prototype.getBoundingClientRect = getBoundingClientRect
  })

  test('is a picture with words, and a table of the same days', async () => {
    await show({ pollingDay: '2027-05-06', hoursPerWeek: 3.5 })
    const picture = screen.getByRole('img', {
      name: /^A line of time from 1 March 2027 to polling day, 6 May/,
    })
    const drawn = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(drawn).toEqual(expect.arrayContaining(['Today', 'Polling day', 'Change nothing', '1. Do keys.']))
    const table = screen.getByRole('table', { hidden: true })
    const cells = within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(cells).toEqual([
      ['Action', 'What to do', 'Effort', 'Start', 'Due'],
      ['1. Do keys.', 'Finish it', '3 hours', '1 March 2027', '5 March 2027'],
      ['2. Do locks.', 'Do it', '4 hours', '7 March 2027', '12 March 2027'],
      ['3. Do bells.', 'Do it', '1 hour', '15 March 2027', '19 March 2027'],
    ])
  })

  test('that starts later says so, and has no free days where none are kept', async () => {
    await show({ pollingDay: '2027-05-06', hoursPerWeek: 3.5, start: '2027-03-15', freezeDays: 0 })
    const drawn = [...screen.getByRole('img').querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(drawn).toContain('Start')
    expect(drawn).not.toContain('Today')
    expect(drawn).not.toContain('Change nothing')
    expect(screen.queryByText(/change nothing that can break/)).toBeNull()
  })

  test('is a list by days where there is no room for a picture', async () => {
    HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 20)
    await show({ pollingDay: '2027-05-06', hoursPerWeek: 3.5 })
    expect(screen.queryByRole('img')).toBeNull()
    const list = screen.getByText('What to do by when').closest('details')!
    expect(list.textContent).toContain('first by 5 March 2027')
    expect(list.textContent).toContain('By Friday 12 March 2027' + '2. Do locks.')
  })
})

test('the figures on the screen are those of the plan, whatever the plan', async () => {
  await fc.assert(
    fc
      .asyncProperty(anyCampaign, async ({ checklist, assessment }) => {
        await showAssessment(<PlanScreen />, checklist, assessment)
        const plan = planActions(checklist, assessment, TODAY)
        const open = plan.actions.filter(isOpen)
        const rows = [...document.querySelectorAll('.app-action-row')].map(({ textContent }) => textContent)
        const { hours } = terms('en-GB')
        const before = open.filter(({ fits }) => fits !== false)
        const after = open.filter(({ fits }) => fits === false)
        const placed = [...before, ...after].map((action) => ({ action, number: open.indexOf(action) + 1 }))
        expect(rows).toHaveLength(placed.length)
        for (const [index, { action, number }] of placed.entries()) {
          expect(rows[index]).toMatch(new RegExp(`^${number}\\. `))
          expect(rows[index]).toContain(hours(action.hours))
          if (action.due !== null) expect(rows[index]).toContain(formatDate('en-GB', action.due))
        }
        if (plan.fit !== null && open.length > 0) {
          const fitting = before.length === open.length && open.length > 1 ? 'all' : before.length || 'none'
          expect(document.body.textContent).toContain(
            `${open.length === 1 ? '1 action' : `${open.length} actions`} · ${fitting} fit`,
          )
          if (before.length > 0)
            expect(document.body.textContent).toContain(`about ${hours(plan.fit.used)} of work`)
        }
      })
      .afterEach(() => {
        cleanup()
      }),
    { numRuns: 20 },
  )
})
