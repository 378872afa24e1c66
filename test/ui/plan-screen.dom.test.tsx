import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { makeAssessmentStore } from '../../src/state/assessment-store'
import { AppProvider } from '../../src/ui/app/app-context'
import { SessionProvider } from '../../src/ui/app/use-assessment'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import type { Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { makeTestSession } from './show-assessment'
import { makeSealShelf } from './seal-shelf'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { words } from './by-words'

const TODAY = '2027-03-01'

const LOCKS = makeItem('locks', { level: 'essential', hours: 3, days: 14, inPlace: 'Every door has one.' })
const KEYS = makeItem('keys', { after: 'locks' })
const BELLS = makeItem('bells', { doneBy: 'communications' })
const GATES = makeItem('gates', { doneBy: 'leadership' })
const CHECKLIST = makeChecklist([LOCKS, KEYS, BELLS, GATES])

afterEach(cleanup)

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly now: () => Assessment
  readonly copied: string[]
}

interface Setting {
  readonly checklist?: Checklist
  readonly mayWrite?: boolean
  readonly mayCopy?: boolean
}

function show(assessment: Assessment, setting: Setting = {}): Shown {
  const { checklist = CHECKLIST, mayWrite = true, mayCopy = true } = setting
  const shown: Pick<Shown, 'copied'> = { copied: [] }
  const services = {
    clock: { today: () => TODAY, now: () => NOON },
    seals: makeSealShelf(),
    files: {
      copyText: (text: string) => {
        shown.copied.push(text)
        return Promise.resolve(mayCopy)
      },
    },
    preferences: { read: () => undefined, write: () => true, doStayInTab: () => false },
  } as unknown as Services
  const store = makeAssessmentStore({ checklist, isOurs: true, assessment, now: () => NOON })
  store.getState().setMayWrite(mayWrite)
  render(
    <ServicesProvider services={services}>
      <AppProvider>
        <SessionProvider session={makeTestSession(store)}>
          <PlanScreen />
        </SessionProvider>
      </AppProvider>
    </ServicesProvider>,
  )
  return { ...shown, user: userEvent.setup(), now: () => store.getState().assessment }
}

const OPEN = { locks: 'not-in-place', keys: 'partly', bells: 'not-sure', gates: 'in-place' } as const

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name })
}

function entryOf(assessment: Assessment, item: string): unknown {
  return assessment.plan.actions.get(item)
}

