/** Of every name that this app gives to something in the browser's keeping. */
export const PREFIX = 'hustings-'

/** `undefined` when it was never set or the browser gives no storage. */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

/** False when the browser would not keep it: private window, full disk, storage turned off. */
export function writePreference(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value)
    return true
  } catch {
    return false
  }
}
