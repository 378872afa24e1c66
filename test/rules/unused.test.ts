import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSourceFiles, ROOT, type SourceFile } from './source-file'
import { unusedIn } from './unused'

const CODE = /\.(ts|tsx|mjs)$/

test('each module leads somewhere, and each name that is exported is taken', () => {
  const files = readSourceFiles()
  const settings = { path: 'vite.config.ts', text: readFileSync(join(ROOT, 'vite.config.ts'), 'utf8') }
  const readers = [...files, ...readSourceFiles('test', CODE), settings]
  expect(files.length).toBeGreaterThan(400)
  expect(unusedIn(files, readers)).toEqual([])
})

const planted = (path: string, text: string): SourceFile => ({ path, text })
const MAIN = planted('src/main.tsx', "import { used } from './core/a'\nused()")

test.each([
  ['nothing imports it', 'src/core/b.ts', 'export const b = 1', []],
  [
    'only tests import it',
    'src/core/b.ts',
    'export const b = 1',
    [planted('test/core/b.test.ts', "import { b } from '../../src/core/b'")],
  ],
  ['nobody takes spare', 'src/core/a.ts', 'export const used = () => 1\nexport const spare = used', []],
  ['nobody takes Spare', 'src/core/a.ts', 'export const used = () => 1\nexport interface Spare { a: 1 }', []],
])('finds that %s', (fault, path, text, others) => {
  const file = planted(path, text)
  expect(unusedIn([file], [file, MAIN, ...others])).toEqual([`${path}: ${fault}`])
})

test('is silent about what is taken when it is wanted, and about where programs begin', () => {
  const file = planted('src/ui/a.tsx', 'export const Screen = () => null')
  const lazy = planted('src/ui/b.tsx', "const S = lazy(() => import('./a').then((chunk) => chunk.Screen))")
  expect(unusedIn([file, MAIN], [file, lazy])).toEqual([])
})
