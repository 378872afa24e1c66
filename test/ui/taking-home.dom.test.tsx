import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { makeReport } from '../../src/reports/report'
import { makeAssessmentStore } from '../../src/state/assessment-store'
import { AppProvider } from '../../src/ui/app/app-context'
import { SessionProvider } from '../../src/ui/app/use-assessment'
import { TakeHomeCard } from '../../src/ui/screens/taking-home/take-home-card'
import type { ReportOrder, Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { makeQuickSealing } from './quick-sealing'
import { makeSealShelf } from './seal-shelf'
import { makeTestSession } from './show-assessment'

const CHECKLIST = makeChecklist(['locks', 'keys', 'bells', 'moat'].map((id) => makeItem(id)))
const ASSESSMENT = makeAnswered(
  CHECKLIST,
  {
    locks: { status: 'not-in-place', note: 'Under the mat.' },
    keys: 'not-sure',
    bells: 'in-place',
    moat: 'partly',
  },
  { name: 'Little Snoring Society', actions: { locks: { owner: 'Priya' } } },
)

async function show(makes: (order: ReportOrder) => ReturnType<typeof makeReport> = makeOf, onPlan = false) {
  const downloads: string[] = []
  const services = {
    clock: { today: () => '2027-03-01', now: () => NOON },
    seals: makeSealShelf(),
    sealing: makeQuickSealing(),
    files: { download: (name: string) => downloads.push(name), disk: () => Promise.resolve(null) },
    reports: {
      makeReport: (order: ReportOrder) => Promise.resolve(order).then(makes),
      makePdf: () => Promise.resolve({ bytes: new Uint8Array([1]), missing: [] }),
    },
  } as unknown as Services
  const store = makeAssessmentStore({
    checklist: CHECKLIST,
    isOurs: true,
    assessment: ASSESSMENT,
    now: () => NOON,
  })
  await act(async () => {
    render(
      <ServicesProvider services={services}>
        <AppProvider>
          <SessionProvider session={makeTestSession(store)}>
            <TakeHomeCard onPlan={onPlan} />
          </SessionProvider>
        </AppProvider>
      </ServicesProvider>,
    )
    await Promise.resolve()
  })
  return { user: userEvent.setup(), downloads }
}

function makeOf({ wish, ...order }: ReportOrder) {
  const references = { sources: new Map(), controls: new Map(), frameworks: [] }
  const release = { version: '1.2.3', builtOn: '2027-02-01' }
  return makeReport({ ...order, ...references, language: 'en-GB', release }, wish)
}

test('file, code, plan and card stand in one place', async () => {
  const { user } = await show()
  expect(screen.getByRole('link', { name: 'Open your plan' }).getAttribute('href')).toMatch(/\/plan$/)
  expect(screen.getByRole('button', { name: 'Answer code…' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save your file' }))
  expect(await screen.findByRole('dialog', { name: 'Save a copy' })).toBeTruthy()
})

test('the card has the first three actions, and neither the name nor a note', async () => {
  const { user, downloads } = await show()
  await user.click(screen.getByRole('button', { name: 'Show the Monday card' }))
  const card = within(await screen.findByRole('dialog', { name: 'Preview' }))
  expect(card.getByRole('heading', { name: '3. Do moat.' })).toBeTruthy()
  expect(card.getByText(/Who: Priya/)).toBeTruthy()
  expect(card.getByText(/^Nobody from Hustings, the NCSC or your party’s head office/)).toBeTruthy()
  expect(card.queryByText(/Little Snoring|Under the mat/)).toBeNull()
  await user.click(card.getByRole('button', { name: 'Save it unsealed' }))
  expect(downloads).toEqual(['hustings-monday-2027-03-01.pdf'])
  await user.click(card.getByRole('button', { name: 'Back' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a card that could not be put together is told as one', async () => {
  const { user } = await show(() => {
    throw new Error('not loaded')
  })
  await user.click(screen.getByRole('button', { name: 'Show the Monday card' }))
  const told = within(await screen.findByRole('dialog', { name: 'What I will do on Monday' }))
  expect(told.getByText(/could not be put together/)).toBeTruthy()
  await user.click(told.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('on the plan there is no way to the plan', async () => {
  await show(makeOf, true)
  expect(screen.queryByRole('link', { name: 'Open your plan' })).toBeNull()
})
