import type { Page } from '@playwright/test'
import { makeShareCopy } from '../../src/core/share'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { makePdf } from '../files/pdfs'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  choosePdf,
  goTo,
  makeOne,
  NAME,
  openExample,
} from './support/assessments'
import { tabTo } from './support/keyboard'
import { expect, test, type Site } from './support/watch'

const SITES: readonly Site[] = ['with-headers', 'bare']

async function openReports(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download a report as PDF' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** As many actions as there may be, each as long as it may be: nobody's PDF is made sooner. */
async function openLargest(page: Page): Promise<void> {
  const long = 'Words that go on and on. '.repeat(70)
  const items = Array.from({ length: 500 }, (_none, index) =>
    makeItem(`item-${String(index)}`, {
      why: long,
      inPlace: long,
      how: Array.from({ length: 8 }, () => long),
    }),
  )
  const largest = makeChecklist(items, { title: 'The largest there is' })
  const assessment = makeAnswered(
    largest,
    Object.fromEntries(items.map(({ id }) => [id, 'not-in-place' as const])),
  )
  await page.goto('/')
  await chooseFile(page, formatAssessment(assessment, largest))
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.waitForURL(/results$/)
}

test('by keyboard a report is chosen, looked at and downloaded', async ({ page }) => {
  const { keyboard } = page
  await openExample(page)
  await goTo(page, addressOf(page, 'plan'))
  const download = page.getByRole('button', { name: 'Download PDF' })
  await tabTo(page, download)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Download a report as PDF' })
  await expect(dialog.getByRole('radio', { name: 'Full action plan' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Board summary, two pages' })).toBeChecked()
  await expect(dialog.getByLabel('File name')).toHaveValue(/^hustings-summary-/)
  await keyboard.press('ArrowUp')

  const look = dialog.getByRole('button', { name: 'Look at it first' })
  await tabTo(page, look)
  await keyboard.press('Enter')
  const preview = page.getByRole('dialog', { name: 'Preview' })
  const downloadIt = preview.getByRole('button', { name: 'Save it unsealed' })
  await expect(preview.getByRole('button', { name: 'Seal it…' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await expect(look).toBeFocused()

  await keyboard.press('Enter')
  await expect(preview.getByRole('button', { name: 'Seal it…' })).toBeFocused()
  await tabTo(page, downloadIt)
  const downloading = page.waitForEvent('download')
  await keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toMatch(/^hustings-plan-\d{4}-\d{2}-\d{2}\.pdf$/)
  await expect(preview.getByRole('status')).toContainText('is in your downloads')
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(download).toBeFocused()
})

test('the preview has every action, leads where it says, and is all that prints', async ({ page }) => {
  await openExample(page)
  await goTo(page, addressOf(page, 'plan'))
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible()
  const actions = await page.getByRole('list').getByRole('heading', { level: 3 }).allTextContents()
  const dialog = await openReports(page)
  await dialog.getByRole('button', { name: 'Look at it first' }).click()
  const preview = page.getByRole('dialog', { name: 'Preview' })
  await expect(preview).toBeVisible()
  const headings = await preview.getByRole('heading', { level: 4 }).allTextContents()
  expect(actions.length).toBeGreaterThan(30)
  expect(actions.filter((action) => !headings.includes(action))).toEqual([])

  const here = page.url()
  const first = actions[0]!.replace(/^1\. /, '')
  await preview.getByRole('button', { name: first }).first().click()
  await expect(preview.getByRole('heading', { level: 4, name: actions[0]!, exact: true })).toBeFocused()
  expect(page.url()).toBe(here)
  const links = await preview
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('target'), link.getAttribute('rel')].join(' ')),
    )
  expect(new Set(links)).toEqual(new Set(['_blank noopener noreferrer']))

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(preview.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
  const pdf = await page.pdf({ format: 'A4' })
  // All of it, not the part that fits on a screen.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5)
})

for (const site of SITES) {
  test.describe(`the worker, ${site}`, () => {
    test.use({ site })

    test('starts from a blob, shows how far it is, and is gone when called off', async ({ page }) => {
      await page.addInitScript(noteWorkers)
      await openLargest(page)
      const dialog = await openReports(page)
      let downloads = 0
      page.on('download', () => (downloads += 1))
      await dialog.getByText('Our notes, evidence and reasons').click()
      const make = dialog.getByRole('button', { name: 'Make the PDF' })
      await make.click()
      await expect(dialog.getByRole('progressbar')).toBeVisible()
      await expect.poll(() => page.workers()).toHaveLength(1)
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await expect(dialog.getByRole('progressbar')).toBeHidden()
      await expect(make).toBeFocused()
      await expect(dialog.getByRole('checkbox', { name: /^Our notes/ })).toBeChecked()
      await expect.poll(() => page.workers()).toHaveLength(0)

      await make.click()
      await expect.poll(() => page.workers()).toHaveLength(1)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect.poll(() => page.workers()).toHaveLength(0)
      expect(downloads).toBe(0)
      const started = await page.evaluate(() => (globalThis as unknown as { started: string[] }).started)
      // One has read the file; two were to make the PDF.
      expect(started.map((address) => address.slice(0, 5))).toEqual(['blob:', 'blob:', 'blob:'])
    })

    test('has the page’s policy: nothing leaves from there either', async ({ page, receiver, watch }) => {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const told = await page.evaluate(askWorkerToLeak, receiver.url)
      expect(told).toEqual(['fetch: stopped', 'import: stopped', 'eval: stopped'])
      expect(receiver.hits.filter((hit) => hit.includes('worker'))).toEqual([])
      // Chromium tells of it on the console, and that is what was wanted.
      await watch.take()
    })
  })
}

test('a worker that does not load is told, and leaves the choices', async ({ page, watch }) => {
  await page.context().route(/report-worker-[^/]*\.js$/, (route) => route.abort())
  await openExample(page)
  const dialog = await openReports(page)
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  await expect(dialog.getByRole('status')).toContainText('The PDF could not be made.')
  await expect(dialog.getByRole('button', { name: 'Make the PDF' })).toBeEnabled()
  await watch.take()
})

test('a worksheet comes from the library', async ({ page }) => {
  await page.goto(`/#/checklists/${checklist.id}/${checklist.version}`)
  await page.getByRole('button', { name: 'Worksheet as PDF' }).click()
  const dialog = page.getByRole('dialog', { name: 'Worksheet as PDF' })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^hustings-worksheet-\d{4}-\d{2}-\d{2}\.pdf$/)
})

test('a PDF with the answers inside opens after a look at what was read', async ({ page }) => {
  const inside = makeShareCopy(makeOne({ answers: answered(checklist.items, 'partly') }), {
    preset: 'plan',
    withName: true,
  })
  await page.goto('/')
  await choosePdf(page, makePdf({ content: formatAssessment(inside) }))
  const dialog = page.getByRole('dialog', { name: 'This was read from the PDF' })
  await expect(dialog).toContainText(NAME)
  await expect(dialog).toContainText('The pages may say something else.')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()

  await choosePdf(page, makePdf())
  const refused = page.getByRole('dialog', { name: 'plan.pdf could not be opened' })
  await expect(refused).toContainText('This PDF holds no answers. Open the .hustings.json file')
})

/** Writes down where each worker is started from. */
function noteWorkers(): void {
  const started: string[] = []
  Object.assign(globalThis, {
    started,
    Worker: new Proxy(Worker, {
      construct(target, [address, options]: [string, WorkerOptions]) {
        started.push(String(address))
        return new target(address, options)
      },
    }),
  })
}

/** Starts one as the app does, with something else in it. */
async function askWorkerToLeak(to: string): Promise<readonly string[]> {
  const source = `
    const tried = async (name, leak) => {
      try { await leak(); return name + ': worked' } catch { return name + ': stopped' }
    }
    Promise.all([
      tried('fetch', () => fetch('${to}/worker-fetch', { mode: 'no-cors' })),
      tried('import', () => import('${to}/worker-import')),
      tried('eval', () => (0, eval)('1')),
    ]).then((told) => postMessage(told))`
  const { trustedTypes } = window as unknown as {
    trustedTypes: {
      createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string }
    }
  }
  const policy = trustedTypes.createPolicy('worker', { createScriptURL: (address: string) => address })
  const address = policy.createScriptURL(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  const worker = new Worker(address, { type: 'module' })
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      resolve(data as readonly string[])
    })
  })
}
