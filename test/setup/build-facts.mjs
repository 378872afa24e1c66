import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './ensure.mjs'

export const DIST = join(ROOT, 'dist')

/** What the last build wrote down: see test/config/build-facts.ts. */
export function readBuildFacts() {
  return JSON.parse(readFileSync(join(ROOT, '.cache', 'build-facts.json'), 'utf8'))
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
