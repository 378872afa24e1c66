import { stayHere } from './browser/stay-here'
// First of all styles: it sets the order of the layers.
import './styles/layers.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { checklistLibrary } from './browser/checklist-library'
import { now, today } from './browser/clock'
import { droppedFile } from './browser/dropped-file'
import { copyText, downloadFile } from './browser/file-exchange'
import { keepOnDevice } from './browser/keep-on-device'
import { randomBelow } from './browser/random-below'
import { newId } from './browser/random-id'
import { SERVICE_WORKER_FILE } from './browser/policy'
import { whenIdle } from './browser/when-idle'
import { App } from './ui/app/app'
import type { Services } from './ui/services'
import type { MadePdf } from './reports/report-pdf'
import { version } from '../package.json'
import { BUILT_ON } from 'virtual:release'
import { appWords } from './words/app'
import type { Language } from './words/language'
import { LANGUAGE_TAGS, loadLanguage } from './words/translations'

stayHere()

const release = { version, builtOn: BUILT_ON }

// Chosen while building, and here alone: what only one edition needs is not in the other.
const isOneFile = import.meta.env.MODE === 'one-file'
const keeping = isOneFile
  ? await (await import('./browser/keep-in-tab')).keepInTab()
  : keepOnDevice(loadSealer)
const reword = isOneFile ? (await import('./words/in-tab')).wordsInTab : undefined

const services: Services = {
  ...keeping,
  async deleteEverything() {
    await loadWorkshop().then(
      ({ copy }) => {
        copy.clear()
      },
      () => undefined,
    )
    return keeping.deleteEverything()
  },
  workshop: loadWorkshop,
  release,
  changes: async () => (await import('virtual:change-log')).changes,
  clock: { today, now },
  languages: { tags: LANGUAGE_TAGS, load: loadLanguage },
  newId,
  randomBelow: (bound) => randomBelow(bound),
  checklists: checklistLibrary,
  files: {
    pick:
      'showOpenFilePicker' in globalThis
        ? async () => (await import('./browser/pick-file')).pickFile()
        : undefined,
    dropped: droppedFile,
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
  sealing: {
    isPossible: globalThis.isSecureContext,
    seal: async (...order) => (await loadSealer()).seal(...order),
    open: async (...order) => (await loadSealer()).open(...order),
    async makePhrase() {
      const [{ makePhrase }, { EFF_LONG_LIST }] = await Promise.all([
        import('./core/passphrase'),
        import('./words/passphrase/eff-long-list'),
      ])
      return makePhrase(EFF_LONG_LIST, randomBelow)
    },
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
      const input = { ...order, ...references, ...attacks, frameworks }
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
      return makeExport({ ...order, ...references }, wish)
    },
    async makeNumbers(input) {
      const { makeNumbersReport } = await import('./reports/numbers-report')
      return makeNumbersReport({ ...input, release })
    },
    async makePack({ part, ...order }) {
      const [{ makePack }, { sources }] = await Promise.all([
        import('./reports/workshop-pack'),
        checklistLibrary.references(),
      ])
      return makePack({ ...order, sources, release }, part)
    },
    async makeBranchReport(input) {
      const { makeBranchReport } = await import('./reports/branch-formats')
      return makeBranchReport({ ...input, release })
    },
    async makeBranchTables(format, input) {
      const { makeBranchTables } = await import('./reports/branch-formats')
      return makeBranchTables(format, input)
    },
    async makeRoomReport(input) {
      const { makeRoomPages } = await import('./reports/room-formats')
      return makeRoomPages({ ...input, release })
    },
    async makeRoomTables(format, input) {
      const { makeRoomTables } = await import('./reports/room-formats')
      return makeRoomTables(format, input)
    },
  },
  isSecureAddress: isSecureContext,
  offline: {
    standing: async () =>
      isOneFile ? 'one-file' : (await import('./browser/offline-copy')).readOfflineStanding(),
    keep(onNewer) {
      // Of the files that change while one works on them nothing is to be kept.
      if (!import.meta.env.PROD || isOneFile) return
      whenIdle(() => {
        // Nothing comes back by itself where everything has just been deleted.
        if (keeping.assessments.life() > 0) return
        import('./browser/offline-copy')
          .then(({ keepOfflineCopy }) => keepOfflineCopy(SERVICE_WORKER_FILE, onNewer))
          .catch(() => undefined)
      })
    },
  },
}

async function loadWorkshop() {
  const [{ workshopCopy }, { projector }] = await Promise.all([
    import('./browser/workshop-copy'),
    isOneFile ? import('./browser/projector-port') : import('./browser/projector-channel'),
  ])
  const clear = (): void => {
    workshopCopy.clear()
    projector.forget()
  }
  return { copy: { ...workshopCopy, clear }, projector }
}

async function loadSealer() {
  const [{ makeSealer }, { startWorker }, { default: address }] = await Promise.all([
    import('./browser/sealer'),
    import('./browser/worker'),
    import('./workers/sealing-worker?worker&url'),
  ])
  return makeSealer(() => startWorker(address))
}

const wished = [keeping.preferences.read('language') ?? [], navigator.languages].flat()
void loadLanguage(wished).then(show)

function show(language: Language): void {
  const place = document.getElementById('app')
  if (place === null) throw new Error('index.html has no place for the app')
  if (window.top === window) {
    createRoot(place).render(
      <StrictMode>
        <App services={services} language={language} reword={reword} />
      </StrictMode>,
    )
  } else {
    // A frame can be laid under somebody else's buttons: one sentence and nothing to click.
    place.textContent = appWords(language).framed
  }
}
