import type { Page } from '@playwright/test'
import type { KeptVersion, StoredAssessment } from '../../../src/core/stored'

export interface StoreContents {
  readonly assessments: readonly StoredAssessment[]
  readonly versions: readonly KeptVersion[]
}

/** What lies in the browser's store, read past the app. */
export function readStore(page: Page): Promise<StoreContents> {
  return page.evaluate(
    () =>
      new Promise<StoreContents>((resolve, reject) => {
        const opening = indexedDB.open('hustings')
        opening.onerror = () => {
          reject(new Error('no store'))
        }
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction(['assessments', 'versions'])
          const assessments = transaction.objectStore('assessments').getAll()
          const versions = transaction.objectStore('versions').getAll()
          transaction.oncomplete = () => {
            database.close()
            resolve({ assessments: assessments.result, versions: versions.result })
          }
        }
      }),
  )
}

/** All that the browser keeps in the store, as one text, whatever is in it. */
export function readWholeStore(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('hustings')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('no store'))
    })
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const asking = database.transaction(name).objectStore(name).getAll()
            asking.onsuccess = () => resolve([name, asking.result])
          }),
      ),
    )
    database.close()
    return JSON.stringify(all)
  })
}

/** The statuses in a stored text, by item. */
export function statusesIn({ text }: Pick<StoredAssessment, 'text'>): Readonly<Record<string, unknown>> {
  const { answers } = JSON.parse(text) as { answers: Record<string, { status?: string }> }
  return Object.fromEntries(Object.entries(answers).map(([item, { status }]) => [item, status]))
}
