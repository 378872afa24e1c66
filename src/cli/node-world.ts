import { randomInt, randomUUID } from 'node:crypto'
import { createReadStream, realpathSync } from 'node:fs'
import { lstat, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { checklistLibrary } from '../browser/checklist-library'
import { scenarioLibrary } from '../browser/scenario-library'
import { GROUP_BITS, type CodeBook } from '../core/answer-code'
import type { CatalogueEntry } from '../core/catalogue'
import { fail, succeed, type Result } from '../core/result'
import type { PlainDate } from '../core/dates'
import { askHidden } from './ask-hidden'
import { makeShelf } from './shelf'
import type { FileToWrite, NotWritten, ReadingProblem, World, WritingProblem } from './world'

/** Readable and writable by its owner only. */
const PRIVATE = 0o600
const STANDARD_INPUT = '-'

export function makeNodeWorld(): World {
  return {
    read: readBytes,
    writeTogether,
    write: writeOne,
    exists,
    isSameFile: (a, b) => placeOf(a) === placeOf(b),
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    givenPassphrase: process.env['HUSTINGS_PASSPHRASE'],
    askHidden,
    sealing: {
      async seal(content, passphrase) {
        const { sealAndCheck } = await import('../browser/sealing-job')
        return sealAndCheck(content, passphrase, () => undefined)
      },
      async open(sealed, passphrase) {
        const { openTyped } = await import('../browser/sealing-job')
        return openTyped(sealed, passphrase)
      },
    },
    today: todayHere,
    now: () => new Date().toISOString(),
    randomGroup: () => randomInt(2 ** GROUP_BITS),
    shelf: makeShelf(),
    codeBooks,
    scenarios: scenarioLibrary,
    references: () => checklistLibrary.references(),
  }
}

async function codeBooks(): Promise<readonly CodeBook[]> {
  const books = await Promise.all(
    checklistLibrary.catalogue.map(
      async ({ id, version, sha256 }: CatalogueEntry): Promise<readonly CodeBook[]> => {
        const checklist = await checklistLibrary.find(id, version)
        return checklist === undefined ? [] : [{ checklist, sha256 }]
      },
    ),
  )
  return books.flat()
}

async function readBytes(path: string, limit: number): Promise<Result<Uint8Array, ReadingProblem>> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { end: limit })
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      pieces.push(piece)
      size += piece.length
      if (size > limit) break
    }
  } catch (problem) {
    return fail(readingProblem(codeOf(problem)))
  }
  return succeed(Buffer.concat(pieces))
}

async function writeOne(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<Result<undefined, WritingProblem>> {
  const written = await writeTogether([{ path, bytes }], replace)
  return written.ok ? written : fail(written.problem.problem)
}

/**
 * All are written beside their places, then all are renamed: a full disk leaves the old files, never half of a new one
 * or one without the others.
 */
async function writeTogether(
  files: readonly FileToWrite[],
  replace: boolean,
): Promise<Result<undefined, NotWritten>> {
  const placed: { readonly path: string; readonly beside: string }[] = []
  let current = ''
  try {
    for (const { path, bytes } of files) {
      current = path
      const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
      placed.push({ path, beside })
      await writeFile(beside, bytes, { flag: 'wx', mode: PRIVATE })
    }
    for (const { path } of placed) {
      const problem = await obstacleAt(path, replace)
      if (problem === null) continue
      await removeAll(placed.map(({ beside }) => beside))
      return fail({ path, problem })
    }
    for (const { path, beside } of placed) {
      current = path
      await rename(beside, path)
    }
    return succeed(undefined)
  } catch (problem) {
    await removeAll(placed.map(({ beside }) => beside))
    return fail({ path: current, problem: codeOf(problem) === 'ENOENT' ? 'no-folder' : 'unwritable' })
  }
}

/** Only a file is replaced: renaming over a device or a link would take it away. */
async function obstacleAt(path: string, replace: boolean): Promise<WritingProblem | null> {
  const there = await lstat(path).catch(() => null)
  if (there === null || (replace && there.isFile())) return null
  return replace ? 'not-a-file' : 'exists'
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined)
}

/** A link that leads nowhere is there, too. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Where a file lies or would lie, whatever links lead there. */
function placeOf(path: string): string {
  return realPath(path) ?? join(realPath(dirname(path)) ?? resolve(dirname(path)), basename(path))
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function todayHere(): PlainDate {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

function readingProblem(code: string): ReadingProblem {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  return code === 'EISDIR' ? 'is-a-folder' : 'unreadable'
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : ''
}
