import { deleteDB } from 'idb'
import { STORE_NAME, STRICT, type DeviceStore } from './device-store'
import { forgetFiles } from './file-handles'
import { PREFIX } from './preferences'

/**
 * Only what is ours: other pages may live at the same origin. Other tabs let go of the store when they are told, and
 * what they write late is refused, because the store that comes after this one has another number.
 */
export async function deleteEverything(store: DeviceStore): Promise<'deleted' | 'waiting' | 'failed'> {
  forgetFiles()
  const outcomes = await Promise.allSettled([
    deleteStore(store),
    deletePreferences(),
    // The worker first: it fills one.
    unregisterWorkers().then(deleteCaches),
  ])
  if (outcomes.some(({ status }) => status === 'rejected')) return 'failed'
  const [deleted] = outcomes
  return deleted.status === 'fulfilled' && deleted.value === 'waiting' ? 'waiting' : 'deleted'
}

async function deleteStore(store: DeviceStore): Promise<'deleted' | 'waiting'> {
  // Emptied first: a tab that does not let go of it only holds up an empty store.
  const database = await store.open()
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, 'readwrite', STRICT)
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done])
  return new Promise((resolve, reject) => {
    deleteDB(STORE_NAME, {
      blocked: () => {
        resolve('waiting')
      },
    }).then(() => {
      resolve('deleted')
    }, reject)
  })
}

function deletePreferences(): Promise<void> {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX)) localStorage.removeItem(name)
  }
  return Promise.resolve()
}

async function deleteCaches(): Promise<void> {
  // Neither is there on an insecure address.
  if (!('caches' in globalThis)) return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)))
}

async function unregisterWorkers(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>
  if (serviceWorker === undefined) return
  const here = new URL('.', location.href).href
  const registrations = await serviceWorker.getRegistrations()
  await Promise.all(
    registrations
      .filter(({ scope }) => scope.startsWith(here))
      .map((registration) => registration.unregister()),
  )
}
