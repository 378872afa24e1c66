import { expect, type BrowserContext } from '@playwright/test'

export interface NarrowQuota {
  readonly widen: () => Promise<void>
}

/**
 * Gives the origin little room, by Chromium's own means. To be called before the app is first loaded: a store that is
 * open already keeps the room it had. An empty page of the same origin holds the quota, so that the app's own page may go
 * where it likes, and shows that it is narrow before anything is said about the app.
 */
export async function narrowQuota(
  context: BrowserContext,
  origin: string,
  bytes: number,
): Promise<NarrowQuota> {
  const holder = await context.newPage()
  await holder.route('**/holds-the-quota', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await holder.goto('/holds-the-quota')
  const browser = await context.newCDPSession(holder)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes })
  const refused = await holder.evaluate(
    (size) =>
      new Promise<string | undefined>((resolve) => {
        const opening = indexedDB.open('fills-the-quota')
        opening.onupgradeneeded = () => opening.result.createObjectStore('all')
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction('all', 'readwrite')
          for (let count = 0; count * 65_536 < 3 * size; count += 1) {
            transaction.objectStore('all').put(crypto.getRandomValues(new Uint8Array(65_536)), count)
          }
          const end = (): void => {
            database.close()
            indexedDB.deleteDatabase('fills-the-quota').onsuccess = () => {
              resolve(transaction.error?.name)
            }
          }
          transaction.oncomplete = end
          transaction.onabort = end
        }
      }),
    bytes,
  )
  expect(refused, 'the browser keeps to the narrow quota').toBe('QuotaExceededError')
  return {
    widen: async () => {
      await browser.send('Storage.overrideQuotaForOrigin', { origin })
    },
  }
}
