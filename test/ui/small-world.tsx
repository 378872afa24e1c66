import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { droppedFile } from '../../src/browser/dropped-file'
import { readFile } from '../../src/browser/read-file'
import { startFileReading } from '../../src/browser/file-reader'
import type { CatalogueEntry } from '../../src/core/catalogue'
import type { Checklist } from '../../src/core/checklist'
import type { Fictional } from '../../src/core/fictional'
import type { ScenarioLibrary } from '../../src/core/scenario-library'
import {
  asVersion,
  NotKept,
  SealedHere,
  type KeptVersion,
  type NotKeptReason,
  type StoredAssessment,
} from '../../src/core/stored'
import { checklistSha256 } from '../../src/files/checklist-file'
import { forgetTextsIn } from '../../src/files/forget-texts'
import { makeBranchReport, makeBranchTables } from '../../src/reports/branch-formats'
import { makePack } from '../../src/reports/workshop-pack'
import { makeNumbersReport } from '../../src/reports/numbers-report'
import { makeRoomPages, makeRoomTables } from '../../src/reports/room-formats'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { App } from '../../src/ui/app/app'
import type { Disk, KeptFile, NewerCopy, Services } from '../../src/ui/services'
import { wordsInTab } from '../../src/words/in-tab'
import { DEFAULT_LANGUAGE } from '../../src/words/language'
import { makeChecklist, makeFact, makeItem, NOON } from '../core/builders'
import { makeQuickSealing } from './quick-sealing'
import { makeForeignShelf } from './foreign-shelf'
import { makeScenarioLibrary } from './scenario-shelf'
import { makeSealShelf, type SealSetting, type SealShelf } from './seal-shelf'
import { makeWorkshopShelf, type WorkshopShelf } from './workshop-shelf'

const RELEASE = { version: '1.2.3', builtOn: '2027-02-01' }

export const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
    makeItem('moat', { question: 'Is the moat full?', appliesWhen: { has: 'castle' } }),
  ],
  { profile: [{ ...makeFact('castle'), question: 'Do you have a castle?' }] },
)

export interface SmallWorld {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly stored: Map<string, StoredAssessment>
  /** Earlier states, newest first. */
  readonly versions: Map<string, readonly KeptVersion[]>
  /** As if the store were deleted in another tab. */
  readonly clear: () => void
  readonly downloads: { readonly name: string; readonly content: unknown }[]
  /** Checklists from files. */
  readonly foreign: Map<string, KeptFile>
  readonly foreignScenarios: Map<string, KeptFile>
  readonly copied: readonly string[]
  /** What the browser gives no more, or gives again, while the app runs. */
  readonly storage: Storage
  readonly preferences: Map<string, string>
  readonly seals: SealShelf
  /** As if a newer copy of the app had come. */
  readonly bringNewer: (newer: NewerCopy | null) => void
}

interface Storage {
  readable: boolean
  writable: boolean
  /** Why nothing is kept, where a reason is given. */
  refusal: NotKeptReason | null
}

export interface SmallWorldSetting {
  readonly stored?: readonly StoredAssessment[]
  readonly versions?: readonly KeptVersion[]
  /** The browser gives no storage. */
  readonly noStorage?: boolean
  readonly mayWrite?: boolean
  /** `tab`: as the one-file edition keeps it, and says it. */
  readonly keptIn?: Services['keptIn']
  /** Where the browser can write a file where one says. */
  readonly disk?: Disk | null
  /** Where the browser tells where a chosen file lies. */
  readonly pick?: Services['files']['pick']
  /** Absent: quick, and as the app does it. */
  readonly sealing?: Services['sealing']
  /** Ours, instead of the one. */
  readonly checklists?: readonly Checklist[]
  readonly seals?: SealSetting
  /** Ours, and what ATT&CK records. */
  readonly scenarios?: ScenarioLibrary
  /** Made-up organisations of ours. */
  readonly fictional?: readonly Fictional[]
  /** Absent: nothing was going on before. */
  readonly workshop?: WorkshopShelf
  /** Absent: English alone. */
  readonly languages?: Services['languages']
  /** Instead of a clock that stands. */
  readonly now?: () => string
}

