/** A text that outlives a reload of this tab, and nothing else. */
export interface ReloadCopy {
  /** What was put there before the reload; `null` where there is nothing, or it cannot be read any more. */
  read(): Promise<string | null>
  /** Rejects where there is no room. Without effect where the browser cannot scramble it. */
  put(text: string): Promise<void>
  clear(): void
}

/** What is kept so: all of the one-file edition, and a workshop. One key scrambles both. */
const NAMES = { tab: 'hustings-copy', workshop: 'hustings-workshop' } as const
const KEY_NAME = 'hustings-key'
const KEY_MARK = 'hustings-'
const KEY_TEXT = /^hustings-([0-9a-f]{64})$/
const NONCE_BYTES = 12
const AES = 'AES-GCM'

interface KeyPlace {
  get(): string
  set(key: string): void
}

const IN_WINDOW_NAME: KeyPlace = {
  get: () => window.name,
  set: (key) => {
    window.name = key
  },
}
const BESIDE_THE_COPY: KeyPlace = {
  get: () => sessionStorage.getItem(KEY_NAME) ?? '',
  set: (key) => {
    if (key === '') sessionStorage.removeItem(KEY_NAME)
    else sessionStorage.setItem(KEY_NAME, key)
  },
}

/**
 * In `sessionStorage`, which no other tab can read. Chromium and Firefox write it to the disk all the same, so it is
 * scrambled, and the key is in the window's name, which outlives a reload and is not written (tried). WebKit empties that
 * name when a file is loaded again, and wrote `sessionStorage` nowhere that was looked (both tried): there they lie side by
 * side.
 */
export function makeReloadCopy(of: keyof typeof NAMES = 'tab'): ReloadCopy {
  const name = NAMES[of]
  const { subtle } = crypto as Partial<Crypto>
  const place = navigator.vendor.startsWith('Apple') ? BESIDE_THE_COPY : IN_WINDOW_NAME
  let life = 0

  return {
    async read() {
      const kept = sessionStorage.getItem(name)
      const key = kept === null ? undefined : KEY_TEXT.exec(place.get())?.[1]
      if (subtle === undefined || kept === null || key === undefined) return null
      try {
        const bytes = fromBase64(kept)
        const [iv, scrambled] = [bytes.slice(0, NONCE_BYTES), bytes.slice(NONCE_BYTES)]
        const plain = await subtle.decrypt({ name: AES, iv }, await keyOf(subtle, key), scrambled)
        return new TextDecoder().decode(plain)
      } catch {
        return null
      }
    },
    async put(text) {
      if (subtle === undefined) return
      const ownLife = life
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const key = await keyOf(subtle, findOrMakeKey(place))
      const scrambled = await subtle.encrypt({ name: AES, iv }, key, new TextEncoder().encode(text))
      // Emptied meanwhile: what comes late does not come back.
      if (ownLife !== life) return
      try {
        sessionStorage.setItem(name, toBase64(iv, new Uint8Array(scrambled)))
      } catch (problem: unknown) {
        // Rather none than an old one.
        sessionStorage.removeItem(name)
        throw problem
      }
    },
    clear() {
      life += 1
      sessionStorage.removeItem(name)
      const isLast = Object.values(NAMES).every((one) => sessionStorage.getItem(one) === null)
      if (isLast) place.set('')
    },
  }
}

/**
 * A window that another one opened begins with copies of what that one keeps: none of it is meant for the second, and the
 * first keeps its own.
 */
export function forgetClonedCopies(): void {
  if (window.opener === null) return
  try {
    sessionStorage.clear()
  } catch {
    // A browser that gives no storage copies nothing.
  }
}

/** 32 random bytes as hex digits. */
function findOrMakeKey(place: KeyPlace): string {
  const there = KEY_TEXT.exec(place.get())?.[1]
  if (there !== undefined) return there
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  place.set(`${KEY_MARK}${made}`)
  return made
}

function keyOf(subtle: SubtleCrypto, digits: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt'])
}

function toBase64(...parts: readonly Uint8Array[]): string {
  let text = ''
  for (const part of parts) for (const byte of part) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
