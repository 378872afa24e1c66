import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeNodeWorld } from '../../src/cli/node-world'

const world = makeNodeWorld()
const bytes = new TextEncoder().encode('new')
let folder = ''
const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hustings-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('reading', () => {
  test('gives the bytes', async () => {
    writeFileSync(at('a'), 'text')
    const read = await world.read(at('a'), 100)
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('text')
  })

  test('stops one byte past the limit, also where a file has no end', async () => {
    const read = await world.read('/dev/zero', 100_000)
    expect(read.ok && read.value.length).toBe(100_001)
  })

  test('says what stands in the way', async () => {
    writeFileSync(at('a'), '')
    expect(await world.read(at('none'), 10)).toEqual({ ok: false, problem: 'missing' })
    expect(await world.read(at('a/b'), 10)).toEqual({ ok: false, problem: 'missing' })
    expect(await world.read(folder, 10)).toEqual({ ok: false, problem: 'is-a-folder' })
    expect(await world.read('a\0b', 10)).toEqual({ ok: false, problem: 'unreadable' })
  })
})

describe('one file', () => {
  test('is the same by any name and through any link, there or not', () => {
    writeFileSync(at('a'), '')
    symlinkSync(folder, at('around'))
    symlinkSync(at('a'), at('link'))
    for (const other of [join(folder, '.', 'a'), at('around/a'), at('link')])
      expect(world.isSameFile(at('a'), other)).toBe(true)
    expect(world.isSameFile(at('new'), at('around/new'))).toBe(true)
    expect(world.isSameFile(at('none/new'), at('none/./new'))).toBe(true)
    expect(world.isSameFile(at('a'), at('new'))).toBe(false)
  })
})

describe('writing several files', () => {
  const files = (...names: readonly string[]): { path: string; bytes: Uint8Array }[] =>
    names.map((name) => ({ path: at(name), bytes }))

  test('writes all of them', async () => {
    expect(await world.writeTogether(files('a', 'b'), false)).toEqual({ ok: true, value: undefined })
    expect(readdirSync(folder)).toEqual(['a', 'b'])
  })

  test.each([
    ['exists', 'b', false],
    ['no-folder', 'none/c', false],
    ['no-folder', 'none/c', true],
    ['not-a-file', 'folder', true],
  ] as const)('writes none of them where one cannot be: %s', async (problem, wrong, replace) => {
    writeFileSync(at('b'), 'old')
    mkdirSync(at('folder'))
    const written = await world.writeTogether(files('a', wrong), replace)
    expect(written).toEqual({ ok: false, problem: { path: at(wrong), problem } })
    expect(readdirSync(folder)).toEqual(['b', 'folder'])
    expect(readFileSync(at('b'), 'utf8')).toBe('old')
  })
})

describe('writing', () => {
  test('makes a file that only its owner may read, and leaves nothing beside it', async () => {
    expect(await world.write(at('a'), bytes, false)).toEqual({ ok: true, value: undefined })
    expect(readFileSync(at('a'), 'utf8')).toBe('new')
    expect(statSync(at('a')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('leaves a file that exists as it is', async () => {
    writeFileSync(at('a'), 'old')
    expect(await world.write(at('a'), bytes, false)).toEqual({ ok: false, problem: 'exists' })
    expect(readFileSync(at('a'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('replaces it where asked', async () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o644)
    await world.write(at('a'), bytes, true)
    expect(readFileSync(at('a'), 'utf8')).toBe('new')
    expect(statSync(at('a')).mode & 0o777).toBe(0o600)
  })

  test('never takes away a link, wherever it leads', async () => {
    writeFileSync(at('far'), 'old')
    symlinkSync(at('far'), at('link'))
    expect(await world.write(at('link'), bytes, true)).toEqual({ ok: false, problem: 'not-a-file' })
    expect(readFileSync(at('link'), 'utf8')).toBe('old')
  })

  test('says what stands in the way, and leaves nothing behind', async () => {
    mkdirSync(at('folder'))
    expect(await world.write(at('none/a'), bytes, false)).toEqual({ ok: false, problem: 'no-folder' })
    expect(await world.write(at('folder'), bytes, true)).toEqual({ ok: false, problem: 'not-a-file' })
    expect(readdirSync(folder)).toEqual(['folder'])
  })
})

test('a link that leads nowhere is there', async () => {
  symlinkSync(at('nowhere'), at('link'))
  expect(await world.exists(at('link'))).toBe(true)
  expect(await world.exists(at('nowhere'))).toBe(false)
})

test('one file has many names', () => {
  expect(world.isSameFile('a/../b', 'b')).toBe(true)
  expect(world.isSameFile('a', 'b')).toBe(false)
})

test('today is a day', () => {
  expect(world.today()).toMatch(/^20\d\d-\d\d-\d\d$/)
})
