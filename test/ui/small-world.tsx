import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { readFile } from '../../src/browser/file-exchange'
import { startFileReading } from '../../src/browser/file-reader'
import type { CatalogueEntry } from '../../src/core/catalogue'
import type { Checklist } from '../../src/core/checklist'
import type { StoredAssessment } from '../../src/core/stored'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeBranchReport, makeBranchTables } from '../../src/reports/branch-formats'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { App } from '../../src/ui/app/app'
import type { Disk, KeptChecklist, Services } from '../../src/ui/services'
import { makeChecklist, makeFact, makeItem, NOON } from '../core/builders'
import { makeForeignShelf } from './foreign-shelf'

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
  readonly downloads: { readonly name: string; readonly content: unknown }[]
  /** Checklists from files. */
  readonly foreign: Map<string, KeptChecklist>
  readonly copied: readonly string[]
  /** What the browser gives no more, or gives again, while the app runs. */
  readonly storage: Storage
}

interface Storage {
  readable: boolean
  writable: boolean
}

export interface SmallWorldSetting {
  readonly stored?: readonly StoredAssessment[]
  /** The browser gives no storage. */
  readonly noStorage?: boolean
  readonly mayWrite?: boolean
  /** Where the browser can write a file where one says. */
  readonly disk?: Disk | null
  /** Ours, instead of the one. */
  readonly checklists?: readonly Checklist[]
}

/** The whole app with values for its world: a store in memory, a clock that stands, ids that count. */
export async function showApp(address: string, setting: SmallWorldSetting = {}): Promise<SmallWorld> {
  const stored = new Map((setting.stored ?? []).map((one) => [one.id, one]))
  const downloads: { name: string; content: unknown }[] = []
  const foreign = new Map<string, KeptChecklist>()
  const copied: string[] = []
  const storage = { readable: setting.noStorage !== true, writable: setting.noStorage !== true }
  location.hash = address
  await act(async () => {
    render(<App services={makeServices({ stored, downloads, foreign, copied, storage }, setting)} />)
    await Promise.resolve()
  })
  return { user: userEvent.setup(), stored, downloads, foreign, copied, storage }
}

interface Seen extends Pick<SmallWorld, 'stored' | 'downloads' | 'foreign' | 'storage'> {
  readonly copied: string[]
}

function makeServices(
  { stored, downloads, foreign, copied, storage }: Seen,
  { mayWrite = true, checklists = [CHECKLIST], disk = null }: SmallWorldSetting,
): Services {
  const given = <Value,>(works: boolean, value: Value): Promise<Value> =>
    works ? Promise.resolve(value) : Promise.reject(new Error('no storage'))
  const setAside: { key: number; text: string; at: string }[] = []
  let ids = 0
  const library: Services['checklists'] = {
    catalogue: checklists.map(entryOf),
    find: (id, version) =>
      Promise.resolve(checklists.find((one) => one.id === id && one.version === version)),
    isOurs: (sha256) => checklists.some((one) => checklistSha256(one) === sha256),
    references: () => Promise.resolve({ sources: new Map(), controls: new Map() }),
    frameworks: () => Promise.resolve([]),
    example: () => Promise.resolve(''),
  }
  return {
    version: '1.2.3',
    clock: { today: () => '2027-03-01', now: () => NOON },
    newId: () => {
      ids += 1
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
    },
    assessments: {
      list: () =>
        given(
          storage.readable,
          [...stored.values()].map(({ text: _text, ...one }) => one),
        ),
      read: (id) => given(storage.readable, stored.get(id)),
      write: async (one, { mustExist } = { mustExist: false }) => {
        await given(storage.writable, undefined)
        if (mustExist && !stored.has(one.id)) throw new Error('deleted meanwhile')
        stored.set(one.id, one)
      },
      remove: (id) => given(storage.writable, undefined).then(() => void stored.delete(id)),
      setAside: async (id, at) => {
        await given(storage.writable, undefined)
        setAside.push({ key: setAside.length, text: stored.get(id)?.text ?? '', at })
        stored.delete(id)
      },
      listSetAside: () => given(storage.readable, setAside),
      removeSetAside: () => Promise.resolve(),
    },
    checklists: library,
    foreignChecklists: makeForeignShelf([], foreign),
    files: {
      read: readFile,
      disk: () => Promise.resolve(disk),
      startReading: () => Promise.resolve(startFileReading(startNoWorker, library)),
      download: (name, _type, content) => {
        downloads.push({ name, content })
      },
      copyText: (text) => Promise.resolve(copied.push(text) > 0),
    },
    reports: {
      makeReport: () => Promise.reject(new Error('no report here')),
      makePdf: (report) => makeReportPdf(report),
      makeBranchReport: (input) =>
        Promise.resolve(makeBranchReport({ ...input, release: { version: '1.2.3', builtOn: '2027-02-01' } })),
      makeBranchTables,
    },
    preferences: { read: () => undefined, write: () => true },
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
export function startNoWorker(): never {
  throw new Error('no workers here')
}

export function entryOf(checklist: Checklist): CatalogueEntry {
  const { id, version, title, audience, summary, minutes, released, reviewBy } = checklist
  return {
    id,
    version,
    title,
    audience,
    summary,
    minutes,
    released,
    reviewBy,
    items: checklist.items.length,
    essentials: 1,
    reconstructed: checklist.reconstructed === true,
    sha256: checklistSha256(checklist),
  }
}
