import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
// Made from a package by a plugin of ours: the module's own name no longer says so.
const MADE_FROM = [{ module: 'virtual:pdf-font/', name: '@expo-google-fonts/source-sans-3' }]
const IN_PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//

type ChunkFacts = {
  file: string
  /** The page's own entry: not a worker's, not a module that loads later. */
  entry: boolean
  imports: string[]
  dynamicImports: string[]
  /** Paths from the project's root, or the name of a virtual module. */
  modules: string[]
}
type Facts = { chunks: ChunkFacts[]; packages: Record<string, { version: string; licence: string }> }

// The worker bundles are made inside the page's build, by another instance of the plugin.
const seen: Facts = { chunks: [], packages: {} }

/** Writes down what the bundler put where, for the budgets and for the list of shipped packages: `.cache/⟨name⟩.json`. */
export function buildFacts(name = 'build-facts'): Plugin {
  return {
    name: 'hustings:build-facts',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') noteChunk(output)
        else output.originalFileNames.forEach(notePackageOf)
      }
    },
    writeBundle() {
      mkdirSync(`${ROOT}.cache`, { recursive: true })
      writeFileSync(`${ROOT}.cache/${name}.json`, `${JSON.stringify(seen, null, 2)}\n`)
    },
  }
}

function noteChunk(chunk: Rolldown.OutputChunk): void {
  const shipped = Object.entries(chunk.modules).filter(([, module]) => module.renderedLength > 0)
  for (const [id] of shipped) notePackageOf(id)
  // A worker may hold a chunk the page has too, under one name.
  if (seen.chunks.some(({ file }) => file === chunk.fileName)) return
  seen.chunks.push({
    file: chunk.fileName,
    entry: chunk.isEntry && chunk.facadeModuleId?.endsWith('index.html') === true,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
    modules: shipped.map(([id]) => fromRoot(id)),
  })
}

function notePackageOf(id: string): void {
  const made = MADE_FROM.find(({ module }) => id.includes(module))
  const path = made === undefined ? resolve(ROOT, id) : `${ROOT}node_modules/${made.name}/`
  const [, folder, name] = IN_PACKAGE.exec(path) ?? []
  if (folder === undefined || name === undefined || name in seen.packages) return
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    version: string
    license?: string
  }
  seen.packages[name] = { version: manifest.version, licence: manifest.license ?? 'unknown' }
}

/** The last `node_modules/` is where a package is, wherever it is linked from. */
function fromRoot(id: string): string {
  const path = id.includes('/node_modules/')
    ? id.slice(id.lastIndexOf('/node_modules/') + 1)
    : id.replace(ROOT, '')
  return path.split('?')[0] ?? path
}
