// Reads what was built for network calls, for text that runs and for addresses, against the list in test/config/built-files.json.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { DIST, readBuildFacts, withImports } from './build-facts.mjs'
import { ROOT } from './ensure.mjs'

const ALLOWED = JSON.parse(readFileSync(join(ROOT, 'test/config/built-files.json'), 'utf8'))
const WORDS =
  /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|SharedWorker|eval)\b|\bnew Function\b|\bFunction\(/g
const ADDRESSES = /\b(?:https?|wss?):\/\/[^\s"'`\\<>)}\]]+/g
/** Every packaged module is in it, so that what one chunk may hold, it may hold. */
const ONE_FILE = 'hustings.html'
const PACKED = /\batob\(["'`]([A-Za-z0-9+/=]+)["'`]\)/g
/** Fills its cache from its own origin: `connect-src 'self'` is its policy. */
const SERVICE_WORKER = 'sw.js'

const { chunks } = readBuildFacts()
const packagesOf = new Map(
  chunks.map(({ file, modules }) => [
    file,
    modules.map((id) => id.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]),
  ]),
)
const hosts = sourceHosts()
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css|html|svg|webmanifest)$/.test(file))
const faults = files.flatMap((file) => textsOf(file).flatMap((text) => faultsIn(file, text)))

const workers = readdirSync(join(ROOT, 'src/workers')).filter((name) => name !== 'service-worker.ts')
if (textsOf(ONE_FILE).length !== 1 + workers.length)
  faults.push(`dist/${ONE_FILE}: not all of its packed workers were found`)
if (!files.some((file) => file.endsWith('.js')))
  faults.push('No script was found in dist/: it cannot have been read.')
for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.map')) faults.push(`dist/${file}: no source maps in dist/`)
}
faults.push(
  ...chunks.filter(waitsForItself).map(({ file }) => `dist/${file}: waits for itself, by its imports`),
)
faults.push(...faultsOfOfflineCopy())
for (const fault of new Set(faults)) console.log(fault)
if (faults.length > 0) {
  console.log(
    'Take it out; or, if a package only carries it along, add it with its reason to test/config/built-files.json.',
  )
  process.exitCode = 1
}

/** Scripts that import each other in a circle may run before what they need: what groups them must not make one. */
function waitsForItself(chunk) {
  const next = chunks.filter(({ file }) => chunk.imports.includes(file))
  return withImports(chunks, next).includes(chunk)
}

/** Of the one-file edition the workers too, which are packed in it. */
function textsOf(file) {
  const text = readFileSync(join(DIST, file), 'utf8')
  if (file !== ONE_FILE) return [text]
  const packed = [...text.matchAll(PACKED)].map(([, base64]) => Buffer.from(base64, 'base64'))
  return [text, ...packed.map((bytes) => inflateRawSync(bytes).toString('utf8'))]
}

function faultsIn(file, text) {
  const words = /\.(js|html)$/.test(file)
    ? (text.match(WORDS) ?? []).map((word) => word.replace(/\s*\($/, ''))
    : []
  const addresses = text.match(ADDRESSES) ?? []
  return [
    ...words.filter((word) => !mayHoldWord(file, word)).map((word) => `dist/${file}: ${word}`),
    ...addresses.filter((address) => !mayHoldAddress(address)).map((address) => `dist/${file}: ${address}`),
  ]
}

function mayHoldWord(file, word) {
  if (file === SERVICE_WORKER) return word === 'fetch'
  const allowed = ALLOWED.words.filter((entry) => entry.word === word)
  return allowed.some((entry) => file === ONE_FILE || packagesOf.get(file)?.includes(entry.package))
}

function mayHoldAddress(address) {
  if (ALLOWED.addresses.some(({ starts }) => address.startsWith(starts))) return true
  return URL.canParse(address) && new URL(address).protocol === 'https:' && hosts.has(new URL(address).host)
}

/** The hosts of our sources, and those of the checklists' own guidance and attribution. */
function sourceHosts() {
  const { sources } = JSON.parse(readFileSync(join(ROOT, 'checklists/sources.json'), 'utf8'))
  return new Set(Object.values(sources).map(({ url }) => new URL(url).host))
}

/** The offline copy has every file the page may ask for, as its very bytes: one that is wrong keeps all of it from being kept. */
function faultsOfOfflineCopy() {
  const [, list] = /^const OFFLINE_COPY=(.+);$/m.exec(readFileSync(join(DIST, SERVICE_WORKER), 'utf8')) ?? []
  if (list === undefined) return [`dist/${SERVICE_WORKER}: does not begin with the list of what it keeps`]
  const { files: kept } = JSON.parse(list)
  const asked = readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file === 'index.html' || file.startsWith('assets/') || isStatic(file) || isIcon(file))
  const missing = asked.filter((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(DIST, file)))
      .digest('base64')
    return kept[file === 'index.html' ? './' : file] !== `sha256-${sum}`
  })
  return [
    ...missing.map((file) => `dist/${SERVICE_WORKER}: does not keep ${file} as it is`),
    ...(Object.keys(kept).length === asked.length ? [] : [`dist/${SERVICE_WORKER}: keeps what is not there`]),
  ]
}

function isStatic(file) {
  return readdirSync(join(ROOT, 'src/static')).includes(file)
}

/** Drawn while building. */
function isIcon(file) {
  return file.endsWith('.png')
}
