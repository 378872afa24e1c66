// Runs before anything is installed: Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox, findProgram, findWebKit } from './find-programs.mjs'
import { giveUp, say } from './say.mjs'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const INSTALL_LOCK = join(ROOT, '.cache', 'installing')
const NO_BROWSER =
  'The journeys need Chromium, Chrome or Edge, and none was found. ' +
  'Install one, or set CHROMIUM_PATH to the program, then run the same command again.'
/** Longer than any installation: whoever holds the lock after this has died. */
const INSTALL_MINUTES = 10

/** What every command needs: Node.js and the packages. */
export async function ensure() {
  ensureNode()
  // Vite would print a paragraph about how its next major version may read vite.config.ts.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  await ensurePackages()
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const goodEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (goodEnough) return
  giveUp(
    `Hustings needs Node.js 20.19 or newer (of 22, 22.12 or newer), and this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org, then run the same command again.',
  )
}

async function ensurePackages() {
  if (packagesMatchLock()) return
  // Two commands started together must not install over each other.
  while (!takeLock()) await new Promise((wake) => setTimeout(wake, 250))
  try {
    if (!packagesMatchLock()) installPackages()
  } finally {
    rmSync(INSTALL_LOCK, { recursive: true, force: true })
  }
}

/** Compares what is installed with the lock file, name by name: times of files say little after a copy. */
function packagesMatchLock() {
  const installedList = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(installedList)) return false
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    return found === undefined ? optional === true || peer === true : found.version === version
  })
}

function installPackages() {
  say('Installing packages …')
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const result = spawnSync(
    program,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      shell: !npm && process.platform === 'win32',
    },
  )
  if (result.status === 0) return
  say(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim())
  rmSync(INSTALL_LOCK, { recursive: true, force: true })
  giveUp(
    'The packages could not be installed. Check that this computer is on the internet, then run the same command again.',
  )
}

function takeLock() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  try {
    mkdirSync(INSTALL_LOCK)
    writeFileSync(join(INSTALL_LOCK, 'pid'), String(process.pid))
    return true
  } catch {
    if (lockIsStale()) rmSync(INSTALL_LOCK, { recursive: true, force: true })
    return false
  }
}

function lockIsStale() {
  try {
    if (Date.now() - statSync(INSTALL_LOCK).mtimeMs > INSTALL_MINUTES * 60_000) return true
    const pid = readFileSync(join(INSTALL_LOCK, 'pid'), 'utf8')
    if (pid === '') return false
    process.kill(Number(pid), 0)
    return false
  } catch (problem) {
    return problem.code === 'ESRCH'
  }
}

/** What the tests read pages and PDFs with: installed where that can be done, else a sentence for each that is missing. */
function missingTestPrograms() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !existsSync(wanted)) {
    return [
      `CHROMIUM_PATH is ${wanted}, and there is no such file. Correct it, or unset it to have a browser looked for.`,
    ]
  }
  const missing = [
    ...(wanted || findChromium() ? [] : ['chromium']),
    ...(findProgram('qpdf') ? [] : ['qpdf']),
    ...(findProgram('pdftotext') ? [] : ['poppler-utils']),
    // What opens our sealed files without us. People may do without: its tests are skipped, and say so.
    ...(process.env.CI && !findProgram('age') ? ['age'] : []),
    // People may do without a second engine, and a third: a few journeys run in each where it is found.
    ...(process.env.CI && !findFirefox() ? ['firefox-esr'] : []),
    ...(process.env.CI && !findWebKit() ? ['webkit2gtk-driver', 'xvfb'] : []),
  ]
  if (missing.length > 0 && mayInstallPrograms()) installPrograms(missing)
  return [...(wanted || findChromium() ? [] : [NO_BROWSER]), ...missingPdfPrograms()]
}

// People may do without them: the tests that need them are skipped, and say so. A CI that skips tests proves less each time.
function missingPdfPrograms() {
  const absent = ['qpdf', 'pdftotext'].filter((name) => !findProgram(name))
  if (absent.length === 0) return []
  const sentence = `Not found: ${absent.join(' and ')} (in the packages qpdf and poppler-utils).`
  if (process.env.CI) return [`${sentence} Install them, then run the same command again.`]
  say(`${sentence} Tests that read PDFs with them are skipped.`)
  return []
}

function mayInstallPrograms() {
  return (
    process.env.HUSTINGS_NO_INSTALL !== '1' &&
    process.getuid?.() === 0 &&
    findProgram('apt-get') !== undefined
  )
}

function installPrograms(names) {
  say(`Installing ${names.join(', ')} with apt-get, for the tests (HUSTINGS_NO_INSTALL=1 skips this) …`)
  const options = {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  try {
    execFileSync('apt-get', ['update'], options)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options)
  } catch (problem) {
    say(String(problem.stderr ?? problem).trim())
  }
}

// By hand, or to prepare a machine: node test/setup/ensure.mjs --browser
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensure()
  const missing = process.argv.includes('--browser') ? missingTestPrograms() : []
  if (missing.length > 0) giveUp(missing.join('\n'))
}
