import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import type { JsonObject } from '../../src/core/json'
import type { Scenario } from '../../src/core/scenario'
import type { ChecklistShelf } from '../../src/files/assessment-file'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeChecklist, makeFact, makeItem, makeTheme, NOON } from '../core/builders'

/** Files as text, right but for what a test changes. */

/** A checklist that uses every key there is. */
export const fullChecklist: Checklist = makeChecklist(
  [
    makeItem('one', {
      level: 'essential',
      days: 14,
      freeze: true,
      appliesWhen: { all: [{ has: 'a-website' }, { not: { any: [{ has: 'a-shop' }] } }] },
      alwaysApplies: true,
      allOrNothing: true,
      replaces: ['older-one', 'oldest-one'],
      basis: 'ncsc',
      sources: [{ source: 'N-POL', section: 'Section 2' }, { source: 'DD' }],
    }),
    makeItem('two', { after: 'one', theme: 'people' }),
    makeItem('three', { after: 'two', theme: 'people', level: 'good-practice', hours: 0.5 }),
  ],
  {
    first: ['one', 'three'],
    profile: [{ ...makeFact('a-website'), whenHidden: 'No website, no worry.' }, makeFact('a-shop')],
    themes: [makeTheme('accounts'), makeTheme('people'), makeTheme('empty')],
    weights: { essential: 8, important: 4, 'good-practice': 0.5 },
    rated: true,
    reconstructed: false,
  },
)

/** A made-up file of an assessment of `fullChecklist`, without a checksum. */
export const plainAssessment: JsonObject = {
  format: 'hustings/assessment',
  formatVersion: 1,
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Little Snoring Society',
  createdAt: NOON,
  changedAt: NOON,
  checklist: { id: 'village-society', version: '1.0.0' },
  profile: { 'a-website': true },
  answers: { one: { status: 'partly', note: 'Ask Ann' }, two: { status: 'not-sure' } },
  plan: { pollingDay: '2027-05-06', actions: { one: { owner: 'Ann', hours: 1.25, due: '2027-04-01' } } },
  retired: {},
  history: [],
}

/** A shelf with these checklists, all of them ours unless said otherwise. */
export function makeShelf(checklists: readonly Checklist[], ours = checklists): ChecklistShelf {
  const sums = new Set(ours.map(checklistSha256))
  return {
    find: (id, version) =>
      Promise.resolve(checklists.find((one) => one.id === id && one.version === version)),
    isOurs: (sha256) => sums.has(sha256),
  }
}

export const shelf = makeShelf([fullChecklist])

export const REMOVED = Symbol('removed')

/** A file with another value at a place. Pointers as in RFC 6901, without escapes. */
export function changed(
  file: Checklist | Assessment | Scenario | JsonObject,
  pointer: string,
  value: unknown,
): JsonObject {
  const copy = structuredClone(file) as unknown as Record<string, unknown>
  const path = pointer.split('/').slice(1)
  const last = path.pop() ?? ''
  const parent = path.reduce((place, key) => place[key] as Record<string, unknown>, copy)
  if (value === REMOVED) delete parent[last]
  else parent[last] = value
  return copy as unknown as JsonObject
}

export function asText(file: unknown): string {
  return JSON.stringify(file, null, 2)
}
