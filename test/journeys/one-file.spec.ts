import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContext, Page, TestInfo } from '@playwright/test'
import { addressOf, goTo, NAME, question } from './support/assessments'
import { expectNoAxeViolations } from './support/axe'
import { pdfDownloaded } from './support/downloads'
import { filesWith, MARKER, typeIn } from './support/marker'
import { choose, first, ONE_FILE, second, startFromDisk } from './support/one-file'
import { test as ownTest } from './support/own-browser'
import { canReadPdf, inOneLine } from './support/pdf'
import { expect, test } from './support/watch'

const firefox = { tag: '@firefox' }
const onlyInTab = (page: Page) => page.getByText('Only in this tab', { exact: true })

async function makePlan(page: Page, info: TestInfo, withName = true): Promise<Buffer> {
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const dialog = page.getByRole('dialog', { name: /^Download .* as PDF$/ })
  await dialog.getByLabel('Name of the organisation').setChecked(withName)
  const made = pdfDownloaded(page, info)
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  const pdf = await made
  await dialog.getByRole('button', { name: 'Close' }).click()
  return pdf
}

function wordsIn(pdf: Buffer, info: TestInfo): string {
  mkdirSync(info.outputPath(), { recursive: true })
  const path = info.outputPath('plan.pdf')
  writeFileSync(path, pdf)
  return inOneLine(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }))
}

test(
  'opened from the disk it answers, rates, makes the plan as PDF, and a reload loses nothing',
  firefox,
  async ({ page }, info) => {
    await startFromDisk(page)
    await expect(onlyInTab(page)).toBeAttached()
    await choose(page, first, 'No')
    await choose(page, second, 'Yes')
    await page.reload()
    await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await expect(question(page, second).getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
    await expect(onlyInTab(page)).toBeAttached()

    await page.getByRole('link', { name: 'Results', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
    const pdf = await makePlan(page, info)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    if (canReadPdf) {
      const words = wordsIn(pdf, info)
      expect(words).toContain(NAME)
      expect(words).toContain(first!.action)
    }
  },
)

test('every screen of the site is in the file', firefox, async ({ page }) => {
  await page.goto(`${ONE_FILE}#/checklists`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, '#/checklists/high-risk-individual/1.0.0')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('version 1.0.0')
  await goTo(page, '#/help-now')
  await expect(page.getByText('They stay in this tab only')).toBeVisible()
  await goTo(page, '#/example')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await goTo(page, addressOf(page, 'exposure'))
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await goTo(page, addressOf(page, 'replay'))
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/replay\/./)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('“Finish” empties the tab, and nothing comes back', firefox, async ({ page }) => {
  await startFromDisk(page)
  await choose(page, first, 'No')
  await goTo(page, '#/help-now')
  await page.getByLabel('IT lead').fill('Ann, 01234 567890')
  await goTo(page, '#/about')
  await page.getByRole('main').getByRole('button', { name: 'Finish…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: `Save it unsealed: ${NAME}` })).toBeVisible()
  await dialog.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(dialog).toContainText('Tick that you have the files you need')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(dialog).toContainText('Nothing of it is in this tab or this browser any more.')
  expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, ''])
  await dialog.getByRole('button', { name: 'Go to the start' }).click()
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  await goTo(page, '#/help-now')
  await expect(page.getByLabel('IT lead')).toHaveValue('')
})

/** A picker that answers, with a file in the memory of the page: from the disk there is no other that nobody is asked for. */
async function bringPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const disk = { text: '', writing: 0, most: 0, writes: 0, broken: false }
    Object.assign(globalThis, {
      disk,
      showSaveFilePicker: () =>
        Promise.resolve({
          name: 'branch.hustings.json',
          getFile: () => Promise.resolve(new File([disk.text], 'branch.hustings.json')),
          createWritable: async () => {
            if (disk.broken) throw new DOMException('The stick is gone.', 'NotFoundError')
            disk.writing += 1
            disk.most = Math.max(disk.most, disk.writing)
            await new Promise((wake) => setTimeout(wake, 30))
            let written = ''
            return {
              write(text: string) {
                written += text
                return Promise.resolve()
              },
              close() {
                disk.text = written
                disk.writing -= 1
                disk.writes += 1
                return Promise.resolve()
              },
            }
          },
        }),
    })
  })
}

interface PretendedDisk {
  text: string
  most: number
  writes: number
  broken: boolean
}

const readDisk = (page: Page): Promise<PretendedDisk> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { disk: PretendedDisk }).disk }))

