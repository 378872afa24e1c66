import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bannedIn } from './bans'
import { folderOf, wrongImports } from './directions'
import { misshapen } from './shape'
import {
  importsOf,
  isBuildTime,
  isNode,
  nodesOf,
  readSourceFiles,
  ROOT,
  targetOf,
  type Node,
  type SourceFile,
} from './source-file'

const FILES = readSourceFiles()
const TOP_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html']
const TOP_FOLDERS = ['src', 'checklists', 'test', 'node_modules', 'dist', 'release']
const FOLDERS = [
  'core',
  'files',
  'words',
  'reports',
  'browser',
  'workers',
  'state',
  'ui',
  'cli',
  'styles',
  'static',
]

describe('the sources', () => {
  test('were seen: a guard that read nothing guards nothing', () => {
    const seen = new Set(FILES.map(({ path }) => folderOf(path)))
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) =>
        folderOf(
          `src/${path
            .split(sep)
            .join('/')
            .replace(/\.tsx?$/, '')}`,
        ),
      )
    for (const folder of new Set([
      ...folders,
      'core',
      'files',
      'words',
      'reports',
      'browser',
      'state',
      'ui',
    ])) {
      expect(seen).toContain(folder)
    }
  })

  test('import one way, and packages through their doors', () => {
    expect(FILES.flatMap(wrongImports)).toEqual([])
  })

  test('name no network anywhere, no text that runs, and the world only where it is handed in', () => {
    expect(FILES.flatMap(bannedIn)).toEqual([])
  })

  test('start a worker in one place only', () => {
    const starts = FILES.flatMap((file) =>
      [...nodesOf(file)].filter(({ node }) => isNewWorker(node)).map(() => file.path),
    )
    expect(starts).toEqual(['src/browser/worker.ts'])
  })

  test('register a service worker in one place only', () => {
    const registering = FILES.filter(({ path, text }) => text.includes('serviceWorker') && !isBuildTime(path))
    expect(registering.map(({ path }) => path)).toEqual([
      'src/browser/delete-everything.ts',
      'src/browser/offline-copy.ts',
    ])
    const registers = registering.flatMap((file) =>
      [...nodesOf(file)].filter(({ node }) => isRegistering(node)).map(() => file.path),
    )
    expect(registers).toEqual(['src/browser/offline-copy.ts'])
    expect(FILES.filter(({ text }) => text.includes('serviceWorker.register('))).toHaveLength(1)
  })

  test('draw a PDF in the worker and on the command line only, so that the page has no second copy of it', () => {
    const drawing = FILES.filter((file) =>
      importsOf(file).some(({ from, types }) => !types && targetOf(file, from) === 'src/reports/report-pdf'),
    )
    expect(drawing.map(({ path }) => path)).toEqual([
      'src/cli/plan-outputs.ts',
      'src/cli/room-output.ts',
      'src/workers/report-worker.ts',
    ])
  })

  test('have one name each, and named exports', () => {
    expect(FILES.flatMap(misshapen)).toEqual([])
  })

  test('lie in the folders of DESIGN §2, and nothing else lies at the top', () => {
    const top = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    const strange = top.filter((entry) =>
      entry.isDirectory()
        ? !TOP_FOLDERS.includes(entry.name)
        : !TOP_FILES.includes(entry.name) && !/^[A-Z][A-Z-]*(\.md)?$/.test(entry.name),
    )
    expect(strange.map(({ name }) => name)).toEqual([])
    const folders = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'main.tsx')
    expect(folders.filter((folder) => !FOLDERS.includes(folder))).toEqual([])
    expect(existsSync(join(ROOT, 'src/core/tsconfig.json'))).toBe(true)
  })
})

