import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FullConfig } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Says which engines run, then serves `dist/` twice, on free ports: with our headers, and as a host would that sends none. */
export default async function serveBoth({ projects }: FullConfig): Promise<() => Promise<void>> {
  const engines = projects.map(({ name }) => name)
  console.log(`Engines: ${engines.join(', ')}${engines.includes('firefox') ? '' : ' (no firefox-esr here)'}`)
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('Nothing is built yet. Run: npm run build')
  const listen = { host: '127.0.0.1', port: 0, strictPort: true, cors: false }
  const withHeaders = await preview({ root: ROOT, logLevel: 'error', preview: listen })
  const bare = await preview({
    root: ROOT,
    logLevel: 'error',
    configFile: false,
    appType: 'mpa',
    preview: listen,
  })
  process.env['HUSTINGS_SITE_WITH_HEADERS'] = addressOf(withHeaders)
  process.env['HUSTINGS_SITE_BARE'] = addressOf(bare)
  return async () => {
    await Promise.all([withHeaders.close(), bare.close()])
  }
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://localhost:${address.port}`
}
