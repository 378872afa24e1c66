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
import { copyText, downloadFile } from './browser/file-exchange'
import { makeForeignFiles } from './browser/foreign-files'
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

const release = { version, builtOn: BUILT_ON }
const deviceStore = makeDeviceStore()

const services: Services = {
  release,
  clock: { today, now },
  newId,
  assessments: makeAssessmentRepository(deviceStore),
  checklists: checklistLibrary,
  foreignChecklists: makeForeignFiles(deviceStore, 'foreign-checklists'),
  foreignScenarios: makeForeignFiles(deviceStore, 'foreign-scenarios'),
  files: {
    read: async (file) => (await import('./browser/read-file')).readFile(file),
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
    copyRichText: async (html, text) => (await import('./browser/copy-rich-text')).copyRichText(html, text),
  },
  reports: {
    async makeReport({ wish, ...order }) {
      const [{ makeReport }, { loadAttacks }, references, frameworks] = await Promise.all([
        import('./reports/report'),
        import('./reports/load-attacks'),
        checklistLibrary.references(),
        checklistLibrary.frameworks(),
      ])
      const attacks = await loadAttacks(wish, order.assessment, checklistLibrary)
      const input = { ...order, ...references, ...attacks, frameworks, language: DEFAULT_LANGUAGE }
      return makeReport({ ...input, release }, wish)
    },
    async makePdf(report, watch) {
      const [{ runInWorker }, { startWorker }, { default: address }] = await Promise.all([
        import('./browser/run-in-worker'),
        import('./browser/worker'),
        import('./workers/report-worker?worker&url'),
      ])
      return runInWorker<MadePdf>(() => startWorker(address), report, watch)
    },
    async makeExport({ wish, ...order }) {
      const [{ makeExport }, references] = await Promise.all([
        import('./reports/plan-exports'),
        checklistLibrary.references(),
      ])
      return makeExport({ ...order, ...references, language: DEFAULT_LANGUAGE }, wish)
    },
    async makeBranchReport(input) {
      const { makeBranchReport } = await import('./reports/branch-formats')
      return makeBranchReport({ ...input, release })
    },
    async makeBranchTables(format, input) {
      const { makeBranchTables } = await import('./reports/branch-formats')
      return makeBranchTables(format, input)
    },
  },
  preferences: { read: readPreference, write: writePreference },
  locks: { hold: holdEditingLock },
  deleteEverything: async () => (await import('./browser/delete-everything')).deleteEverything(deviceStore),
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
