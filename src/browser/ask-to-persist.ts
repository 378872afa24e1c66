import { readPreference, writePreference } from './preferences'

/** So many answers are worth a question of the browser's own, which some ask the person. */
const ANSWERS_WORTH_IT = 3
const ASKED = 'asked-to-persist'

let isAsked = false

/**
 * Asks the browser not to clear this store when it needs room. Once on this device and never awaited: where the browser
 * asks the person, its answer may never come.
 */
export function askToPersist(answers: number): void {
  if (isAsked || answers < ANSWERS_WORTH_IT) return
  isAsked = true
  const storage = (navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined
  if (storage?.persist === undefined || readPreference(ASKED) !== undefined) return
  writePreference(ASKED, 'yes')
  storage.persist().catch(() => undefined)
}
