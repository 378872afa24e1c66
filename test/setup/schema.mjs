// `node test/setup/schema.mjs`: writes checklists/checklist.schema.json anew from the reader's own schema. A test tells when.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensure, ROOT } from './ensure.mjs'
import { say } from './say.mjs'

const FILE = 'checklists/checklist.schema.json'

await ensure()
const { build } = await import('vite')
const outDir = join(ROOT, '.cache', 'schema')
rmSync(outDir, { recursive: true, force: true })
await build({
  root: ROOT,
  logLevel: 'error',
  build: { ssr: 'src/files/checklist-json-schema.ts', outDir, emptyOutDir: true, copyPublicDir: false },
})
const { makeChecklistJsonSchema } = await import(pathToFileURL(join(outDir, 'checklist-json-schema.js')).href)
writeFileSync(join(ROOT, FILE), `${JSON.stringify(makeChecklistJsonSchema(), null, 2)}\n`)
say(`Written: ${FILE}`)
