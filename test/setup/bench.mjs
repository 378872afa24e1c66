// `npm run bench`: how long things take. Bundled first, so that it measures what runs, not what a test runner adds.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildBoth } from './build-both.mjs'
import { designTable } from './design-table.mjs'
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

await buildBoth({ logLevel: 'error' })
const { measureInBrowser } = await import('./bench-browser.mjs')
const measured = await measureInBrowser()
if (measured === null) {
  console.log('No Chromium here, so answering and starting in a browser were not measured.')
} else {
  const { answering, coldStart } = measured
  const { plain, slowed } = answering
  console.log(
    `answering by key, from the key to the next picture: median ${plain.median} ms, worst ${plain.worst} ms; ` +
      `on a processor four times slower: median ${slowed.median} ms, worst ${slowed.worst} ms`,
  )
  console.log(
    `cold start, from the address to the first screen: median ${coldStart.plain.median} ms, worst ${coldStart.plain.worst} ms; ` +
      `on a processor four times slower: median ${coldStart.slowed.median} ms, worst ${coldStart.slowed.worst} ms`,
  )
}

const path = join(ROOT, 'test', 'bench', 'results.json')
const results = { ...JSON.parse(readFileSync(path, 'utf8')), ...measured }
const design = designTable(results)
console.log('\nDESIGN §6'.padEnd(64) + 'at most'.padEnd(20) + 'measured')
for (const { what, budget, measured: found, ratio } of design)
  console.log(`${what.padEnd(63)}${budget.padEnd(20)}${found}${ratio === undefined ? '' : `  x ${ratio}`}`)
writeFileSync(path, `${JSON.stringify({ ...results, design }, null, 2)}\n`)