test('where to keep it comes first; each change is then written there, one after the other', async ({
  page,
}) => {
  await bringPicker(page)
  await startFromDisk(page)
  await page.getByRole('button', { name: 'Choose where to keep it…' }).click()
  const saved = page.getByText('Saved in branch.hustings.json', { exact: true })
  await expect(saved).toBeAttached()
  await expect(page.getByText('Choose where to keep this')).toBeHidden()
  for (const answer of ['Yes', 'No', 'Partly', 'No']) await choose(page, first, answer)
  await question(page, first).getByText('Notes, evidence and owner').click()
  await question(page, first).getByLabel('Note', { exact: true }).pressSequentially('Ask Siân')
  await expect(saved).toBeAttached()
  await expect.poll(async () => (await readDisk(page)).text).toContain('Ask Siân')
  const { text, most, writes } = await readDisk(page)
  expect(most).toBe(1)
  expect(writes).toBeGreaterThan(2)
  expect(JSON.parse(text)).toMatchObject({ answers: { [first!.id]: { status: 'not-in-place' } } })
  await expectNoAxeViolations(page)

  // A stick that is taken out.
  await page.evaluate(() => void ((globalThis as unknown as { disk: PretendedDisk }).disk.broken = true))
  await choose(page, first, 'Yes')
  await expect(page.getByRole('alert')).toContainText('could not be written to branch.hustings.json')
  await expect(page.getByText('Not saved in branch.hustings.json', { exact: true }).first()).toBeAttached()
  await page.evaluate(() => void ((globalThis as unknown as { disk: PretendedDisk }).disk.broken = false))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saved).toBeAttached()
  await expect(page.getByRole('alert')).toBeHidden()
  expect(JSON.parse((await readDisk(page)).text)).toMatchObject({
    answers: { [first!.id]: { status: 'in-place' } },
  })

  // The browser forgets the file at a reload, and the page says so.
  await page.reload()
  await choose(page, first, 'No')
  await expect(onlyInTab(page)).toBeAttached()
})

