import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { checklistLibrary } from '../browser/checklist-library'
import { scenarioLibrary } from '../browser/scenario-library'
import { fail, succeed, type Result } from '../core/result'
import type { PlainDate } from '../core/dates'
import { makeShelf } from './shelf'
import type { ReadingProblem, World, WritingProblem } from './world'

/** Readable and writable by its owner only. */
const PRIVATE = 0o600
const STANDARD_INPUT = '-'

export function makeNodeWorld(): World {
  return {
    read: readBytes,
    write: writeBeside,
    exists,
    isSameFile: (a, b) => resolve(a) === resolve(b),
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    today: todayHere,
    now: () => new Date().toISOString(),
    shelf: makeShelf(),
    scenarios: scenarioLibrary,
    references: () => checklistLibrary.references(),
  }
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

/**
 * Written beside it and renamed: a full disk leaves the old file, never half of the new one. Only a file is replaced:
 * renaming over a device or a link would take it away.
 */
async function writeBeside(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<Result<undefined, WritingProblem>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  try {
    await writeFile(beside, bytes, { flag: 'wx', mode: PRIVATE })
    const there = await lstat(path).catch(() => null)
    if (there !== null && !(replace && there.isFile())) {
      await rm(beside)
      return fail(replace ? 'not-a-file' : 'exists')
    }
    await rename(beside, path)
    return succeed(undefined)
  } catch (problem) {
    await rm(beside, { force: true }).catch(() => undefined)
    return fail(codeOf(problem) === 'ENOENT' ? 'no-folder' : 'unwritable')
  }
}

/** A link that leads nowhere is there, too. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
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