describe('the list', () => {
  test('has the open actions in plan order, with what a table would say of each', () => {
    show(
      makeAnswered(CHECKLIST, OPEN, {
        actions: { locks: { owner: 'Priya', due: '2027-02-01', state: 'doing' } },
      }),
    )
    const [first, second, third] = screen.getAllByRole('listitem')
    expect(within(first!).getByRole('button').textContent).toBe('1. Do locks.')
    expect(first!.textContent).toContain('2 steps · proof wanted')
    expect(first!.textContent).toContain('Essential')
    expect(first!.textContent).toContain('3 hours over 2 weeks')
    expect(first!.textContent).toContain('Priya')
    expect(first!.textContent).toContain('1 February 2027 · overdue')
    expect(first!.textContent).toContain('In progress')
    expect(second!.textContent).toContain('2. Find out: Is bells done?')
    expect(second!.textContent).toContain('May know: Communications')
    expect(third!.textContent).toContain('3. Do keys.')
    expect(third!.textContent).toContain('Finish it · 2 steps')
    expect(third!.textContent).toContain('Quick win')
    expect(screen.getByText('3 actions · 1 quick win · about 4.25 hours')).toBeTruthy()
  })

  test('opens an action to its steps, its proof and what comes before it', async () => {
    const { user } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do keys/))
    expect(button(/Do keys/).getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('First do this.')).toBeTruthy()
    expect(screen.getByText('A screenshot.')).toBeTruthy()
    expect(screen.getByText(words('Comes after action 1: Do locks.'))).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to its question' }).getAttribute('href')).toMatch(
      /^#\/a\/.*\/questions\/accounts$/,
    )
  })

  test('has due dates that are worked out, and moves them when another action takes longer', async () => {
    const plan = { pollingDay: '2027-05-06', hoursPerWeek: 3.5 }
    const { user } = show(makeAnswered(CHECKLIST, { locks: 'partly', bells: 'not-in-place' }, { plan }))
    const dueOf = (place: number): string =>
      screen.getAllByText('Due', { selector: 'dt' })[place]!.nextElementSibling!.textContent
    expect([dueOf(0), dueOf(1)]).toEqual(['15 March 2027', '5 March 2027'])
    await user.click(button(/Do locks/))
    await user.type(screen.getByLabelText('Hours'), '4')
    await user.tab()
    expect(dueOf(1)).toBe('12 March 2027')
    expect(screen.getByLabelText<HTMLInputElement>('Due date').value).toBe('')
    expect(screen.queryByText(/overdue/)).toBeNull()
  })

  test('names what waits for an answer or for a confirmation', () => {
    show(makeAnswered(CHECKLIST, { locks: { status: 'partly', confirm: true }, keys: 'in-place' }))
    const confirm = screen.getByRole('region', { name: 'Please confirm' })
    expect(within(confirm).getByRole('link', { name: 'Is locks done?' })).toBeTruthy()
    const notAsked = screen.getByRole('region', { name: 'Not yet asked' })
    expect(notAsked.textContent).toContain('2 questions without an answer')
    expect(within(notAsked).getByRole('link').getAttribute('href')).toMatch(/questions\?show=unanswered$/)
  })
})