/** Each planted fault must be found: otherwise the silence above means nothing. */
describe('the rules fire on', () => {
  const planted = (path: string, text: string): SourceFile => ({ path, text })

  test.each([
    ['src/core/a.ts', "import { b } from '../files/b'"],
    ['src/core/a.ts', "import type { B } from '../browser/b'"],
    ['src/core/a.ts', "export { b } from '../words/b'"],
    ['src/core/a.ts', "export const b = () => import('../reports/b')"],
    ['src/core/a.ts', 'export const b = (path: string) => import(path)'],
    ['src/core/a.ts', "export type B = import('../ui/b').B"],
    ['src/core/a.ts', "import { z } from 'valibot'"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/core/a.ts', "import { lodash } from 'lodash'"],
    ['src/words/a.ts', "export const all = import.meta.glob('../ui/*.tsx')"],
    ['src/ui/a.tsx', "import { drawPlan } from '../reports/pdf/draw-plan'"],
    ['src/ui/a.tsx', "import { store } from '../browser/store'"],
    ['src/ui/a.tsx', "import { create } from 'zustand'"],
    ['src/ui/parts/a.tsx', "import type { Checklist } from '../../core/checklist'"],
    ['src/state/a.ts', "import { wordOf } from '../words/terms'"],
    ['src/browser/a.ts', "import { plugin } from './catalogue-plugin'"],
    ['src/browser/a.ts', "import { thing } from './parts/index'"],
    ['src/main.tsx', "import { helper } from '../test/helper'"],
  ])('%s: %s', (path, text) => {
    expect(wrongImports(planted(path, text))).toHaveLength(1)
  })

  test.each([
    ['src/core/a.ts', "import { b } from './b'"],
    ['src/ui/a.tsx', "import type { Report } from '../reports/document'"],
    ['src/ui/a.tsx', "import { type Report } from '../reports/document'"],
    ['src/ui/a.tsx', "import './a.css'"],
    [
      'src/browser/a.ts',
      "export const lists = import.meta.glob(['../../checklists/*/*.json', '!../../checklists/attack/*'])",
    ],
    ['src/main.tsx', "import { App } from './ui/app/app'"],
    ['src/reports/pdf/a.ts', "export const load = () => import('jspdf')"],
  ])('not on %s: %s', (path, text) => {
    expect(wrongImports(planted(path, text))).toEqual([])
  })

  test.each([
    ['src/browser/a.ts', 'fetch'],
    ['src/browser/a.ts', "globalThis['fetch']('/x')"],
    ['src/browser/a.ts', "navigator.sendBeacon('/x')"],
    ['src/browser/a.ts', 'const { RTCPeerConnection } = window'],
    ['src/browser/a.ts', "new Worker('/w.js')"],
    ['src/workers/service-worker.ts', "new WebSocket('wss://example.org')"],
    ['src/workers/report-worker.ts', 'fetch'],
    ['src/core/a.ts', 'export const now = Date.now()'],
    ['src/core/a.ts', 'export const now = new Date()'],
    ['src/core/a.ts', 'export const dice = Math.random()'],
    ['src/core/a.ts', 'setTimeout(() => {}, 1)'],
    ['src/ui/a.tsx', 'export const id = crypto.randomUUID()'],
    ['src/ui/a.tsx', "window.localStorage.setItem('a', 'b')"],
    ['src/ui/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    ['src/ui/a.tsx', 'export const A = () => <input />'],
    ['src/ui/a.tsx', "export const A = () => createElement('textarea')"],
    ['src/ui/a.tsx', 'const { localStorage: kept } = window'],
    ['src/ui/a.tsx', 'const w = window; w.localStorage.clear()'],
    ['src/ui/a.tsx', 'document.defaultView?.localStorage.clear()'],
    ['src/ui/a.tsx', "document.cookie = 'a=b'"],
    ['src/ui/a.tsx', "window.name = 'note'"],
    ['src/ui/a.tsx', "history.replaceState({ note: 1 }, '')"],
    ['src/ui/a.tsx', "location.href = 'https://example.org/?' + note"],
    ['src/ui/a.tsx', 'const { fetch: get } = globalThis'],
    ['src/ui/a.tsx', "new Image().src = 'https://example.org'"],
    ['src/ui/a.tsx', 'export const A = () => <a ping="https://example.org">x</a>'],
    ['src/ui/a.tsx', 'export const A = () => <a href="https://example.org" target="_blank">x</a>'],
    ['src/ui/a.tsx', 'export const A = () => <p contentEditable />'],
    ['src/core/a.ts', 'const { now } = Date'],
    ['src/core/a.ts', 'const D = Date; export const day = new D()'],
    ['src/core/a.ts', 'const { random } = Math'],
    ['src/main.tsx', "document.body.innerHTML = ''"],
    ['src/main.tsx', "document.body['innerHTML'] = ''"],
    ['src/cli/a.ts', "eval('1')"],
    ['src/cli/a.ts', "new Function('return 1')"],
  ])('%s: %s', (path, text) => {
    expect(bannedIn(planted(path, text)).length).toBeGreaterThanOrEqual(1)
  })

  test.each([
    ['src/core/a.ts', "export const day = new Date('2026-01-01')"],
    ['src/core/a.ts', 'export type Clock = { readonly performance: number; fetch: string }'],
    ['src/ui/a.tsx', 'export const save = (services: { crypto: string }) => services.crypto'],
    ['src/browser/clock.ts', 'export const now = () => new Date()'],
    ['src/ui/parts/field-control.tsx', 'export const A = () => <input />'],
    ['src/workers/service-worker.ts', 'export const ask = (request: Request) => fetch(request)'],
  ])('not on %s: %s', (path, text) => {
    expect(bannedIn(planted(path, text))).toEqual([])
  })

  test.each([
    ['src/core/BadName.ts', 'export const a = 1'],
    ['src/core/index.ts', 'export const a = 1'],
    ['src/core/a.ts', 'export default 1'],
    ['src/core/a.ts', 'const a = 1; export { a as default }'],
    ['src/core/a.ts', "export * from './b'"],
  ])('%s: %s', (path, text) => {
    expect(misshapen(planted(path, text))).toHaveLength(1)
  })
})

function isNewWorker({ type, callee }: Node): boolean {
  return (
    type === 'NewExpression' && isNode(callee) && callee.type === 'Identifier' && callee['name'] === 'Worker'
  )
}

function isRegistering({ type, callee }: Node): boolean {
  return (
    type === 'CallExpression' &&
    isNode(callee) &&
    callee.type === 'MemberExpression' &&
    isNode(callee['property']) &&
    callee['property']['name'] === 'register'
  )
}