test('without a picker a file is asked for every ten minutes with changes, and before leaving', async ({
  page,
}) => {
  await page.clock.install()
  await startFromDisk(page)
  await expect(page.getByText('This is only in this tab', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await choose(page, first, 'No')
  expect(await asksBeforeLeaving(page)).toBe(true)

  await page.getByRole('main').getByRole('button', { name: 'Save a file copy' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save a copy' })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save it unsealed' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.hustings\.json$/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('In your file', { exact: true })).toBeAttached()
  expect(await asksBeforeLeaving(page)).toBe(false)

  await page.clock.fastForward('11:00')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await choose(page, first, 'Yes')
  await expect(onlyInTab(page)).toBeAttached()
  await page.clock.fastForward('00:20')
  await expect(page.getByRole('alert')).toContainText('Ten minutes have passed')
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.clock.fastForward('10:30')
  await expect(page.getByRole('alert')).toContainText('Ten minutes have passed')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).accept()
})

/** Whether the page asks the browser to ask. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
}

/** Looks for all that a page of another folder can find, in its own place in the browser. */
const FINDER = `<!doctype html><meta charset="utf-8"><title>Finder</title><script>
const heard = []
new BroadcastChannel('control').onmessage = ({ data }) => heard.push(data)
const orNone = (find) => Promise.resolve().then(find).catch(() => [])
globalThis.find = async () => ({
  databases: await orNone(async () => (await indexedDB.databases()).map(({ name }) => name)),
  local: await orNone(() => Object.keys(localStorage)),
  session: await orNone(() => Object.keys(sessionStorage)),
  caches: await orNone(() => caches.keys()),
  locks: await orNone(async () => (await navigator.locks.query()).held.map(({ name }) => name)),
  heard,
})
</script>`

/** Keeps what the one-file edition does not keep: the control. */
const KEEPER = `<!doctype html><meta charset="utf-8"><title>Keeper</title><script>
globalThis.keep = async () => {
  await new Promise((done) => { indexedDB.open('control').onsuccess = done })
  localStorage.setItem('control', 'kept')
  await new Promise((got) => navigator.locks.request('control', () => new Promise(() => got())))
  new BroadcastChannel('control').postMessage('control')
}
</script>`

interface Found {
  readonly databases: readonly string[]
  readonly local: readonly string[]
  readonly session: readonly string[]
  readonly caches: readonly string[]
  readonly locks: readonly string[]
  readonly heard: readonly string[]
}
const NOTHING: Found = { databases: [], local: [], session: [], caches: [], locks: [], heard: [] }

async function openBeside(
  context: BrowserContext,
  info: TestInfo,
  folder: string,
  text: string,
): Promise<Page> {
  const path = info.outputPath(folder, 'page.html')
  mkdirSync(info.outputPath(folder), { recursive: true })
  writeFileSync(path, text)
  const page = await context.newPage()
  await page.goto(pathToFileURL(path).href)
  return page
}

const findAll = (page: Page): Promise<Found> =>
  page.evaluate(() => (globalThis as unknown as { find: () => Promise<Found> }).find())

test('another page in another folder finds nothing of it', firefox, async ({ page, context }, info) => {
  const channels: string[] = []
  await context.exposeFunction('noteChannel', (name: string) => void channels.push(name))
  await page.addInitScript(() => {
    const Own = globalThis.BroadcastChannel
    globalThis.BroadcastChannel = class extends Own {
      constructor(name: string) {
        super(name)
        ;(globalThis as unknown as { noteChannel: (name: string) => void }).noteChannel(name)
      }
    }
  })
  const finder = await openBeside(context, info, 'a', FINDER)
  await startFromDisk(page)
  await choose(page, first, 'No')
  await goTo(page, '#/help-now')
  await page.getByLabel('IT lead').fill('Ann, 01234 567890')
  await page.goBack()
  await choose(page, second, 'Yes')
  expect(await findAll(finder)).toEqual(NOTHING)
  await finder.reload()
  expect(await findAll(finder)).toEqual(NOTHING)
  expect(channels).toEqual([])

  // The control: what a page does keep is found by the same search. (Firefox shares nothing between files of its own
  // accord; what drives it here takes that guard away, so that it has to find nothing by our own doing.)
  const keeper = await openBeside(context, info, 'b', KEEPER)
  await keeper.evaluate(() => (globalThis as unknown as { keep: () => Promise<void> }).keep())
  const all: Found = {
    ...NOTHING,
    databases: ['control'],
    local: ['control'],
    locks: ['control'],
    heard: ['control'],
  }
  await expect.poll(() => findAll(finder)).toEqual(all)
  await page.evaluate(() => void new BroadcastChannel('control'))
  await expect.poll(() => channels).toEqual(['control'])
})

test('inside another page it shows one sentence', firefox, async ({ page, context }, info) => {
  mkdirSync(info.outputPath('framed'), { recursive: true })
  copyFileSync(fileURLToPath(ONE_FILE), info.outputPath('framed', 'hustings.html'))
  const around = await openBeside(
    context,
    info,
    'framed',
    '<!doctype html><iframe src="hustings.html"></iframe>',
  )
  const inside = around.frameLocator('iframe').locator('body')
  await expect(inside).toHaveText(
    /^\s*Hustings does not run inside another page\. Open it in a tab of its own\.\s*$/,
    // What waits hidden for a browser that is too old is not seen.
    { useInnerText: true },
  )
  await expect(inside.getByRole('link')).toHaveCount(0)
  await page.close()
})

ownTest(
  'with no network at all it answers and makes the PDF, and nothing that was typed is in the browser’s profile',
  firefox,
  async ({ own, browserName }, info) => {
    ownTest.slow()
    const context = await own.start(
      ...(browserName === 'chromium' ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
    )
    const [page = await context.newPage()] = context.pages()
    await startFromDisk(page, MARKER)
    await choose(page, first, 'No')
    let typed = await typeIn(page)
    await goTo(page, '#/help-now')
    typed += await typeIn(page)
    await page.goBack()
    await page.reload()
    await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    // Firefox shows the file it has saved, and remembers what it is called.
    const pdf = await makePlan(page, info, false)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    typed += await typeIn(page)
    expect(typed).toBeGreaterThan(10)
    // Long enough for the browser to write what it remembers of its tabs.
    await page.waitForTimeout(6_000)
    await context.close()
    expect(filesWith(own.profile, MARKER)).toEqual([])

    // The control: what a page of the disk does keep is found by the same search.
    const again = await own.start()
    const [other = await again.newPage()] = again.pages()
    await other.goto(ONE_FILE)
    await other.evaluate(
      (text) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('control')
          opening.onupgradeneeded = () => void opening.result.createObjectStore('texts')
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('texts', 'readwrite', { durability: 'strict' })
            transaction.objectStore('texts').put(text, 'one')
            transaction.oncomplete = () => {
              resolve()
            }
          }
        }),
      MARKER,
    )
    await again.close()
    expect(filesWith(own.profile, MARKER)).not.toEqual([])
  },
)
