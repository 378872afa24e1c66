import { openTyped, sealAndCheck } from '../../src/browser/sealing-job'
import type { Sealing } from '../../src/ui/services'

export const SIX_WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const QUICK = 1

/** Seals as the app does, on the page and with little work. */
export function makeQuickSealing(isPossible = true): Sealing {
  return {
    isPossible,
    seal: async (content, passphrase, { onProgress }) =>
      new Uint8Array(await sealAndCheck(content, passphrase, onProgress, QUICK)),
    async open(sealed, passphrase) {
      const opened = await openTyped(sealed, passphrase)
      return opened.ok ? { ok: true, value: new Uint8Array(opened.value) } : opened
    },
    makePhrase: () => Promise.resolve(SIX_WORDS),
  }
}
