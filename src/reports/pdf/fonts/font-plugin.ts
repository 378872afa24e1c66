import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deflateSync } from 'fflate'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { renameFont } from './rename-font.ts'
import { repertoireText } from './repertoire.ts'

// Runs in Node while building, never in the product. "Source" is a name its makers reserve for the unchanged font
// (SIL Open Font License 1.1, 1 and 3), so the cut has a name of its own.

const PREFIX = 'virtual:pdf-font/'
const FAMILY = 'Hustings Sans'
const PACKAGE = '@expo-google-fonts/source-sans-3'
const FILES = new Map([
  ['regular', { path: '400Regular/SourceSans3_400Regular.ttf', style: 'Regular' }],
  ['bold', { path: '700Bold/SourceSans3_700Bold.ttf', style: 'Bold' }],
])
const LAYOUT_AND_HINTS = ['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'meta']
/** Raise it when the way of cutting changes: it is part of the key under which a cut is kept. */
const RECIPE = 2

/** Answers `virtual:pdf-font/regular` and `virtual:pdf-font/bold` with a cut font; keeps cuts in `.cache/fonts`. */
export function pdfFontPlugin(): Plugin {
  let cache = join('.cache', 'fonts')
  return {
    name: 'pdf-font',
    configResolved(config) {
      cache = join(config.root, '.cache', 'fonts')
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const cut = await loadCut(id.slice(PREFIX.length + 1), cache)
      const packed = Buffer.from(deflateSync(cut, { level: 9, mem: 12 })).toString('base64')
      return `export default ${JSON.stringify(packed)}`
    },
  }
}

async function loadCut(face: string, cache: string): Promise<Uint8Array> {
  const file = FILES.get(face)
  if (file === undefined) throw new Error(`There is no PDF font "${face}".`)
  const source = await readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/${file.path}`))
  const repertoire = repertoireText()
  const key = createHash('sha256').update(source).update(`${RECIPE} ${FAMILY} ${repertoire}`).digest('hex')
  const path = join(cache, `${face}-${key.slice(0, 16)}.ttf`)
  const kept = await readFile(path).catch(() => null)
  if (kept !== null) return kept
  const cut = await subsetFont(source, repertoire, {
    targetFormat: 'truetype',
    // Its licence and where to read it.
    preserveNameIds: [13, 14],
    noHinting: true,
    noLayoutClosure: true,
    dropTables: LAYOUT_AND_HINTS,
  })
  const renamed = renameFont(cut, FAMILY, file.style)
  await mkdir(cache, { recursive: true })
  // Two test runs may cut at once: a file under its final name is always whole.
  const draft = `${path}.${process.pid}`
  await writeFile(draft, renamed)
  await rename(draft, path)
  return renamed
}
