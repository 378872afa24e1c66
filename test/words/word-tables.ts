import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** From the project's root, where every test runs: tests with a page have no file of their own to start from. */
const FOLDER = resolve('src/words')

export interface WordTable {
  readonly file: string
  /** Of the function that gives it. */
  readonly name: string
}

/** Every table that `inEachLanguage` makes, as the sources have it. */
export function findWordTables(): readonly WordTable[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'language.ts')
    .flatMap((file) => tablesIn(join(FOLDER, file), readFileSync(join(FOLDER, file), 'utf8')))
}

function tablesIn(file: string, source: string): readonly WordTable[] {
  const found = [...source.matchAll(/^export const (\w+)(?:: [^=]+)? = inEachLanguage\b/gm)]
  if (found.length !== source.split('= inEachLanguage').length - 1)
    throw new Error(`${file} makes a table that is not exported, so no language could have it.`)
  return found.map(([, name = '']) => ({ file, name }))
}
