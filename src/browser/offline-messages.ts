import { PREFIX } from './preferences'

/** Begins the name of every cache of the offline copy. Its scope and its version follow. */
export const OFFLINE_CACHE = `${PREFIX}offline`

/** What the page says to the service worker. An older one does not know what came later, and stays silent. */
export type OfflineMessage =
  /** A person wants the version that waits. */
  | { readonly kind: 'use' }
  /** Answered at the port with a boolean. `start`: the script this page began with, which tells its version. */
  | { readonly kind: 'is-whole'; readonly start: string }
