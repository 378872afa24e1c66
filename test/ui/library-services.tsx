import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { CatalogueEntry } from '../../src/core/catalogue'
import type { Checklist } from '../../src/core/checklist'
import type { PlainDate } from '../../src/core/dates'
import type { Controls, Framework, Source } from '../../src/core/reference'
import type { Scenario } from '../../src/core/scenario'
import type { StoredSummary } from '../../src/core/stored'
import type { KeptFile, OfflineStanding, Services } from '../../src/ui/services'
import { AppProvider } from '../../src/ui/app/app-context'
import { ServicesProvider } from '../../src/ui/use-services'
import { makeForeignShelf } from './foreign-shelf'
import { makeScenarioLibrary } from './scenario-shelf'
import { makeSealShelf } from './seal-shelf'

const SEEN: Source = {
  title: 'Page one',
  publisher: 'National Cyber Security Centre',
  url: 'https://www.ncsc.gov.uk/one',
  date: '2026-11-23',
  checked: 'seen',
}

export const SOURCES = new Map<string, Source>([
  ['N-ONE', SEEN],
  ['N-TWO', { ...SEEN, title: 'Page two', url: 'https://www.ncsc.gov.uk/two', checked: 'recalled' }],
  ['N-REPORT', { ...SEEN, title: 'Report', url: 'https://report.ncsc.gov.uk' }],
  ['OGL', { ...SEEN, title: 'Licence', url: 'https://www.nationalarchives.gov.uk/licence' }],
])

export interface Setting {
  readonly catalogue?: readonly CatalogueEntry[]
  /** 1 March 2027 unless it matters. */
  readonly today?: PlainDate
  readonly checklists?: readonly Checklist[]
  /** What the browser keeps; `null` where it keeps nothing. */
  readonly kept?: Map<string, string> | null
  /** Something is open in the tab that keeps nothing. */
  readonly staysInTab?: boolean
  readonly sources?: Promise<typeof SOURCES>
  readonly controls?: Controls
  readonly frameworks?: readonly Framework[]
  readonly foreign?: readonly KeptFile[]
  /** Ours. */
  readonly scenarios?: readonly Scenario[]
  readonly foreignScenarios?: readonly KeptFile[]
  /** Assessments on this device. */
  readonly listed?: readonly StoredSummary[]
  /** What the browser says of the offline copy, each time it is asked; the last one stays. */
  readonly standings?: readonly OfflineStanding[]
  readonly isSecureAddress?: boolean
}

export interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly downloads: { readonly name: string; readonly content: unknown }[]
  readonly copied: readonly string[]
}

/** Shows a screen that needs no assessment, in a world of its own. */
export async function showAlone(screen: ReactNode, setting: Setting = {}): Promise<Shown> {
  const { catalogue = [], today = '2027-03-01', checklists = [], kept = new Map<string, string>() } = setting
  const downloads: { name: string; content: unknown }[] = []
  const copied: string[] = []
  const standings = [...(setting.standings ?? (['ready'] as const))]
  const services = {
    isSecureAddress: setting.isSecureAddress ?? true,
    offline: {
      standing: () => Promise.resolve(standings.length > 1 ? standings.shift() : standings[0]),
    },
    release: { version: '1.2.3', builtOn: '2027-02-01' },
    changes: () => Promise.resolve([{ title: '1.2.3 – 1 February 2027', lines: ['The score is a range.'] }]),
    clock: { today: () => today, now: () => '2027-03-01T12:00:00Z' },
    checklists: {
      catalogue,
      find: (id: string, version: string) =>
        Promise.resolve(checklists.find((one) => one.id === id && one.version === version)),
      references: async () => ({
        sources: await (setting.sources ?? SOURCES),
        controls: setting.controls ?? new Map(),
      }),
      frameworks: () => Promise.resolve(setting.frameworks ?? []),
      scenarios: () => Promise.resolve(makeScenarioLibrary(setting.scenarios)),
    },
    foreignChecklists: makeForeignShelf(setting.foreign),
    foreignScenarios: makeForeignShelf(setting.foreignScenarios),
    seals: makeSealShelf(),
    assessments: { listSealed: () => Promise.resolve([]), list: () => Promise.resolve(setting.listed ?? []) },
    files: {
      download: (name: string, _type: string, content: unknown) => {
        downloads.push({ name, content })
      },
      copyText: (text: string) => {
        copied.push(text)
        return Promise.resolve(true)
      },
    },
    preferences: {
      read: (name: string) => kept?.get(name),
      write: (name: string, value: string) => kept?.set(name, value) !== undefined,
      forget: (name: string) => kept?.delete(name),
      doStayInTab: () => setting.staysInTab === true,
    },
  } as unknown as Services
  await act(async () => {
    render(
      <ServicesProvider services={services}>
        <AppProvider>{screen}</AppProvider>
      </ServicesProvider>,
    )
    await Promise.resolve()
  })
  return { user: userEvent.setup(), downloads, copied }
}

export function makeEntry(changes: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id: 'village-society',
    version: '1.0.0',
    title: 'Village society',
    audience: 'People who try things out',
    summary: 'A made-up checklist.',
    language: 'en-GB',
    items: 3,
    essentials: 1,
    minutes: 5,
    released: '2027-01-15',
    reviewBy: '2028-01-15',
    reconstructed: false,
    sha256: 'a'.repeat(64),
    ...changes,
  }
}
