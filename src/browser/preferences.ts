/** Of every name that this app gives to something in the browser's keeping. */
export const PREFIX = 'hustings-'

/** What was set while nothing may be written: gone with the tab. */
const inTab = new Map<string, string>()
let staysInTab = false

/** `undefined` when it was never set or the browser gives no storage. */
export function readPreference(name: string): string | undefined {
  try {
    return inTab.get(name) ?? localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

/** False when the browser would not keep it: private window, full disk, storage turned off. */
export function writePreference(name: string, value: string): boolean {
  if (staysInTab) return inTab.set(name, value).has(name)
  try {
    localStorage.setItem(PREFIX + name, value)
    return true
  } catch {
    return false
  }
}

/** Deleting leaves no trace of what is typed, so it is done on the device in any case. */
export function forgetPreference(name: string): void {
  inTab.delete(name)
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // No storage, so there is nothing in it.
  }
}

/** From now on and until the tab is closed nothing is written. */
export function keepPreferencesInTab(): void {
  staysInTab = true
}

export function doPreferencesStayInTab(): boolean {
  return staysInTab
}
