import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './ensure.mjs'

export const DIST = join(ROOT, 'dist')

/** What the last build of the hosted edition wrote down: see test/config/build-facts.ts. */
export function readBuildFacts(name = 'build-facts') {
  return JSON.parse(readFileSync(join(ROOT, '.cache', `${name}.json`), 'utf8'))
}

/** The packages with code or fonts in `dist/`, in one edition or the other. */
export function readShippedPackages() {
  const editions = [readBuildFacts(), readBuildFacts('one-file-facts')]
  if (editions.some(({ packages }) => Object.keys(packages).length === 0)) return {}
  return Object.assign({}, ...editions.map(({ packages }) => packages))
}

/** The chunks and all they import at once, themselves included. */
export function withImports(chunks, first) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const found = new Set()
  const add = (chunk) => {
    if (chunk === undefined || found.has(chunk)) return
    found.add(chunk)
    for (const file of chunk.imports) add(byFile.get(file))
  }
  first.forEach(add)
  return [...found]
}
