// Builds the project in another folder, to see whether the same bytes come out.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './ensure.mjs'

const NOT_SOURCES = ['node_modules', 'dist', 'release', '.cache', '.git']

/** Everything the build reads, as it is now. */
export function copySources(folder) {
  for (const name of readdirSync(ROOT)) {
    if (!NOT_SOURCES.includes(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  }
}

/** With the packages of this folder. Gives the sums of what was built; throws where the build fails. */
export function buildIn(folder, env = {}) {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'test/setup/build-both.mjs'), '--quiet'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } },
  )
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}${stderr}`)
  return sumsOf(join(folder, 'dist'))
}

/** SHA-256 by path, with `/` between folders, in the order of the paths. */
export function sumsOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), path])
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return new Map(
    files.map(([name, path]) => [name, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

/** What is in one of them only, or differs. */
export function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}