/** The whole app with values for its world: a store in memory, a clock that stands, ids that count. */
export async function showApp(address: string, setting: SmallWorldSetting = {}): Promise<SmallWorld> {
  const stored = new Map((setting.stored ?? []).map((one) => [one.id, one]))
  const versions = new Map<string, readonly KeptVersion[]>()
  for (const one of setting.versions ?? []) versions.set(one.id, [...(versions.get(one.id) ?? []), one])
  const clearing = new Set<() => void>()
  const preferences = new Map<string, string>()
  const downloads: { name: string; content: unknown }[] = []
  const foreign = new Map<string, KeptFile>()
  const foreignScenarios = new Map<string, KeptFile>()
  const copied: string[] = []
  const storage: Storage = {
    readable: setting.noStorage !== true,
    writable: setting.noStorage !== true,
    refusal: null,
  }
  const clear = (): void => {
    stored.clear()
    versions.clear()
    for (const listen of clearing) act(listen)
  }
  const seals = makeSealShelf(setting.seals)
  let tellNewer: SmallWorld['bringNewer'] = () => undefined
  const bringNewer: SmallWorld['bringNewer'] = (newer) => {
    act(() => {
      tellNewer(newer)
    })
  }
  const offline: Services['offline'] = {
    standing: () => Promise.resolve('ready'),
    keep: (onNewer) => {
      tellNewer = onNewer
    },
  }
  const seen = {
    stored,
    versions,
    clearing,
    downloads,
    foreign,
    foreignScenarios,
    storage,
    preferences,
    seals,
  }
  location.hash = address
  await act(async () => {
    render(
      <App
        services={{ ...makeServices({ ...seen, copied }, setting), offline }}
        reword={setting.keptIn === 'tab' ? wordsInTab : undefined}
      />,
    )
    await Promise.resolve()
  })
  return { user: userEvent.setup(), ...seen, copied, clear, bringNewer }
}

interface Seen extends Pick<
  SmallWorld,
  'stored' | 'versions' | 'downloads' | 'foreign' | 'foreignScenarios' | 'storage' | 'preferences' | 'seals'
> {
  readonly copied: string[]
  readonly clearing: Set<() => void>
}

