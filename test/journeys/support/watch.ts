import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'
import { type Receiver, startReceiver } from './receiver'

/** Something that must never happen in any journey. */
export type Problem = {
  readonly kind: 'foreign-request' | 'violation' | 'console-error' | 'page-error'
  readonly what: string
}

export type Watch = {
  /** What was seen so far. Empty at the end, or the test fails. */
  readonly problems: Problem[]
  /** For a test that causes problems on purpose: waits for the last of them, gives them, and forgets them. */
  readonly take: () => Promise<Problem[]>
}

/** `with-headers`: as `npm start` serves it. `bare`: a host that sends none of our headers. */
export type Site = 'with-headers' | 'bare'

const ADDRESSES = { 'with-headers': 'HUSTINGS_SITE_WITH_HEADERS', bare: 'HUSTINGS_SITE_BARE' } as const
const LEAVES_THE_PAGE = /^(https?|wss?):/

/** Each journey imports `test` and `expect` from here, so that each is watched. */
export const test = base.extend<{ site: Site; origins: string[]; watch: Watch }, { receiver: Receiver }>({
  site: ['with-headers', { option: true }],
  // Where the page may talk to. A test that opens a host of its own adds it.
  origins: async ({ site }, use) => {
    await use([addressOf(site)])
  },
  baseURL: async ({ site }, use) => {
    await use(addressOf(site))
  },
  receiver: [
    async ({}, use) => {
      const receiver = await startReceiver()
      await use(receiver)
      await receiver.close()
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, page, origins, receiver }, use) => {
      const problems: Problem[] = []
      const before = receiver.hits.length
      await watchContext(context, origins, problems)
      const take = async () => {
        await settle(page)
        return problems.splice(0)
      }
      await use({ problems, take })
      await settle(page)
      expect(problems, 'the policy was kept, nothing left the page, and nothing failed').toEqual([])
      expect(receiver.hits.slice(before), 'nothing arrived at a stranger').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** For a context a test opens itself. `own`: the origins it may talk to. */
export async function watchContext(
  context: BrowserContext,
  own: readonly string[],
  problems: Problem[],
): Promise<void> {
  const note = (kind: Problem['kind'], what: string) => void problems.push({ kind, what })
  const noteAddress = (address: string) => {
    if (LEAVES_THE_PAGE.test(address) && !own.includes(originOf(address))) note('foreign-request', address)
  }
  // Also of workers and service workers.
  context.on('request', (request) => {
    noteAddress(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note('console-error', message.text())
  })
  context.on('weberror', (problem) => {
    note('page-error', String(problem.error()))
  })
  const watchSockets = (page: Page) =>
    page.on('websocket', (socket) => {
      noteAddress(socket.url())
    })
  context.pages().forEach(watchSockets)
  context.on('page', watchSockets)
  await context.exposeFunction('noteViolation', (what: string) => {
    note('violation', what)
  })
  await hidePickers(context)
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (what: string) => void }
      noteViolation(`${violation.effectiveDirective} ${violation.blockedURI}`)
    })
  })
}

/** There is nobody to answer them. Journeys that open from or save to the disk bring one that answers. */
export async function hidePickers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
  })
}

/** Pickers that answer with a file of this name in the browser's own file system: real handles, and nobody is asked. */
export async function answerPickers(page: Page, name: string): Promise<void> {
  await page.addInitScript((called) => {
    const pick = async (create: boolean) =>
      (await navigator.storage.getDirectory()).getFileHandle(called, { create })
    Object.assign(globalThis, {
      showSaveFilePicker: () => pick(true),
      showOpenFilePicker: async () => [await pick(false)],
    })
  }, name)
}

/** What lies in such a file. */
export function readDisk(page: Page, name: string): Promise<string> {
  return page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory()
    return (await (await folder.getFileHandle(called)).getFile()).text()
  }, name)
}

/** As another program would write it. */
export async function writeDisk(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([called, content]) => {
      const folder = await navigator.storage.getDirectory()
      const writing = await (await folder.getFileHandle(called, { create: true })).createWritable()
      await writing.write(content)
      await writing.close()
    },
    [name, text] as const,
  )
}

// A round trip: what the page had to tell has arrived when its answer has.
async function settle(page: Page): Promise<void> {
  if (!page.isClosed())
    await page.evaluate(() => new Promise((next) => setTimeout(next, 50))).catch(() => undefined)
}

function addressOf(site: Site): string {
  const address = process.env[ADDRESSES[site]]
  if (address === undefined) throw new Error('The journeys need the servers of test/config/global-setup.ts.')
  return address
}

function originOf(address: string): string {
  return new URL(address).origin.replace(/^ws/, 'http')
}
