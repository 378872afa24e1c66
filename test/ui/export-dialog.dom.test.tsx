import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openTyped } from '../../src/browser/sealing-job'
import type { Assessment } from '../../src/core/assessment'
import type { ExportFormat } from '../../src/core/export-wish'
import { makeExport, type MadeExport } from '../../src/reports/plan-exports'
import { makeAssessmentStore } from '../../src/state/assessment-store'
import { AppProvider } from '../../src/ui/app/app-context'
import { SessionProvider } from '../../src/ui/app/use-assessment'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import type { CopiedAs, ExportOrder, Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { exportChoicesWords } from '../../src/words/export-choices'
import { DEFAULT_LANGUAGE } from '../../src/words/language'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { makeQuickSealing, SIX_WORDS } from './quick-sealing'
import { makeTestSession } from './show-assessment'
import { makeSealShelf } from './seal-shelf'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential', action: 'Lock the doors.' }),
  makeItem('keys', { action: 'Count the keys.' }),
  makeItem('bells'),
])
const NAME = 'Little Snoring Society'
const noted = makeAnswered(
  CHECKLIST,
  { locks: 'not-in-place', keys: { status: 'partly', note: 'Under the mat.' }, bells: 'in-place' },
  { actions: { locks: { owner: 'Priya', due: '2027-04-01' } } },
)
const settled = makeAnswered(CHECKLIST, { locks: 'in-place' })
const WORDS = exportChoicesWords(DEFAULT_LANGUAGE)
const NOTES = 'Our notes, evidence and reasons'
const ORGANISATION = 'Name of the organisation'

type MakeExport = (order: ExportOrder) => Promise<MadeExport>
const real: MakeExport = ({ wish, ...order }) =>
  makeExport({ ...order, sources: new Map(), controls: new Map(), language: DEFAULT_LANGUAGE }, wish)

interface Setting {
  readonly assessment?: Assessment
  readonly make?: MakeExport
  readonly copiesAs?: CopiedAs | null
}

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly orders: readonly ExportOrder[]
  readonly made: readonly MadeExport[]
  readonly downloads: readonly { readonly name: string; readonly type: string; readonly content: unknown }[]
  readonly copied: readonly (readonly string[])[]
}

async function show({
  assessment = noted,
  make = real,
  copiesAs = 'rich-text',
}: Setting = {}): Promise<Shown> {
  const [orders, made, downloads, copied]: [
    ExportOrder[],
    MadeExport[],
    Shown['downloads'][number][],
    string[][],
  ] = [[], [], [], []]
  const services = {
    clock: { today: () => '2027-03-01', now: () => NOON },
    seals: makeSealShelf(),
    sealing: makeQuickSealing(),
    files: {
      download: (name: string, type: string, content: unknown) => {
        downloads.push({ name, type, content })
      },
      copyText: (text: string) => {
        copied.push([text])
        return Promise.resolve(copiesAs !== null)
      },
      copyRichText: (html: string, text: string) => {
        copied.push([html, text])
        return Promise.resolve(copiesAs)
      },
    },
    reports: {
      makeExport: async (order: ExportOrder) => {
        orders.push(order)
        const one = await make(order)
        made.push(one)
        return one
      },
    },
    preferences: { read: () => undefined, write: () => true, doStayInTab: () => false },
  } as unknown as Services
  const store = makeAssessmentStore({ checklist: CHECKLIST, isOurs: true, assessment, now: () => NOON })
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
  return { user: userEvent.setup(), orders, made, downloads, copied }
}

async function open(setting: Setting = {}, format: ExportFormat = 'csv'): Promise<Shown> {
  const shown = await show(setting)
  await openDialog(shown.user)
  if (format !== 'csv') await choose(shown.user, format)
  return shown
}

async function openDialog(user: Shown['user']): Promise<void> {
  await user.click(button('Export… CSV · Excel'))
  await screen.findByRole('dialog', { name: 'Export the plan' })
}

async function choose(user: Shown['user'], format: ExportFormat): Promise<void> {
  await user.selectOptions(field('Format'), format)
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name })
}

function field(name: string | RegExp): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name)
}

