import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Words nobody reads are words somebody translates. */

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/words/*.ts', { eager: true })

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The keys of every table that a module gives by language. */
function tableKeys(): readonly { readonly path: string; readonly key: string }[] {
  return Object.entries(MODULES).flatMap(([path, module]) =>
    Object.entries(module).flatMap(([name, value]) => {
      if (typeof value !== 'function' || !/(Words|terms)$/.test(name)) return []
      const table = (value as (language: string) => unknown)('en-GB')
      if (typeof table !== 'object' || table === null) return []
      return Object.keys(table).map((key) => ({ path, key }))
    }),
  )
}

test('every word of the tables is read somewhere', () => {
  const keys = tableKeys()
  expect(keys.length).toBeGreaterThan(300)
  const texts = sourcesIn('src').map((path) => readFileSync(path, 'utf8'))
  const all = texts.join('\n')
  // Read as a member, taken out of a table by name, or looked up with it.
  const isRead = (key: string): boolean =>
    new RegExp(String.raw`\.${key}\b|\{[^{}]*\b${key}\b[^{}]*\}\s*=|'${key}'`).test(all)
  expect(keys.filter(({ key }) => !isRead(key))).toEqual([])
})
