// `npm run --silent hustings -- <command>`: compiles the command line when a source has changed, then runs it in this process.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensure, ROOT } from './ensure.mjs'
import { say } from './say.mjs'

const SOURCES = [
  'src',
  'checklists',
  'test/config',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const CACHE = join(ROOT, '.cache', 'cli')
const COMPILE = fileURLToPath(new URL('compile-cli.mjs', import.meta.url))
const A_DAY = 24 * 60 * 60 * 1000
/** Not 1 or 2: those tell what is wrong with the input or the usage. */
const COULD_NOT_COMPILE = 3

await ensure()
const folder = join(CACHE, fingerprint())
if (!existsSync(folder)) compileInto(folder)
else utimesSync(folder, new Date(), new Date())
// npm goes to the project's root; the names of files are meant from where the person is.
if (process.env.npm_lifecycle_event === 'hustings' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)
process.argv[1] = join(folder, 'main.js')
await import(pathToFileURL(process.argv[1]).href)

/** Changes whenever a source is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES) note(join(ROOT, source), hash)
  // Reports say the day of the last commit.
  hash.update(String(spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT }).stdout))
  return hash.digest('hex').slice(0, 16)
}

function note(path, hash) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isDirectory()) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`)
  else for (const name of readdirSync(path).sort()) note(join(path, name), hash)
}

// Into a folder of its own, renamed when complete: whoever runs at the same time sees all of it or nothing.
function compileInto(folder) {
  mkdirSync(CACHE, { recursive: true })
  forgetOldFolders()
  const fresh = join(CACHE, `unfinished-${process.pid}-${Date.now()}`)
  const result = spawnSync(process.execPath, [COMPILE, fresh], { cwd: ROOT, encoding: 'utf8' })
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    say(`${result.stdout}${result.stderr}`.trim())
    say(
      'The command line could not be compiled. Undo your last change to the sources, then run the same command again.',
    )
    process.exit(COULD_NOT_COMPILE)
  }
  try {
    renameSync(fresh, folder)
  } catch (problem) {
    // Somebody else was first, with the same sources.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw problem
  }
}

// Not at once: a command that runs longer may still load a part of its folder.
function forgetOldFolders() {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found !== undefined && Date.now() - found.mtimeMs > A_DAY)
      rmSync(path, { recursive: true, force: true })
  }
}
