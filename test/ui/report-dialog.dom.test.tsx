import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openTyped } from '../../src/browser/sealing-job'
import type { Assessment } from '../../src/core/assessment'
import { DEFAULT_SECTIONS } from '../../src/core/report-wish'
import type { Report } from '../../src/reports/report'
import type { MadePdf } from '../../src/reports/report-pdf'
import { makeAssessmentStore } from '../../src/state/assessment-store'
import { AppProvider } from '../../src/ui/app/app-context'
import { SessionProvider } from '../../src/ui/app/use-assessment'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import type { PdfWatch, ReportOrder, Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { makeQuickSealing, SIX_WORDS } from './quick-sealing'
import { makeTestSession } from './show-assessment'
import { makeSealShelf } from './seal-shelf'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential' }),
  makeItem('keys'),
  makeItem('bells'),
])
const NAME = 'Little Snoring Society'
const noted = makeAnswered(
  CHECKLIST,
  {
    locks: { status: 'not-in-place', answeredAt: NOON, by: 'Ann' },
    keys: { status: 'partly', note: 'Under the mat.' },
    bells: 'not-sure',
  },
  { actions: { locks: { owner: 'Priya', note: 'Ask the smith.' }, keys: { owner: 'Ann' } } },
)
const REPORT: Report = {
  document: {
    title: 'A report',
    subject: '',
    language: 'en-GB',
    date: '2027-03-01',
    header: '',
    footer: 'Hustings',
    pageLabel: '',
    blocks: [{ type: 'heading', level: 1, text: 'A report' }],
  },
  linkHosts: new Set(),
}
const MADE: MadePdf = { bytes: new Uint8Array([1]), missing: [] }

type MakePdf = (report: Report, watch: PdfWatch) => Promise<MadePdf | null>

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly orders: readonly ReportOrder[]
  readonly downloads: readonly { readonly name: string; readonly type: string; readonly content: unknown }[]
}

async function show(
  makePdf: MakePdf = () => Promise.resolve(MADE),
  assessment: Assessment = noted,
  makeReport = () => Promise.resolve(REPORT),
): Promise<Shown> {
  const orders: ReportOrder[] = []
  const downloads: Shown['downloads'][number][] = []
  const services = {
    clock: { today: () => '2027-03-01', now: () => NOON },
    seals: makeSealShelf(),
    sealing: makeQuickSealing(),
    files: {
      download: (name: string, type: string, content: unknown) => {
        downloads.push({ name, type, content })
      },
    },
    reports: {
      makeReport: (order: ReportOrder) => {
        orders.push(order)
        return makeReport()
      },
      makePdf,
    },
    preferences: { read: () => undefined, write: () => true, doStayInTab: () => false },
  } as unknown as Services
  const store = makeAssessmentStore({ checklist: CHECKLIST, isOurs: true, assessment, now: () => NOON })
  const user = userEvent.setup()
  await act(async () => {
    render(
      <ServicesProvider services={services}>
        <AppProvider>
          <SessionProvider session={makeTestSession(store)}>
            <PlanScreen />
          </SessionProvider>
        </AppProvider>
      </ServicesProvider>,
    )
    await Promise.resolve()
  })
  await openDialog(user)
  return { user, orders, downloads }
}

async function openDialog(user: Shown['user']): Promise<void> {
  await user.click(button('Download PDF'))
  await screen.findByRole('dialog', { name: 'Download a report as PDF' })
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name })
}

function tick(name: string | RegExp): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name)
}

const NOTES = 'Our notes, evidence and reasons'

