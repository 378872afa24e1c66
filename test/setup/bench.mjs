// `npm run bench`: how long things take. Bundled first, so that it measures what runs, not what a test runner adds.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensure, ROOT } from './ensure.mjs'

await ensure()
const { build } = await import('vite')
const outDir = join(ROOT, '.cache', 'bench')
rmSync(outDir, { recursive: true, force: true })
await build({
  root: ROOT,
  logLevel: 'error',
  build: { ssr: 'test/bench/main.ts', outDir, emptyOutDir: true, copyPublicDir: false },
})
await import(pathToFileURL(join(outDir, 'main.js')).href)
