import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checklistLibrary } from '../../src/browser/checklist-library'
import { startable } from '../../src/core/catalogue'
import type { Checklist } from '../../src/core/checklist'
import { assessFictional, type Fictional } from '../../src/core/fictional'
import { applies } from '../../src/core/profile'
import { scoreAssessment } from '../../src/core/score'
import { readFictional } from '../../src/files/fictional-file'
import { NOON } from '../core/builders'
import { gradeOf, wordsOf } from './readability'

/** Rules for the made-up organisations that workshops practise with. */

const FOLDER = 'checklists/fictional'
const FILES = readdirSync(FOLDER).sort()
const newest = startable(checklistLibrary.catalogue)
const all = await checklistLibrary.fictional()

function open(file: string): Fictional {
  return readFictional(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
}

function textsOf({ name, what, story, answers, discuss }: Fictional): readonly string[] {
  const notes = [...answers.values()].flatMap(({ note, evidence, reason }) => [note, evidence, reason])
  return [name, what, story, ...discuss, ...notes.filter((text) => text !== undefined)]
}

test('there are at least four, told apart, the smallest first', () => {
  expect(all.length).toBeGreaterThanOrEqual(4)
  expect(all.map(({ id }) => `${id}.json`).toSorted()).toEqual(FILES)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  const sizes = all.map(({ answers }) => answers.size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
})

test('every checklist that can be started has one', () => {
  const used = new Set(all.map(({ checklist }) => checklist.id))
  expect(newest.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
})

describe.each(FILES)('%s', (file) => {
  const fictional = open(file)
  const { story, discuss, profile, answers } = fictional

  async function checklistOf(): Promise<Checklist> {
    const { id, version } = fictional.checklist
    const checklist = await checklistLibrary.find(id, version)
    if (checklist === undefined) throw new Error(`there is no checklist ${id} ${version}`)
    return checklist
  }

  test('lies where its id says, and is about the newest version of a checklist', () => {
    expect(`${fictional.id}.json`).toBe(file)
    expect(newest.map(({ id, version }) => ({ id, version }))).toContainEqual(fictional.checklist)
  })

  test('answers every question about itself, and every item that applies, in the order of the checklist', async () => {
    const checklist = await checklistOf()
    expect([...profile.keys()]).toEqual(checklist.profile.map(({ id }) => id))
    const asked = checklist.items.filter((item) => applies(item, profile))
    expect([...answers.keys()]).toEqual(asked.map(({ id }) => id))
  })

  test('answers in a mix: each of yes, partly, no and not sure, and never more than half of one', () => {
    const given = [...answers.values()].map(({ status }) => status)
    for (const status of ['in-place', 'partly', 'not-in-place', 'not-sure'] as const) {
      const count = given.filter((one) => one === status).length
      expect([status, count >= 1 && count <= given.length / 2]).toEqual([status, true])
    }
    expect([...answers.values()].filter(({ note }) => note !== undefined).length).toBeGreaterThan(
      given.length / 4,
    )
  })

  test('sets aside only what may be, and says why', async () => {
    const { items } = await checklistOf()
    const aside = [...answers].filter(([, { status }]) => status === 'not-applicable')
    for (const [id, { reason }] of aside) {
      expect(items.find((item) => item.id === id)?.alwaysApplies).not.toBe(true)
      expect(reason).toBeDefined()
    }
    for (const { status, reason } of answers.values())
      if (status !== 'not-applicable') expect(reason).toBeUndefined()
  })

  test('leaves something to do: some essential is missing', async () => {
    const assessment = assessFictional(fictional, { id: file, name: '', at: NOON, pollingDay: '2027-05-06' })
    const { essentials, rating, complete } = scoreAssessment(await checklistOf(), assessment)
    expect(essentials.missing.length).toBeGreaterThan(0)
    expect(rating.low === null || rating.low === 'urgent-gaps').toBe(true)
    expect(complete).toBe(true)
  })

  test('is told in 80 to 150 plain words, with two or three questions to talk about', () => {
    expect(wordsOf(story).length).toBeGreaterThanOrEqual(80)
    expect(wordsOf(story).length).toBeLessThanOrEqual(150)
    expect(gradeOf(story)).toBeLessThanOrEqual(7)
    expect(discuss.length).toBeGreaterThanOrEqual(2)
    expect(discuss.length).toBeLessThanOrEqual(3)
    for (const question of discuss) {
      expect(question).toContain('?')
      expect(gradeOf(question)).toBeLessThanOrEqual(9)
    }
  })

  test('is kind, names no party of ours and no real body, and never speaks for the guidance', () => {
    const text = textsOf(fictional).join('\n')
    expect(text).not.toMatch(/!|\b(?:stupid|idiot|careless|lazy|silly|ensure|leverage|robust)\b/i)
    expect(text).not.toMatch(
      /\b(?:Labour|Conservatives?|Tory|Tories|Liberal Democrats?|SNP|Reform|Greens?|Plaid|Unionists?)\b/,
    )
    expect(text).not.toMatch(/\b(?:NCSC|guidance|GOV\.UK|Electoral Commission)\b/i)
    expect(text).not.toMatch(/@|https?:|\b0\d{3,}/)
  })
})
