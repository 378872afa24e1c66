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
import { copyText, downloadFile, readTextFile } from './browser/file-exchange'
import { makeForeignFiles } from './browser/foreign-files'
import { newId } from './browser/random-id'
import { readPreference, writePreference } from './browser/preferences'
import { App } from './ui/app/app'
import type { Services } from './ui/services'
import { version } from '../package.json'
import { BUILT_ON } from 'virtual:release'
import { appWords } from './words/app'
import { DEFAULT_LANGUAGE } from './words/language'

stayHere()

const deviceStore = makeDeviceStore()

const services: Services = {
  version,
  clock: { today, now },
  newId,
  assessments: makeAssessmentRepository(deviceStore),
  checklists: checklistLibrary,
  foreignChecklists: makeForeignFiles(deviceStore, 'foreign-checklists'),
  foreignScenarios: makeForeignFiles(deviceStore, 'foreign-scenarios'),
  files: { read: readTextFile, download: downloadFile, copyText },
  reports: {
    async makeReport({ wish, ...order }) {
      const [{ makeReport }, { loadAttacks }, references, frameworks] = await Promise.all([
        import('./reports/report'),
        import('./reports/load-attacks'),
        checklistLibrary.references(),
        checklistLibrary.frameworks(),
      ])
      const attacks = await loadAttacks(wish, order.assessment, checklistLibrary)
      const release = { version, builtOn: BUILT_ON }
      const input = { ...order, ...references, ...attacks, frameworks, language: DEFAULT_LANGUAGE, release }
      return makeReport(input, wish)
    },
    async makePdf(report, { onProgress }) {
      const { makeReportPdf } = await import('./reports/report-pdf')
      return makeReportPdf(report, onProgress)
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
