import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSourceFiles, type SourceFile } from './source-file'
import { wordsLeftIn } from './words-left'

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

/** What is written for programs and for whoever edits a checklist, not for people who use the app. */
const NOT_FOR_READERS = [
  /^src\/words\//,
  /-plugin\.ts$/,
  /^src\/files\/checklist-(hints|json-schema)\.ts$/,
  /^src\/reports\/pdf\/writer\//,
]

test('no words stand outside the tables: a second language would leave them English', () => {
  const files = readSourceFiles().filter(({ path }) => !NOT_FOR_READERS.some((other) => other.test(path)))
  expect(files.length).toBeGreaterThan(400)
  expect(files.flatMap(wordsLeftIn)).toEqual([])
})

describe('words are found in', () => {
  const planted = (text: string): SourceFile => ({ path: 'src/ui/a.tsx', text })

  test.each([
    'export const A = () => <p>Saved</p>',
    'export const A = () => <p>{`Saved on this device`}</p>',
    "export const A = () => <p>{'Saved'}</p>",
    'export const A = () => <button aria-label="Close" />',
    "export const A = () => <Field label={'Name'} />",
    'export const A = () => <img alt="A mark" />',
    "export const A = () => (kept ? 'Saved on this device' : null)",
    'export const told = (name: string) => `Saved as ${name}`',
  ])('%s', (text) => {
    expect(wordsLeftIn(planted(text))).toHaveLength(1)
  })

  test.each([
    'export const A = () => <p className="app-card app-stack">{words.saved}</p>',
    'export const A = () => <span>Hustings</span>',
    'export const A = () => <Notice tone="careful" title={words.title} />',
    "export const A = () => { throw new Error('A thing is not there') }",
    "export const A = () => { throw new Error(`A ${'thing'} is not there`) }",
  ])('not in %s', (text) => {
    expect(wordsLeftIn(planted(text))).toEqual([])
  })
})