describe('what goes out', () => {
  test('at first is the whole plan with the name and without notes, under a neutral file name', async () => {
    const { user, orders, downloads } = await show()
    await user.click(button('Make the PDF'))
    expect(await screen.findByText('hustings-plan-2027-03-01.pdf is in your downloads.')).toBeTruthy()
    expect(downloads).toEqual([
      { name: 'hustings-plan-2027-03-01.pdf', type: 'application/pdf', content: MADE.bytes },
    ])
    const [{ assessment, wish, marking, coverage }] = orders as [ReportOrder]
    expect(assessment.name).toBe(NAME)
    expect(assessment.answers.get('keys')).toEqual({ status: 'partly' })
    expect(assessment.plan.actions.get('locks')).toEqual({ owner: 'Priya' })
    expect([wish, marking]).toEqual([{ kind: 'full', sections: DEFAULT_SECTIONS, attach: false }, ''])
    expect(coverage?.answered).toBe(3)
  })

  test('holds notes where ticked, and still no times and no people who answered', async () => {
    const { user, orders } = await show()
    await user.click(tick(NOTES))
    await user.click(button('Make the PDF'))
    const { assessment } = (await waitFor(() => orders[0]))!
    expect(assessment.answers.get('keys')?.note).toBe('Under the mat.')
    expect(assessment.plan.actions.get('locks')?.note).toBe('Ask the smith.')
    expect(assessment.answers.get('locks')).toEqual({ status: 'not-in-place' })
    expect(assessment.id).not.toBe(noted.id)
  })

  test('leaves out the name, some parts, and has the answers inside, as ticked', async () => {
    const { user, orders } = await show()
    await user.click(tick('Name of the organisation'))
    await user.click(tick(/^Put the answers inside/))
    await user.click(screen.getByText('Parts of it'))
    await user.click(tick('Other frameworks'))
    await user.click(tick('Timeline to polling day'))
    expect(screen.getByText(/5 of 9/)).toBeTruthy()
    await user.click(button('Make the PDF'))
    const { assessment, wish } = (await waitFor(() => orders[0]))!
    expect(assessment.name).toBe('')
    expect(wish).toEqual({
      kind: 'full',
      sections: new Set(['result', 'themes', 'help-now', 'actions', 'rest']),
      attach: true,
    })
    expect(screen.getByText(/It holds no more than the pages show/)).toBeTruthy()
  })

  test('is one person’s actions', async () => {
    const { user, orders } = await show()
    await user.click(tick('One person’s actions'))
    const owners = screen.getByLabelText<HTMLSelectElement>('Whose actions')
    expect([...owners.options].map(({ text }) => text)).toEqual(['Ann', 'Priya'])
    await user.selectOptions(owners, 'Priya')
    expect(screen.queryByLabelText(/^Put the answers inside/)).toBeNull()
    await user.click(button('Make the PDF'))
    expect((await waitFor(() => orders[0]))!.wish).toEqual({ kind: 'owner', owner: 'Priya' })
  })

  test('is nobody’s actions where nobody owns one', async () => {
    await show(undefined, makeAnswered(CHECKLIST, { locks: 'partly' }))
    expect(screen.queryByLabelText('One person’s actions')).toBeNull()
  })

  test.each([
    ['Board summary, two pages', { kind: 'board' }, 'hustings-summary-2027-03-01.pdf'],
    ['Monday card, one page', { kind: 'monday' }, 'hustings-monday-2027-03-01.pdf'],
    ['Worksheet', { kind: 'worksheet' }, 'hustings-worksheet-2027-03-01.pdf'],
  ])('is the %s, under a name of its own', async (label, wish, name) => {
    const { user, orders, downloads } = await show()
    await user.click(tick(label))
    await user.click(button('Make the PDF'))
    await screen.findByText(`${name} is in your downloads.`)
    expect([orders[0]!.wish, downloads[0]!.name]).toEqual([wish, name])
  })

  test('to a worksheet are no answers, whatever was ticked before', async () => {
    const { user, orders } = await show()
    await user.click(tick(NOTES))
    await user.click(tick('Worksheet'))
    expect(screen.queryByLabelText(NOTES)).toBeNull()
    await user.click(button('Make the PDF'))
    const { assessment, coverage } = (await waitFor(() => orders[0]))!
    expect([assessment.answers.size, assessment.plan, coverage]).toEqual([
      0,
      { actions: new Map() },
      undefined,
    ])
    expect(assessment.name).toBe(NAME)
  })

  test('stands under the name typed, whichever report it is', async () => {
    const { user, downloads } = await show()
    await user.clear(tick('File name'))
    await user.type(tick('File name'), 'for/board.pdf')
    await user.click(tick('Board summary, two pages'))
    await user.click(button('Make the PDF'))
    await screen.findByText('forboard.pdf is in your downloads.')
    expect(downloads[0]!.name).toBe('forboard.pdf')
  })

  test('is marked on every page, with our word or one’s own', async () => {
    const { user, orders } = await show()
    await user.selectOptions(tick('Marking on every page'), 'Confidential')
    await user.click(button('Make the PDF'))
    await user.selectOptions(tick('Marking on every page'), 'Own words')
    await user.click(button('Make the PDF'))
    const words = tick('The words for the marking')
    expect(screen.getByText('Enter the words for the marking')).toBeTruthy()
    expect(document.activeElement).toBe(words)
    await user.type(words, ' Officers only ')
    await user.click(button('Make the PDF'))
    await waitFor(() => {
      expect(orders.map(({ marking }) => marking)).toEqual(['Confidential', 'Officers only'])
    })
  })

  test('is said, with who can read it and where it may go', async () => {
    await show()
    expect(
      screen.getByText(/Whoever has the file can read it\. It lists every gap\. If this folder is copied/),
    ).toBeTruthy()
    expect(screen.getByText(/will ask you by message for this file or code/)).toBeTruthy()
  })

  test('has an organisation to name only where there is one', async () => {
    await show(undefined, { ...noted, name: '' })
    expect(screen.queryByLabelText('Name of the organisation')).toBeNull()
  })
})

test('choices stay for as long as one stays', async () => {
  const { user } = await show()
  await user.click(tick(NOTES))
  await user.click(button('Close'))
  await openDialog(user)
  expect(tick(NOTES).checked).toBe(true)
})