describe('what is typed', () => {
  test('is kept at once, blanks and all steps taken back included', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN, { actions: { locks: { hours: 2 } } }))
    await user.click(button(/Do locks/))
    await user.type(screen.getByLabelText('Owner'), 'Priya ')
    expect(entryOf(now(), 'locks')).toEqual({ hours: 2, owner: 'Priya' })
    await user.clear(screen.getByLabelText('Hours'))
    await user.type(screen.getByLabelText('Hours'), '1.25')
    await user.click(screen.getByLabelText('In progress'))
    expect(entryOf(now(), 'locks')).toEqual({ hours: 1.25, owner: 'Priya', state: 'doing' })
    await user.click(screen.getByLabelText('To do'))
    await user.clear(screen.getByLabelText('Owner'))
    await user.clear(screen.getByLabelText('Hours'))
    await user.tab()
    expect(entryOf(now(), 'locks')).toBeUndefined()
  })

  test.each([
    ['Hours', 'two', 'Hours must be a number, such as 1.5'],
    ['Hours', '-1', 'Hours must be more than 0'],
    ['Hours', '1001', 'Hours must be 1,000 or fewer'],
    ['Hours', '1.1', 'Hours must be in quarters of an hour, such as 1.25 or 1.5'],
    ['Due date', '2027-02-28', 'Due date must be today or later'],
    ['Due date', '2100-01-01', 'Due date must be between 2000 and 2099'],
    ['Hours a week', 'two', 'Hours a week must be a number, such as 4'],
    ['Hours a week', '0', 'Hours a week must be more than 0'],
    ['Hours a week', '1001', 'Hours a week must be 1,000 or fewer'],
    ['Polling day', '2027-02-28', 'Polling day must be today or later'],
    ['Start day', '1999-12-31', 'Start day must be between 2000 and 2099'],
  ])('%s of "%s" stays, unsaved, with what to do', async (label, text, error) => {
    const before = makeAnswered(CHECKLIST, OPEN)
    const { user, now } = show(before)
    await user.click(button(/Do locks/))
    const control = screen.getByLabelText<HTMLInputElement>(label)
    await user.type(control, text)
    await user.tab()
    expect(control.value).toBe(text)
    expect(control.getAttribute('aria-invalid')).toBe('true')
    const described = control.getAttribute('aria-describedby')!.split(' ')
    expect(described.map((id) => document.getElementById(id)!.textContent)).toContain(error)
    expect(now()).toBe(before)
  })

  test('loses its error as soon as it is right', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    const control = screen.getByLabelText('Hours a week')
    await user.type(control, 'x')
    await user.tab()
    await user.clear(control)
    await user.type(control, '4')
    expect(control.getAttribute('aria-invalid')).toBeNull()
    await user.tab()
    expect(now().plan.hoursPerWeek).toBe(4)
  })

  test('stays when another field is kept, and when the action is folded', async () => {
    const { user } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.type(screen.getByLabelText('Hours'), 'two')
    await user.type(screen.getByLabelText('Owner'), 'Tom')
    await user.click(button(/Do locks/))
    await user.click(button(/Do locks/))
    expect(screen.getByLabelText<HTMLInputElement>('Hours').value).toBe('two')
  })

  test('follows what is undone', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.type(screen.getByLabelText('Hours'), '5')
    await user.tab()
    expect(entryOf(now(), 'locks')).toEqual({ hours: 5 })
    await user.click(button('Undo'))
    expect(screen.getByLabelText<HTMLInputElement>('Hours').value).toBe('')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(entryOf(now(), 'locks')).toEqual({ hours: 5 })
    expect(screen.getByLabelText<HTMLInputElement>('Hours').value).toBe('5')
  })

  test('is kept when the screen goes while the cursor is still in the field', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.type(screen.getByLabelText('Due date'), '2027-04-01')
    expect(entryOf(now(), 'locks')).toBeUndefined()
    cleanup()
    expect(entryOf(now(), 'locks')).toEqual({ due: '2027-04-01' })
  })

  test('a day that passed since it was set is no fault, and other settings are left alone', async () => {
    const plan = { start: '2026-01-01', pollingDay: '2027-02-01', freezeDays: 7 }
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN, { plan }))
    await user.click(screen.getByLabelText('Polling day'))
    await user.tab()
    expect(screen.getByLabelText('Polling day').getAttribute('aria-invalid')).toBeNull()
    expect(screen.getByText('Polling day was Monday 1 February 2027.')).toBeTruthy()
    await user.type(screen.getByLabelText('Hours a week'), '6{Enter}')
    expect(now().plan).toEqual({ ...plan, hoursPerWeek: 6, actions: new Map() })
  })

  test('cannot be typed while another tab has the assessment', async () => {
    const { user } = show(makeAnswered(CHECKLIST, OPEN), { mayWrite: false })
    await user.click(button(/Do locks/))
    expect(screen.getByLabelText<HTMLInputElement>('Owner').readOnly).toBe(true)
    expect(screen.getByLabelText<HTMLInputElement>('In progress').disabled).toBe(true)
    expect(button('It is done…').hasAttribute('disabled')).toBe(true)
  })
})

