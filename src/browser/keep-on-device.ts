import { makeAssessmentRepository } from './assessment-repository'
import { makeDeviceStore } from './device-store'
import { holdEditingLock } from './editing-locks'
import { makeForeignFiles } from './foreign-files'
import type { PassphraseWork } from './device-seals'
import type { OpenKeys } from './open-keys'
import {
  doPreferencesStayInTab,
  forgetPreference,
  keepPreferencesInTab,
  readPreference,
  writePreference,
} from './preferences'
import { makeSeals } from './seals'

/**
 * Where the hosted edition keeps what it is given: in the browser's store for its address. `loadSealer`: what works on
 * passphrases, when one is given.
 */
export function keepOnDevice<Watch>(loadSealer: () => Promise<PassphraseWork<Watch>>) {
  const store = makeDeviceStore()
  /** Of the assessments that are sealed on this device: in the memory of this tab, and nowhere else. */
  const openKeys: OpenKeys = new Map()
  return {
    keptIn: 'device' as const,
    assessments: makeAssessmentRepository(store, openKeys),
    seals: makeSeals(store, openKeys, loadSealer),
    foreignChecklists: makeForeignFiles(store, 'foreign-checklists'),
    foreignScenarios: makeForeignFiles(store, 'foreign-scenarios'),
    preferences: {
      read: readPreference,
      write: writePreference,
      forget: forgetPreference,
      stayInTab: keepPreferencesInTab,
      doStayInTab: doPreferencesStayInTab,
    },
    locks: { hold: holdEditingLock },
    deleteEverything: async () => (await import('./delete-everything')).deleteEverything(store),
  }
}