describe('while it is made', () => {
  let watches: PdfWatch[]
  let finish: (made: MadePdf | null) => void
  const slowly: MakePdf = (_report, watch) => {
    watches.push(watch)
    return new Promise((resolve) => {
      finish = resolve
      watch.signal.addEventListener('abort', () => {
        resolve(null)
      })
    })
  }
  beforeEach(() => {
    watches = []
  })

  test('how far it is shows when it takes long, and is told once', async () => {
    const { user, downloads } = await show(slowly)
    await user.click(button('Make the PDF'))
    expect(screen.queryByRole('progressbar')).toBeNull()
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Making the PDF' })
    expect(bar.hasAttribute('value')).toBe(false)
    act(() => {
      watches[0]!.onProgress(0.25)
    })
    expect(bar.value).toBe(0.25)
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Making the PDF')
    await user.click(button('Make the PDF'))
    expect(watches).toHaveLength(1)
    finish(MADE)
    await screen.findByText(/is in your downloads/)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(downloads).toHaveLength(1)
  })

  test('it can be cancelled, and all is as it was', async () => {
    const { user, downloads } = await show(slowly)
    await user.click(tick(NOTES))
    await user.click(button('Make the PDF'))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(watches[0]!.signal.aborted).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(document.activeElement).toBe(button('Make the PDF'))
    expect(tick(NOTES).checked).toBe(true)
    await user.click(button('Make the PDF'))
    finish(MADE)
    await screen.findByText(/is in your downloads/)
    expect(downloads).toHaveLength(1)
  })

  test('closing calls it off', async () => {
    const { user, downloads } = await show(slowly)
    await user.click(button('Make the PDF'))
    await user.click(button('Close'))
    expect(watches[0]!.signal.aborted).toBe(true)
    expect(downloads).toHaveLength(0)
  })
})

test('what our font cannot draw is said', async () => {
  const { user } = await show(() => Promise.resolve({ ...MADE, missing: ['政', '党'] }))
  await user.click(button('Make the PDF'))
  expect(await screen.findByText(/as boxes: 政 党/)).toBeTruthy()
})

test('what could not be made says so with a way out, and can be tried again', async () => {
  const makePdf = vi
    .fn<MakePdf>()
    .mockRejectedValueOnce(new Error('the host lets no worker start'))
    .mockResolvedValueOnce(MADE)
  const { user, downloads } = await show(makePdf)
  await user.click(button('Make the PDF'))
  expect(await screen.findByText(/could not be made\. Nothing is lost\..*print what you see/)).toBeTruthy()
  await user.click(button('Make the PDF'))
  expect(await screen.findByText(/is in your downloads/)).toBeTruthy()
  expect(downloads).toHaveLength(1)
})

describe('a look at it first', () => {
  test('shows the same report, which can be downloaded and left', async () => {
    const makePdf = vi.fn<MakePdf>().mockResolvedValue(MADE)
    const { user, downloads } = await show(makePdf)
    await user.click(button('Look at it first'))
    const preview = within(await screen.findByRole('dialog', { name: 'Preview' }))
    expect(preview.getByRole('heading', { name: 'A report' })).toBeTruthy()
    expect(document.body.classList.contains('app-previewing')).toBe(true)
    await user.click(preview.getByRole('button', { name: 'Save it unsealed' }))
    await preview.findByText('hustings-plan-2027-03-01.pdf is in your downloads.')
    expect(makePdf.mock.calls[0]![0]).toBe(REPORT)
    expect(downloads).toHaveLength(1)
    await user.click(preview.getByRole('button', { name: 'Back' }))
    expect(screen.queryByRole('dialog', { name: 'Preview' })).toBeNull()
    expect(document.activeElement).toBe(button('Look at it first'))
    expect(document.body.classList.contains('app-previewing')).toBe(false)
  })

  test('prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = await show()
    await user.click(button('Look at it first'))
    await user.click(await screen.findByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })

  test('called off with Escape leaves the choices open', async () => {
    const { user } = await show()
    await user.click(button('Look at it first'))
    const preview = await screen.findByRole('dialog', { name: 'Preview' })
    act(() => {
      preview.dispatchEvent(new Event('cancel'))
    })
    expect(screen.queryByRole('dialog', { name: 'Preview' })).toBeNull()
    expect(screen.getByRole('dialog', { name: 'Download a report as PDF' })).toBeTruthy()
  })

  test('says when it cannot be had', async () => {
    const { user } = await show(undefined, noted, () => Promise.reject(new Error('no chunk')))
    await user.click(button('Look at it first'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be put together/)
  })
})

test('sealed first, the PDF leaves sealed only', async () => {
  const { user, downloads } = await show()
  await user.click(button('Seal it…'))
  await user.click(await screen.findByRole('button', { name: 'Make up six words' }))
  await user.click(button('Seal and save'))
  await screen.findByText(/^hustings-plan-2027-03-01\.pdf\.age is in your downloads\. It was opened again/)
  expect(downloads.map(({ name }) => name)).toEqual(['hustings-plan-2027-03-01.pdf.age'])
  const opened = await openTyped(downloads[0]?.content as Uint8Array, SIX_WORDS)
  expect(opened).toEqual({ ok: true, value: MADE.bytes })
})
