import { expect, type Page } from '@playwright/test'
import { makeDeviceKey, sealForKey, sealWithPassphrase, type DeviceKey } from '../../../src/browser/sealing'
import { type Assessment } from '../../../src/core/assessment'
import type { StoredAssessment } from '../../../src/core/stored'
import { summarise } from '../../../src/core/summary'
import { formatAssessment } from '../../../src/files/assessment-text'
import { checklist, question } from './assessments'

export const PASSPHRASE = 'canal ribbon acrobat unzip'
/** Deriving a key from a passphrase takes a second, and many on a busy machine. */
export const SLOW = 150_000
/** What is planted is opened at once: the file says itself how much work it takes. */
const QUICK_FACTOR = 10

const [first] = checklist.items

/** Types the passphrase of what is about to be sealed: of what is filled in by a script Firefox does not tell the page. */
export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).pressSequentially(passphrase)
  await page.getByLabel('The same passphrase again', { exact: true }).pressSequentially(passphrase)
}

/** A new assessment, sealed before the first word of it is written. Ends on its questions. */
export async function startSealed(page: Page, name: string): Promise<void> {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(name)
  await page.getByRole('radio', { name: 'Seal them on this device' }).check()
  await choosePassphrase(page)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible({ timeout: SLOW })
  await expect(page.getByText('Saved on this device')).toBeAttached()
}

/** Lays a sealed assessment with one earlier version in the store, past the app. Gives the address of its questions. */
export async function plantSealed(page: Page, assessment: Assessment): Promise<string> {
  const key = await makeDeviceKey()
  const keyFile = await sealWithPassphrase(
    new TextEncoder().encode(`${key.identity}\n`),
    PASSPHRASE,
    QUICK_FACTOR,
  )
  const { id, changedAt: savedAt, createdAt } = assessment
  const [sealed, version] = await Promise.all([
    seal(key, storedOf(assessment, savedAt)),
    seal(key, storedOf({ ...assessment, answers: new Map() }, createdAt)),
  ])
  await page.goto('/')
  // The store is made by the app.
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  await page.evaluate(putSealed, {
    id,
    savedAt,
    sealed,
    keyFile: [...keyFile],
    version: { savedAt: createdAt, sealed: version },
  })
  return `/#/a/${id}/questions`
}

function storedOf(assessment: Assessment, savedAt: string): StoredAssessment {
  const { id, createdAt } = assessment
  const text = formatAssessment(assessment)
  return {
    id,
    text,
    summary: summarise(checklist, assessment),
    isOurs: true,
    copies: { beganAt: createdAt },
    savedAt,
  }
}

async function seal({ recipient }: DeviceKey, stored: StoredAssessment): Promise<readonly number[]> {
  return [...(await sealForKey(new TextEncoder().encode(JSON.stringify(stored)), recipient))]
}

interface Planted {
  readonly id: string
  readonly savedAt: string
  readonly sealed: readonly number[]
  readonly keyFile: readonly number[]
  readonly version: { readonly savedAt: string; readonly sealed: readonly number[] }
}

/** Runs in the page. */
function putSealed({ id, savedAt, sealed, keyFile, version }: Planted): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hustings')
    opening.onerror = () => {
      reject(new Error('no store'))
    }
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['assessments', 'versions'], 'readwrite')
      transaction
        .objectStore('assessments')
        .put({ id, savedAt, sealed: new Uint8Array(sealed), keyFile: new Uint8Array(keyFile) }, id)
      transaction
        .objectStore('versions')
        .put({ id, savedAt: version.savedAt, sealed: new Uint8Array(version.sealed) }, [
          id,
          version.savedAt,
          version.sealed.length,
        ])
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.press('Control+a')
  await field.pressSequentially(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** Everything in every database of this origin and in its other stores, as a hostile update would read it, in one text. */
export function readAllStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    const asText = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
      if (Array.isArray(value)) return value.map(asText).join('\n')
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([key, part]) => `${key}: ${asText(part)}`)
        .join('\n')
    }
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('not read'))
        }
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const place = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(place.getAllKeys()), done(place.getAll())])
        parts.push(store, asText(keys), asText(values))
      }
      database.close()
    }
    return parts.join('\n')
  })
}
