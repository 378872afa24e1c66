import { phrasesToTry } from '../core/passphrase'
import { fail, type Result } from '../core/result'
import { openWithPassphrase, sealWithPassphrase } from './sealing'

/** What a worker is sent. */
export type SealingJob =
  | { readonly kind: 'seal'; readonly content: Uint8Array; readonly passphrase: string }
  | { readonly kind: 'open'; readonly sealed: Uint8Array; readonly passphrase: string }

export type OpenedSeal = Result<Uint8Array, 'wrong-passphrase' | 'damaged'>

/** The half of sealing after which what was sealed is opened again. */
const SEALED_SHARE = 0.5

/**
 * Seals, opens the result again with the same passphrase, and compares: before that nothing is called sealed. Throws where
 * it does not come back as it was. `factor`: lower in tests.
 */
export async function sealAndCheck(
  content: Uint8Array,
  passphrase: string,
  onProgress: (share: number) => void,
  factor?: number,
): Promise<Uint8Array> {
  const sealed = await sealWithPassphrase(content, passphrase, factor)
  onProgress(SEALED_SHARE)
  const opened = await openWithPassphrase(sealed, passphrase)
  if (!opened.ok || !isSame(opened.value, content))
    throw new Error('A sealed file does not come back as it was.')
  return sealed
}

/** As it was typed, and where that does not open it, without what nobody sees. */
export async function openTyped(sealed: Uint8Array, typed: string): Promise<OpenedSeal> {
  let opened: OpenedSeal = fail('wrong-passphrase')
  for (const phrase of phrasesToTry(typed)) {
    opened = await openWithPassphrase(sealed, phrase)
    if (opened.ok || opened.problem === 'damaged') return opened
  }
  return opened
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