function textOf({ downloads: [file] }: Shown): string {
  const content = file?.content
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : String(content)
}

async function download({ user, downloads }: Shown): Promise<void> {
  const before = downloads.length
  await waitFor(() => {
    expect(button('Save it unsealed').getAttribute('aria-disabled')).toBe('false')
  })
  await user.click(button('Save it unsealed'))
  expect(downloads).toHaveLength(before + 1)
}

describe('the formats', () => {
  test('begin with CSV, the rest stands under “More formats”', async () => {
    await open()
    const format = screen.getByLabelText<HTMLSelectElement>('Format')
    expect(format.value).toBe('csv')
    const more = format.querySelector('optgroup')
    expect(more?.label).toBe('More formats')
    expect([...(more?.querySelectorAll('option') ?? [])].map(({ text }) => text)).toEqual([
      'Excel (XLSX)',
      'Calendar (iCalendar)',
      'Text to paste into Word or a mail',
      'Markdown',
      'OSCAL assessment results',
      'OSCAL plan of action (POA&M)',
    ])
  })

  test.each([
    ['csv', 'hustings-plan-2027-03-01.csv', 'text/csv'],
    [
      'xlsx',
      'hustings-plan-2027-03-01.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['calendar', 'hustings-plan-2027-03-01.ics', 'text/calendar'],
    ['markdown', 'hustings-plan-2027-03-01.md', 'text/markdown'],
    ['oscal-results', 'hustings-results-2027-03-01.json', 'application/json'],
    ['oscal-poam', 'hustings-plan-2027-03-01.json', 'application/json'],
  ] as const)('%s leaves as what was looked at, under a neutral name', async (format, name, type) => {
    const shown = await open({}, format)
    await download(shown)
    expect(await screen.findByText(`${name} is in your downloads.`)).toBeTruthy()
    const last = shown.made.at(-1)
    expect(shown.downloads).toEqual([
      { name, type, content: last?.kind === 'file' ? last.bytes : last?.kind === 'text' ? last.text : null },
    ])
    expect(textOf(shown)).not.toContain(noted.id)
  })

  test('keep the name that is typed, each with its ending', async () => {
    const shown = await open()
    await shown.user.clear(field('File name'))
    await shown.user.type(field('File name'), 'for/the tracker.CSV')
    await download(shown)
    await choose(shown.user, 'xlsx')
    await download(shown)
    expect(shown.downloads.map(({ name }) => name)).toEqual(['forthe tracker.csv', 'forthe tracker.xlsx'])
  })
})

describe('what goes in', () => {
  test('is told before it leaves: rows, columns, and the first row', async () => {
    await open()
    expect(await screen.findByText('2 rows, one for each open action.')).toBeTruthy()
    expect(screen.getByText(/^Columns: Summary, Description, .*Organisation, Made from\.$/)).toBeTruthy()
    expect(screen.getByRole('row', { name: 'Summary Lock the doors.', hidden: true })).toBeTruthy()
  })

  test('at first has the name and no notes, and is made from a share copy', async () => {
    const shown = await open()
    await download(shown)
    expect(textOf(shown)).toContain(NAME)
    expect(textOf(shown)).not.toContain('Under the mat.')
    const [{ assessment, coverage, wish }] = shown.orders as [ExportOrder]
    expect(assessment.id).not.toBe(noted.id)
    expect(coverage?.answered).toBe(3)
    expect(wish).toEqual({ format: 'csv' })
  })

  test('has notes and no name where ticked so, and says which columns there are then', async () => {
    const shown = await open()
    await shown.user.click(field(ORGANISATION))
    await shown.user.click(field(NOTES))
    expect(await screen.findByText(/Made from, Note with the answer\.$/)).toBeTruthy()
    await download(shown)
    expect(textOf(shown)).toContain('Under the mat.')
    expect(textOf(shown)).not.toContain(NAME)
  })

  test('is nothing that was looked at with other ticks', async () => {
    const waiting: ((made: MadeExport) => void)[] = []
    const shown = await open({ make: () => new Promise((resolve) => waiting.push(resolve)) })
    const press = async (): Promise<void> => {
      await shown.user.click(button('Save it unsealed'))
    }
    expect(screen.getByText('Putting it together')).toBeTruthy()
    await press()
    const first = await real(shown.orders[0]!)
    await act(async () => {
      waiting[0]!(first)
      await Promise.resolve()
    })
    await shown.user.click(field(NOTES))
    await press()
    expect(shown.downloads).toEqual([])
    const second = await real(shown.orders[1]!)
    await act(async () => {
      waiting[1]!(second)
      await Promise.resolve()
    })
    await press()
    expect(textOf(shown)).toContain('Under the mat.')
  })

  test('has no organisation to name where there is none', async () => {
    await open({ assessment: { ...noted, name: '' } })
    expect(screen.queryByLabelText(ORGANISATION)).toBeNull()
  })

  test('and who can read it are said', async () => {
    await open()
    expect(
      await screen.findByText(/Whoever has the file can read it\. It lists every gap\. If this folder is/),
    ).toBeTruthy()
    expect(screen.getByText(/will ask you by message for this file or code/)).toBeTruthy()
  })
})

describe('the calendar', () => {
  test('says numbers, reminds nobody, and holds neither name nor notes', async () => {
    const shown = await open({}, 'calendar')
    expect(screen.getByText('Calendars are usually on the internet and on lock screens.')).toBeTruthy()
    expect(screen.getByText(/Import it again later, and the events you have are updated\./)).toBeTruthy()
    expect([screen.queryByLabelText(ORGANISATION), screen.queryByLabelText(NOTES)]).toEqual([null, null])
    expect(screen.getByText(/can read when your actions are due, and not what they are/)).toBeTruthy()
    await download(shown)
    expect(textOf(shown)).toContain('SUMMARY:Hustings: action 1')
    expect(textOf(shown)).not.toMatch(/VALARM|Lock the doors|Little Snoring/)
  })

  test('says what to do and reminds people where one wants it, with a warning', async () => {
    const shown = await open({}, 'calendar')
    expect(screen.queryByText(/names the weakness/)).toBeNull()
    await shown.user.click(field('What to do and how'))
    expect(screen.getByText('This names the weakness to everybody who can see the calendar.')).toBeTruthy()
    await shown.user.selectOptions(field('Reminders'), 'A week before')
    await shown.user.click(field(ORGANISATION))
    await download(shown)
    expect(textOf(shown)).toContain('SUMMARY:Lock the doors.')
    expect(textOf(shown)).toContain('TRIGGER:-P6DT15H')
    expect(textOf(shown)).not.toContain('Little Snoring')
  })

  test('has the same events whatever is shared, because they come from the assessment itself', async () => {
    const shown = await open({}, 'calendar')
    await shown.user.click(field('What to do and how'))
    await waitFor(() => {
      expect(shown.made).toHaveLength(3)
    })
    const uids = shown.made.slice(1).map((made) => {
      const text = made.kind === 'file' ? new TextDecoder().decode(made.bytes) : ''
      return /UID:(\S+)/.exec(text)?.[1]
    })
    expect(uids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(uids[1]).toBe(uids[0])
  })
})

test.each(['oscal-results', 'oscal-poam'] as const)('%s comes with its warning', async (format) => {
  await open({}, format)
  expect(
    await screen.findByText(
      'This file lists what is open. Give it to your supplier sealed. Do not load it into a website you do not run.',
    ),
  ).toBeTruthy()
})

describe('the clipboard', () => {
  const COPIED = 'Copied, with its headings, lists and table.'

  test('takes rich text with the plain text beside it, and there is no file', async () => {
    const { user, copied } = await open({}, 'rich-text')
    await screen.findByLabelText('The text')
    expect(screen.queryByLabelText('File name')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Save it unsealed' })).toBeNull()
    await user.click(button('Copy'))
    expect(await screen.findByText(COPIED)).toBeTruthy()
    const [[html, text]] = copied as [[string, string]]
    expect(html).toContain('<h1>Little Snoring Society: action plan</h1>')
    expect(text).toBe(field('The text').value)
    expect(screen.getByText(/^It lists every gap\. What you copy stays on the clipboard/)).toBeTruthy()
  })

  test('may take the plain text alone, which is said', async () => {
    const { user } = await open({ copiesAs: 'plain-text' }, 'rich-text')
    await screen.findByLabelText('The text')
    await user.click(button('Copy'))
    expect(await screen.findByText(/^Copied, as plain text/)).toBeTruthy()
  })

  test.each(['rich-text', 'markdown'] as const)('may take nothing: %s is then selected', async (format) => {
    const { user } = await open({ copiesAs: null }, format)
    const text = await screen.findByLabelText<HTMLTextAreaElement>('The text')
    await user.click(button('Copy'))
    expect(await screen.findByText(/The text is selected: copy it by hand\./)).toBeTruthy()
    expect(document.activeElement).toBe(text)
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length])
  })

  test('takes Markdown, the text one sees', async () => {
    const { user, copied } = await open({}, 'markdown')
    await screen.findByLabelText('The text')
    await user.click(button('Copy'))
    expect(await screen.findByText('Copied.')).toBeTruthy()
    expect(copied).toEqual([[field('The text').value]])
    expect(field('The text').value).toContain('# Little Snoring Society: action plan')
  })

  test('is told of no more once other ticks are set', async () => {
    const { user } = await open({}, 'rich-text')
    await screen.findByLabelText('The text')
    await user.click(button('Copy'))
    await screen.findByText(COPIED)
    await user.click(field(NOTES))
    await waitFor(() => {
      expect(screen.queryByText(COPIED)).toBeNull()
    })
  })
})

describe('where there is nothing to put in', () => {
  test.each(['csv', 'calendar', 'oscal-poam'] as const)('%s says why, and has no file', async (format) => {
    await open({ assessment: settled }, format)
    expect(await screen.findByText(WORDS.nothing['no-open-action'])).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save it unsealed' })).toBeNull()
    expect(screen.queryByLabelText('File name')).toBeNull()
    expect(screen.queryByText(/can read it/)).toBeNull()
  })

  test('a calendar without due dates says what to do', async () => {
    await open({ assessment: makeAnswered(CHECKLIST, { locks: 'partly' }) }, 'calendar')
    expect(await screen.findByText(WORDS.nothing['no-due-date'])).toBeTruthy()
  })

  test('an empty plan has no button, and says so', async () => {
    await show({ assessment: makeAnswered(CHECKLIST, {}) })
    expect(screen.queryByRole('button', { name: /Export/ })).toBeNull()
    expect(screen.getByText(/Until then there is nothing to download or export\./)).toBeTruthy()
  })
})

test('what could not be put together says so, and another choice is another try', async () => {
  let tries = 0
  const make: MakeExport = (order) => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('no chunk')) : real(order)
  }
  const shown = await open({ make })
  expect((await screen.findByRole('alert')).textContent).toBe(WORDS.failed)
  await shown.user.click(button('Save it unsealed'))
  expect(shown.downloads).toEqual([])
  await shown.user.click(field(NOTES))
  await download(shown)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('choices stay for as long as one stays', async () => {
  const { user } = await open({}, 'markdown')
  await user.click(field(NOTES))
  await user.click(button('Close'))
  await openDialog(user)
  expect([field('Format').value, field(NOTES).checked]).toEqual(['markdown', true])
})

test('sealed first, what leaves is the same file', async () => {
  const shown = await open()
  await waitFor(() => {
    expect(button('Seal it…').getAttribute('aria-disabled')).toBeNull()
  })
  await shown.user.click(button('Seal it…'))
  await shown.user.click(await screen.findByRole('button', { name: 'Make up six words' }))
  await shown.user.click(button('Seal and save'))
  await screen.findByText(/^hustings-plan-2027-03-01\.csv\.age is in your downloads\. It was opened again/)
  expect(shown.downloads.map(({ name }) => name)).toEqual(['hustings-plan-2027-03-01.csv.age'])
  const opened = await openTyped(shown.downloads[0]?.content as Uint8Array, SIX_WORDS)
  const made = shown.made.at(-1)
  expect(opened.ok && made?.kind === 'file' && Buffer.from(opened.value).equals(made.bytes)).toBe(true)
})
