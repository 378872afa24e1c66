import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { SERVICE_WORKER_FILE } from './policy.ts'

const SOURCE = 'src/workers/service-worker.ts'

/**
 * Writes `sw.js` once everything else is written: our service worker, and before it the list of the files it keeps, each
 * with the hash of its bytes. The same files make the same `sw.js`; one byte more makes another version.
 * `made`: what another plugin writes beside the page, and an installed app may ask for.
 */
export function serviceWorkerPlugin(made: readonly string[]): Plugin {
  let config: ResolvedConfig
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = join(config.root, config.build.outDir)
        const code = await compile(config)
        const files = listFiles(folder, [...listIn(config.publicDir), ...made])
        const version = hashOf(JSON.stringify(files) + code)
          .digest('hex')
          .slice(0, 16)
        const copy = JSON.stringify({ version, files })
        writeFileSync(join(folder, SERVICE_WORKER_FILE), `const OFFLINE_COPY=${copy};\n${code}`)
      },
    },
  }
}

/** One classic script: a module could not be a service worker in Firefox 115. */
async function compile({ root, build: { target } }: ResolvedConfig): Promise<string> {
  const made = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      rolldownOptions: { input: join(root, SOURCE), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const [{ code, moduleIds }] = made.output
  // What ships is checked against the page's own build, which does not see this one.
  if (moduleIds.some((id) => id.includes('/node_modules/')))
    throw new Error(`${SOURCE} imports a package: it is to be our own code alone.`)
  return code
}

/** The page is kept under its folder's address: some hosts send `index.html` there, and a redirect cannot be kept. */
function listFiles(folder: string, beside: readonly string[]): Readonly<Record<string, string>> {
  const kept = listIn(folder).filter((path) => path.startsWith('assets/') || beside.includes(path))
  return Object.fromEntries([
    ['./', integrityOf(join(folder, 'index.html'))],
    ...kept.map((path) => [path, integrityOf(join(folder, path))] as const),
  ])
}

function listIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function integrityOf(path: string): string {
  return `sha256-${hashOf(readFileSync(path)).digest('base64')}`
}

function hashOf(content: string | Uint8Array) {
  return createHash('sha256').update(content)
}