function makeServices(
  {
    stored,
    versions,
    clearing,
    downloads,
    foreign,
    foreignScenarios,
    copied,
    storage,
    preferences,
    seals,
  }: Seen,
  {
    mayWrite = true,
    checklists = [CHECKLIST],
    scenarios = makeScenarioLibrary(),
    fictional = [],
    disk = null,
    pick,
    sealing = makeQuickSealing(),
    keptIn = 'device',
    workshop = makeWorkshopShelf(),
    now = () => NOON,
    languages = { tags: [DEFAULT_LANGUAGE], load: () => Promise.resolve(DEFAULT_LANGUAGE) },
  }: SmallWorldSetting,
): Omit<Services, 'offline'> {
  const given = <Value,>(works: boolean, value: Value): Promise<Value> =>
    works ? Promise.resolve(value) : Promise.reject(new Error('no storage'))
  const setAside: { key: number; text: string; at: string }[] = []
  const inTab = new Map<string, string>()
  let staysInTab = false
  let ids = 0
  const library: Services['checklists'] = {
    catalogue: checklists.map(entryOf),
    find: (id, version) =>
      Promise.resolve(checklists.find((one) => one.id === id && one.version === version)),
    isOurs: (sha256) => checklists.some((one) => checklistSha256(one) === sha256),
    references: () => Promise.resolve({ sources: new Map(), controls: new Map() }),
    frameworks: () => Promise.resolve([]),
    scenarios: () => Promise.resolve(scenarios),
    example: () => Promise.resolve(''),
    fictional: () => Promise.resolve(fictional),
  }
  return {
    release: RELEASE,
    changes: () => Promise.resolve([]),
    keptIn,
    clock: { today: () => '2027-03-01', now },
    languages,
    newId: () => {
      ids += 1
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
    },
    randomBelow: (bound) => 7 % bound,
    assessments: {
      list: () =>
        given(
          storage.readable,
          [...stored.values()].filter(({ id }) => !seals.isLocked(id)).map(({ text: _text, ...one }) => one),
        ),
      listSealed: () =>
        given(
          storage.readable,
          [...stored.values()].filter(({ id }) => seals.passphrases.has(id)).map(asVersion),
        ),
      read: (id) =>
        stored.has(id) && seals.isLocked(id)
          ? Promise.reject(new SealedHere())
          : given(storage.readable, stored.get(id)),
      write: async (one, { mustExist = false, earlier, forgetsVersions = false } = {}) => {
        await given(storage.writable, undefined)
        if (seals.isLocked(one.id)) throw new NotKept('locked')
        if (storage.refusal !== null) throw new NotKept(storage.refusal)
        if (mustExist && !stored.has(one.id)) throw new NotKept('deleted')
        if (forgetsVersions) versions.delete(one.id)
        if (earlier !== undefined) versions.set(one.id, [earlier, ...(versions.get(one.id) ?? [])])
        stored.set(one.id, one)
      },
      remove: async (id) => {
        await given(storage.writable, undefined)
        const [before, earlier] = [stored.get(id), versions.get(id)]
        stored.delete(id)
        versions.delete(id)
        if (before === undefined) return undefined
        return async () => {
          await given(storage.writable, undefined)
          stored.set(id, before)
          if (earlier !== undefined) versions.set(id, earlier)
        }
      },
      listVersions: (id) => given(storage.readable, versions.get(id) ?? []),
      forgetTexts: async (id, places) => {
        await given(storage.writable, undefined)
        const before = versions.get(id) ?? []
        const after = before.map((version) => ({
          ...version,
          text: forgetTextsIn(version.text, places) ?? version.text,
        }))
        versions.set(id, after)
        return after.filter(({ text }, index) => text !== before[index]?.text).length
      },
      life: () => 0,
      whenCleared: (listener) => {
        clearing.add(listener)
        return () => clearing.delete(listener)
      },
      setAside: async (id, at, instead) => {
        await given(storage.writable, undefined)
        setAside.push({ key: setAside.length, text: stored.get(id)?.text ?? '', at })
        stored.delete(id)
        if (instead !== undefined) stored.set(id, instead)
        else versions.delete(id)
      },
      listSetAside: () => given(storage.readable, setAside),
      removeSetAside: () => Promise.resolve(),
    },
    seals,
    checklists: library,
    foreignChecklists: makeForeignShelf([], foreign),
    foreignScenarios: makeForeignShelf([], foreignScenarios),
    files: {
      ...(pick === undefined ? {} : { pick }),
      dropped: droppedFile,
      read: readFile,
      disk: () => Promise.resolve(disk),
      startReading: () => Promise.resolve(startFileReading(startNoWorker, library)),
      download: (name, type, content) => {
        const isText = type === 'application/json' && typeof content !== 'string'
        downloads.push({ name, content: isText ? new TextDecoder().decode(content) : content })
      },
      copyText: (text) => Promise.resolve(copied.push(text) > 0),
      copyRichText: (_html, text) => Promise.resolve(copied.push(text) > 0 ? 'rich-text' : null),
    },
    sealing,
    reports: {
      makeReport: () => Promise.reject(new Error('no report here')),
      makePdf: (report) => makeReportPdf(report),
      makeExport: () => Promise.reject(new Error('no export here')),
      makeNumbers: (input) => Promise.resolve(makeNumbersReport({ ...input, release: RELEASE })),
      makePack: ({ part, ...order }) =>
        Promise.resolve(makePack({ ...order, sources: new Map(), release: RELEASE }, part)),
      makeBranchReport: (input) => Promise.resolve(makeBranchReport({ ...input, release: RELEASE })),
      makeBranchTables,
      makeRoomReport: (input) => Promise.resolve(makeRoomPages({ ...input, release: RELEASE })),
      makeRoomTables,
    },
    preferences: {
      read: (name) => inTab.get(name) ?? preferences.get(name),
      write: (name, value) => (staysInTab ? inTab : preferences).set(name, value) !== undefined,
      forget: (name) => {
        inTab.delete(name)
        preferences.delete(name)
      },
      stayInTab: () => {
        staysInTab = true
      },
      doStayInTab: () => staysInTab,
    },
    isSecureAddress: true,
    workshop: () => Promise.resolve(workshop),
    deleteEverything: () => {
      stored.clear()
      versions.clear()
      foreign.clear()
      preferences.clear()
      return Promise.resolve(storage.writable ? 'deleted' : 'failed')
    },
    locks: {
      hold: (_name, onChange) => {
        onChange(mayWrite)
        return {
          takeOver: () => {
            onChange(true)
          },
          release: () => undefined,
        }
      },
    },
  }
}

/** Then files are read on the page. */
function startNoWorker(): never {
  throw new Error('no workers here')
}

function entryOf(checklist: Checklist): CatalogueEntry {
  const { id, version, title, audience, summary, language, minutes, released, reviewBy } = checklist
  return {
    id,
    version,
    title,
    audience,
    summary,
    language,
    minutes,
    released,
    reviewBy,
    items: checklist.items.length,
    essentials: 1,
    reconstructed: checklist.reconstructed === true,
    sha256: checklistSha256(checklist),
  }
}
