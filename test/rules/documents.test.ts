import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './source-file'

/** Of a picture in a document, in bytes. */
const LARGEST = 150_000

const DOCUMENTS = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), 'checklists/README.md']

/** What a document leads to inside the project, without the place on the page. */
function linksOf(name: string): readonly string[] {
  const text = readFileSync(join(ROOT, name), 'utf8')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !target.startsWith('https://'))
}

test('each document leads to files that are there', () => {
  const links = DOCUMENTS.flatMap((name) => linksOf(name).map((target) => join(dirname(name), target)))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('paths and commands that a document names are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }
  const wrong = DOCUMENTS.flatMap((name) => {
    const text = readFileSync(join(ROOT, name), 'utf8')
    const paths = [...text.matchAll(/`((?:src|test|checklists)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, command = '']) => command)
    return [
      ...paths.filter((path) => !existsSync(join(ROOT, path))).map((path) => `${name}: ${path}`),
      ...commands.filter((command) => !(command in scripts)).map((command) => `${name}: npm run ${command}`),
    ]
  })
  expect(wrong).toEqual([])
})

test('pictures are of the app, and small', () => {
  const pictures = linksOf('README.md').filter((target) => target.startsWith('test/screenshots/'))
  expect(pictures).toHaveLength(4)
  expect(pictures.filter((path) => statSync(join(ROOT, path)).size > LARGEST)).toEqual([])
})
