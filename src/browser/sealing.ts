import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { fail, succeed, type Result } from '../core/result'
import { readAgeHeader, SEALING_FACTOR } from '../files/age-header'

/** Sealed files are age files (age-encryption.org/v1), which the `age` command opens too. The page never loads this itself. */

/** What seals values on the device: an X25519 key, as age writes it. */
export interface DeviceKey {
  /** Secret: `AGE-SECRET-KEY-1…`. */
  readonly identity: string
  /** What is sealed for it names this: `age1…`. */
  readonly recipient: string
}

/** What the library says where the key of the file could not be unwrapped: the pinned version's own words, held by a test. */
const NO_MATCH = "no identity matched any of the file's recipients"

/**
 * Seals content so that the passphrase alone opens it. About a second and 256 MB with the factor of every file that we make;
 * tests pass a lower one.
 */
export async function sealWithPassphrase(
  content: Uint8Array,
  passphrase: string,
  factor: number = SEALING_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(factor)
  return encrypter.encrypt(content)
}

/**
 * Opens what a passphrase sealed. Damage to the few bytes that hold the wrapped key cannot be told from a wrong passphrase;
 * any other damage can. Rejects where there is not the memory for it. Whoever calls this has looked at the header.
 */
export async function openWithPassphrase(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, 'wrong-passphrase' | 'damaged'>> {
  const header = readAgeHeader(sealed)
  if (!header.ok || header.value.kind !== 'passphrase') return fail('damaged')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  let fileKey: Uint8Array
  try {
    fileKey = await decrypter.decryptHeader(sealed)
  } catch (problem: unknown) {
    if (problem instanceof RangeError) throw problem
    return fail(problem instanceof Error && problem.message === NO_MATCH ? 'wrong-passphrase' : 'damaged')
  }
  return openPayload(sealed, fileKey)
}

export async function makeDeviceKey(): Promise<DeviceKey> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** A device key from the text that it was kept as. */
export async function readDeviceKey(text: string): Promise<Result<DeviceKey, 'damaged'>> {
  const identity = text.trim()
  if (!identity.startsWith('AGE-SECRET-KEY-1')) return fail('damaged')
  try {
    return succeed({ identity, recipient: await identityToRecipient(identity) })
  } catch {
    return fail('damaged')
  }
}

export async function sealForKey(content: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(content)
}

/** `damaged`: or sealed for another key. */
export async function openWithKey(
  sealed: Uint8Array,
  identity: string,
): Promise<Result<Uint8Array, 'damaged'>> {
  const header = readAgeHeader(sealed)
  if (!header.ok || header.value.kind !== 'key') return fail('damaged')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return succeed(await decrypter.decrypt(sealed))
  } catch {
    return fail('damaged')
  }
}

async function openPayload(sealed: Uint8Array, fileKey: Uint8Array): Promise<Result<Uint8Array, 'damaged'>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: () => fileKey })
  try {
    return succeed(await decrypter.decrypt(sealed))
  } catch {
    return fail('damaged')
  }
}

/** Seals one content, once, for the key it was prepared for. */
export type PreparedSealing = (content: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Makes everything of a sealed file that does not depend on its content: the exchange of keys, which the browser does in
 * tasks of its own. What it gives then seals between two tasks: it waits for nothing but promises that are kept already.
 */
export async function prepareSealing(recipient: string): Promise<PreparedSealing> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const plain = new TransformStream<Uint8Array, Uint8Array>()
  const sealed = await encrypter.encrypt(plain.readable)
  return async (content) => {
    const writer = plain.writable.getWriter()
    const written = Promise.all([writer.write(content), writer.close()])
    const [bytes] = await Promise.all([readWhole(sealed), written])
    return bytes
  }
}

/** By hand: a `Response` would read it in tasks of the browser's own. */
async function readWhole(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
