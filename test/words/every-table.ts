import type { Words } from '../../src/words/language'
import { findWordTables } from './word-tables'

/** All of them, by the name that the sources give it. */
export async function loadWordTables(): Promise<ReadonlyMap<string, Words<unknown>>> {
  const loaded = await Promise.all(
    findWordTables().map(async ({ file, name }) => {
      const module = (await import(file)) as Readonly<Record<string, Words<unknown>>>
      return [name, module[name]!] as const
    }),
  )
  return new Map(loaded)
}