describe('done', () => {
  test.each([
    [/^Yes, everywhere/, 'in-place', undefined],
    [/^In part/, 'partly', undefined],
    [/^Not checked yet/, 'not-in-place', { state: 'done' }],
  ])('asks whether it is in place everywhere: %s', async (choice, status, entry) => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.click(button('It is done…'))
    const dialog = screen.getByRole('dialog', { name: 'Is it in place everywhere now?' })
    expect(dialog.textContent).toContain('Every door has one.')
    await user.click(within(dialog).getByRole('button', { name: choice }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(now().answers.get('locks')?.status).toBe(status)
    expect(entryOf(now(), 'locks')).toEqual(entry)
  })

  test('moves focus to what stands in its place, and can be taken back', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.click(button('It is done…'))
    await user.click(button(/^Not checked yet/))
    expect(document.activeElement).toBe(button(/Is bells done/))
    const done = screen.getByRole('region', { name: 'Done' })
    await user.click(within(done).getByRole('button', { name: 'Put it back in the plan: Do locks.' }))
    expect(entryOf(now(), 'locks')).toBeUndefined()
    expect(document.activeElement).toBe(button(/Do locks/))
  })

  test('is not offered where finding out is the action: the question is answered instead', async () => {
    const { user } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Find out/))
    expect(screen.queryByRole('button', { name: 'It is done…' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Answer the question' })).toBeTruthy()
  })
})

describe('deciding not to do it', () => {
  test('needs a reason, then lists it with the reason', async () => {
    const { user, now } = show(makeAnswered(CHECKLIST, OPEN))
    await user.click(button(/Do locks/))
    await user.click(button('Decide not to do it…'))
    await user.click(button('Take it off the plan'))
    expect(await screen.findByText('Enter why you decided not to do this')).toBeTruthy()
    expect(entryOf(now(), 'locks')).toBeUndefined()
    await user.type(screen.getByLabelText('Why you decided not to do this'), 'We have no doors.')
    await user.click(button('Take it off the plan'))
    const dropped = await screen.findByRole('region', { name: 'Decided not to do' })
    expect(dropped.textContent).toContain('We have no doors.')
    expect(entryOf(now(), 'locks')).toEqual({ state: 'dropped', note: 'We have no doors.' })
    await user.click(within(dropped).getByRole('button', { name: /Put it back/ }))
    expect(entryOf(now(), 'locks')).toEqual({ note: 'We have no doors.' })
  })
})

describe('asking for help', () => {
  const unsure = makeAnswered(CHECKLIST, { ...OPEN, gates: 'not-sure' })
  const message = [
    'Could you help us with these questions? Tell us the answers by phone or in person.',
    'Communications\n- Is bells done?',
    'Leadership\n- Is gates done?',
  ].join('\n\n')

  test('copies questions only, by who would know: no answer, no name', async () => {
    const { user, copied } = show(unsure)
    await user.click(button('Ask for help…'))
    expect(screen.getByText(/Send it only to your own supplier/)).toBeTruthy()
    await user.click(button('Copy the message'))
    expect(copied).toEqual([message])
    expect(await screen.findByText('The message is copied.')).toBeTruthy()
    expect(copied.join()).not.toMatch(/Snoring|locks|keys|not sure/i)
  })

  test('selects the message where the browser does not copy', async () => {
    const { user } = show(unsure, { mayCopy: false })
    await user.click(button('Ask for help…'))
    await user.click(button('Copy the message'))
    expect(await screen.findByText(/copy it by hand/)).toBeTruthy()
    const box = screen.getByLabelText<HTMLTextAreaElement>('Message')
    expect(document.activeElement).toBe(box)
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(message)
  })

  test('is not offered when nothing is unsure', () => {
    show(makeAnswered(CHECKLIST, { locks: 'partly' }))
    expect(screen.queryByRole('button', { name: 'Ask for help…' })).toBeNull()
  })
})

describe('without open actions it says why', () => {
  test('nothing is answered', () => {
    show(makeAnswered(CHECKLIST, {}))
    expect(screen.getByRole('heading', { name: 'No plan yet' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Download PDF' })).toBeNull()
  })

  test.each([
    [
      'all is in place',
      { locks: 'in-place', keys: 'in-place', bells: 'not-applicable', gates: 'in-place' },
      'Nothing to do',
    ],
    ['some is not asked', { locks: 'in-place' }, 'Nothing to do so far'],
  ] as const)('%s', (_why, answers, title) => {
    show(makeAnswered(CHECKLIST, answers))
    expect(screen.getByRole('heading', { name: title })).toBeTruthy()
    expect(button('Download PDF')).toBeTruthy()
  })

  test('all is done or decided against', () => {
    show(makeAnswered(CHECKLIST, { locks: 'partly' }, { actions: { locks: { state: 'done' } } }))
    expect(screen.getByRole('heading', { name: 'Nothing is left to do' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Done' }).textContent).toContain('Do locks.')
  })
})
