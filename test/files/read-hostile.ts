import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { planActions } from '../../src/core/plan'
import { scoreAssessment } from '../../src/core/score'
import type { ChecklistShelf } from '../../src/files/assessment-file'
import { readOpened, type FileKind, type ReadFile } from '../../src/files/read-opened'
import { problemWords } from '../../src/words/problems'
import { DEFAULT_LANGUAGE } from '../../src/words/language'
import { TODAY } from '../core/builders'
import { fullChecklist, makeShelf } from './texts'

const { sentence } = problemWords(DEFAULT_LANGUAGE)

/** What every program shares, and a hostile file would change for all of it. */
const SHARED = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp].flatMap((one) => [
  one,
  one.prototype,
])

/** Every property of what is shared, by name. */
export function sharedProperties(): readonly string[] {
  return SHARED.map((one) =>
    JSON.stringify(
      Object.entries(Object.getOwnPropertyDescriptors(one)).map(([name, { writable, value, enumerable }]) => [
        name,
        writable,
        enumerable,
        typeof value,
      ]),
    ),
  )
}

/** A shelf on which nothing can be changed: whoever tries throws. */
const shelf: ChecklistShelf = makeShelf([deepFreeze(structuredClone(fullChecklist))])

const WANTED: readonly FileKind[] = ['assessment', 'checklist', 'room']

/** Reads a file in every way there is. Throws where the reading does, or where what opened cannot be used. */
export async function readHostile(bytes: Uint8Array): Promise<readonly ReadFile[]> {
  const before = Uint8Array.from(bytes)
  const outcomes: ReadFile[] = []
  for (const wanted of WANTED) {
    for (const acceptDamaged of [false, true]) {
      const read = await readOpened({ bytes, wanted, orOther: true, acceptDamaged }, shelf)
      outcomes.push(read)
      if (read.kind === 'refused') tellAll(read)
      else use(read)
      // A worker could post it.
      expect(isDeepStrictEqual(structuredClone(read), read)).toBe(true)
    }
  }
  expect(Buffer.compare(bytes, before)).toBe(0)
  return outcomes
}

function tellAll({ problems }: Extract<ReadFile, { kind: 'refused' }>): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    const told = sentence(problem)
    expect(told).toMatch(/^\S.*\. \S.*\.$/su)
    expect(told).not.toMatch(/undefined|\[object|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(told.length).toBeLessThan(1_000)
  }
}

function use(read: Exclude<ReadFile, { kind: 'refused' }>): void {
  if (read.kind !== 'assessment') return
  const { assessment, checklist } = read.opened
  scoreAssessment(checklist, assessment)
  planActions(checklist, assessment, TODAY)
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
