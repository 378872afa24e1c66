import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from './support/watch'

// It begins when the page is idle, and what it asks for then is no part of the first visit.
test.use({ serviceWorkers: 'allow' })

/** DESIGN §6, in bytes. */
const SCRIPTS_BEFORE_FIRST_SCREEN = 90_000
const BYTES_OF_FIRST_VISIT = 170_000

test('the first screen needs little script, and the first visit little of anything', async ({
  page,
  context,
}) => {
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  let received = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength
  })
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })

  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const before = [...scripts]
  await page.waitForLoadState('networkidle')

  const sizes = before.map((path) => {
    const file = new URL(`../../dist${path}`, import.meta.url)
    return gzipSync(readFileSync(file), { level: 9 }).length
  })
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(
    `first screen: ${total} bytes of script (gzip) in ${before.length} files; first visit: ${received} bytes`,
  )
  expect(before).not.toEqual([])
  expect(total).toBeLessThanOrEqual(SCRIPTS_BEFORE_FIRST_SCREEN)
  expect(received).toBeLessThanOrEqual(BYTES_OF_FIRST_VISIT)
})
