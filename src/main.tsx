import { stayHere } from './browser/stay-here'
// First of all styles: it sets the order of the layers.
import './styles/layers.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeAssessmentRepository } from './browser/assessment-repository'
import { checklistLibrary } from './browser/checklist-library'
import { now, today } from './browser/clock'
import { makeDeviceStore } from './browser/device-store'
import { holdEditingLock } from './browser/editing-locks'
import { copyText, downloadFile, readFile } from './browser/file-exchange'
import { makeForeignChecklists } from './browser/foreign-checklists'
import { newId } from './browser/random-id'
import { readPreference, writePreference } from './browser/preferences'
import { App } from './ui/app/app'
import type { Services } from './ui/services'
import type { MadePdf } from './reports/report-pdf'
import { version } from '../package.json'
import { BUILT_ON } from 'virtual:release'
import { appWords } from './words/app'
import { DEFAULT_LANGUAGE } from './words/language'

stayHere()

const RELEASE = { version, builtOn: BUILT_ON }
const deviceStore = makeDeviceStore()

const services: Services = {
  version,
  clock: { today, now },
  newId,
  assessments: makeAssessmentRepository(deviceStore),
  checklists: checklistLibrary,
  foreignChecklists: makeForeignChecklists(deviceStore),
  files: {
    read: readFile,
    async startReading() {
      const [{ startFileReading }, { startWorker }, { default: address }] = await Promise.all([
        import('./browser/file-reader'),
        import('./browser/worker'),
        import('./workers/reading-worker?worker&url'),
      ])
      return startFileReading(() => startWorker(address), checklistLibrary)
    },
    disk: async () => (await import('./browser/file-handles')).findDisk(),
    download: downloadFile,
    copyText,
  },
  reports: {
    async makeReport({ wish, ...order }) {
      const [{ makeReport }, references, frameworks] = await Promise.all([
        import('./reports/report'),
        checklistLibrary.references(),
        checklistLibrary.frameworks(),
      ])
      const language = DEFAULT_LANGUAGE
      return makeReport({ ...order, ...references, frameworks, language, release: RELEASE }, wish)
    },
    async makePdf(report, watch) {
      const [{ runInWorker }, { startWorker }, { default: address }] = await Promise.all([
        import('./browser/run-in-worker'),
        import('./browser/worker'),
        import('./workers/report-worker?worker&url'),
      ])
      return runInWorker<MadePdf>(() => startWorker(address), report, watch)
    },
    async makeBranchReport(input) {
      const { makeBranchReport } = await import('./reports/branch-formats')
      return makeBranchReport({ ...input, release: RELEASE })
    },
    async makeBranchTables(format, input) {
      const { makeBranchTables } = await import('./reports/branch-formats')
      return makeBranchTables(format, input)
    },
  },
  preferences: { read: readPreference, write: writePreference },
  locks: { hold: holdEditingLock },
}

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no place for the app')
if (window.top === window) {
  createRoot(place).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  )
} else {
  // A frame can be laid under somebody else's buttons: one sentence and nothing to click.
  place.textContent = appWords(DEFAULT_LANGUAGE).framed
}
