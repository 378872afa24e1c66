import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditOf } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { Compared } from '../../src/core/compare'
import {
  applyMerge,
  beginMerge,
  entriesIn,
  firstChoices,
  preferNewer,
  takeOnlyTheirs,
  undecided,
  type Merge,
  type MergeChoices,
} from '../../src/core/merge'
import type { MergeChoice, MergeEntry } from '../../src/core/merge-entry'
import { standingsOf } from '../../src/core/standing'
import { anyTwoFiles, NOW } from './merge-arbitraries'

/** Whatever two files say: nothing comes in that was not shown and chosen. */

const RUNS = { numRuns: 300 }
const TAKING = { from: 'theirs.hustings.json', at: NOW }

function begin(mine: Compared, theirs: Compared): Merge {
  const merge = beginMerge(mine, theirs, NOW)
  if (!merge.ok) throw new Error(merge.problem)
  return merge.value
}

/** Each entry with one of the three choices or none, drawn by the numbers. */
function choose({ entries }: Merge, numbers: readonly number[]): MergeChoices {
  const names: readonly (MergeChoice | undefined)[] = ['mine', 'theirs', 'both', undefined]
  return new Map(
    entries.flatMap(({ key }, index): [string, MergeChoice][] => {
      const choice = names[(numbers[index % numbers.length] ?? 0) % 4]
      return choice === undefined ? [] : [[key, choice]]
    }),
  )
}

const anyNumbers = fc.array(fc.nat(3), { minLength: 1, maxLength: 40 })

/** Every single value of an assessment, by its place. */
function leavesOf(value: unknown, place = ''): Map<string, string> {
  if (value instanceof Map) return leavesOf(Object.fromEntries(value), place)
  if (value === null || typeof value !== 'object') return new Map([[place, JSON.stringify(value)]])
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, `${place}/${key}`)]))
}

/** The values that may stand in the result once this was chosen, as they were shown. */
function shown(entry: MergeEntry, choice: MergeChoice | undefined): readonly string[] {
  if (choice === undefined || choice === 'mine') return []
  const joined = 'joined' in entry && entry.joined !== null ? [entry.joined] : []
  return [...leavesOf(entry.theirs).values(), ...joined.map((text) => JSON.stringify(text))]
}

describe('what comes in', () => {
  test('every value that is not as in mine stood in the lists and was chosen', () => {
    let taken = 0
    fc.assert(
      fc.property(anyTwoFiles, anyNumbers, ({ mine, theirs }, numbers) => {
        const merge = begin(mine, theirs)
        const choices = choose(merge, numbers)
        const merged = applyMerge(merge, choices, TAKING)
        const [before, after] = [leavesOf(mine.assessment), leavesOf(merged)]
        const allowed = new Set(merge.entries.flatMap((entry) => shown(entry, choices.get(entry.key))))
        for (const [place, value] of after) {
          if (before.get(place) === value) continue
          if (place === '/changedAt') expect(value).toBe(JSON.stringify(NOW))
          else if (place.endsWith('/from')) expect(value).toBe(JSON.stringify(TAKING.from))
          else if (place.startsWith('/retired/')) expect([...allowed, ...before.values()]).toContain(value)
          else {
            expect(allowed).toContain(value)
            taken += 1
          }
        }
        expect(merged.history).toBe(mine.assessment.history)
        expect([merged.id, merged.name, merged.createdAt]).toEqual([
          mine.assessment.id,
          mine.assessment.name,
          mine.assessment.createdAt,
        ])
      }),
      RUNS,
    )
    expect(taken).toBeGreaterThan(RUNS.numRuns)
  })

  test('taking nothing leaves mine as it is', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        expect(applyMerge(merge, new Map(), TAKING)).toBe(mine.assessment)
        const all = new Map(merge.entries.map(({ key }): [string, MergeChoice] => [key, 'mine']))
        expect(applyMerge(merge, all, TAKING)).toBe(mine.assessment)
      }),
      RUNS,
    )
  })

  test('a file merged with itself is itself, and all of it is the same', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine }) => {
        const merge = begin(mine, mine)
        expect(new Set(merge.entries.map(({ list }) => list))).toEqual(
          new Set(merge.entries.length === 0 ? [] : ['same']),
        )
        const all = new Map(merge.entries.map(({ key }): [string, MergeChoice] => [key, 'theirs']))
        expect(applyMerge(merge, all, TAKING)).toBe(mine.assessment)
      }),
      RUNS,
    )
  })

  test('what was taken once is the same when the same file is merged again', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        const choices = new Map(merge.entries.map(({ key }): [string, MergeChoice] => [key, 'theirs']))
        const merged = applyMerge(merge, choices, TAKING)
        const again = begin({ ...mine, assessment: merged }, theirs)
        expect(entriesIn(again, 'only-theirs').map(({ key }) => key)).toEqual([])
        expect(entriesIn(again, 'different').map(({ key }) => key)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('the lists', () => {
  test('are the same from the other side, with the sides changed over', () => {
    const mirrored = {
      different: 'different',
      same: 'same',
      'only-mine': 'only-theirs',
      'only-theirs': 'only-mine',
    }
    const tell = ({ entries }: Merge): readonly string[] =>
      entries.filter(({ kind }) => kind !== 'retired').map(({ key, list }) => `${key} ${list}`)
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const [one, other] = [begin(mine, theirs), begin(theirs, mine)]
        expect(tell(one)).toEqual(
          tell({
            ...other,
            entries: other.entries.map((entry) => ({ ...entry, list: mirrored[entry.list] }) as MergeEntry),
          }),
        )
        for (const list of ['only-mine', 'only-theirs'] as const)
          expect(entriesIn(one, list).length).toBe(
            entriesIn(other, list === 'only-mine' ? 'only-theirs' : 'only-mine').length,
          )
      }),
      RUNS,
    )
  })

  test('tell each thing once', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const keys = begin(mine, theirs).entries.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      RUNS,
    )
  })
})

describe('what is ticked before anybody chose', () => {
  test('raises no credit, sets nothing aside and changes no date, owner or hours', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        const merged = applyMerge(merge, firstChoices(merge), TAKING)
        const before = new Map(standingsOf(merge.checklist, mine.assessment).map((one) => [one.item.id, one]))
        for (const { item, applies, status, confirm } of standingsOf(merge.checklist, merged)) {
          const was = before.get(item.id)!
          expect(applies).toBe(was.applies)
          if (status !== was.status) {
            expect(status).not.toBe('not-applicable')
            expect(creditOf(status, confirm) ?? 0).toBe(0)
          }
          const [one, other] = [mine.assessment, merged].map(({ plan }) => plan.actions.get(item.id))
          for (const field of ['owner', 'due', 'hours'] as const) expect(other?.[field]).toBe(one?.[field])
          if (other?.state !== one?.state) expect(['to-do', 'doing']).toContain(other?.state)
        }
        const { actions: _a, ...settings } = merged.plan
        const { actions: _b, ...before2 } = mine.assessment.plan
        expect(settings).toEqual(before2)
      }),
      RUNS,
    )
  })

  test('joined texts lose nothing', () => {
    let joined = 0
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        const merged = applyMerge(merge, firstChoices(merge), TAKING)
        for (const entry of entriesIn(merge, 'different')) {
          if (entry.kind !== 'note' && entry.kind !== 'evidence') continue
          const text = merged.answers.get(entry.item.id)?.[entry.kind] ?? ''
          expect(text).toContain(entry.mine)
          if (entry.joined === null) expect(text).toBe(entry.mine)
          else {
            expect(text).toContain(entry.theirs)
            joined += 1
          }
          expect(text.length).toBeLessThanOrEqual(10_000)
        }
      }),
      RUNS,
    )
    expect(joined).toBeGreaterThan(100)
  })
})

describe('the newer side', () => {
  const inTheFuture = (assessment: Assessment): boolean => Date.parse(assessment.changedAt) > Date.parse(NOW)

  test('a file dated in the future never wins', () => {
    let dated = 0
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        for (const { newer } of merge.entries) {
          if (inTheFuture(theirs.assessment)) expect(newer).not.toBe('theirs')
          if (inTheFuture(mine.assessment)) expect(newer).not.toBe('mine')
          dated += 1
        }
      }),
      RUNS,
    )
    expect(dated).toBeGreaterThan(RUNS.numRuns)
  })

  test('nor an answer that says it will be given', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const changedAt = '2027-01-05T08:00:00Z'
        const [one, other] = [mine, theirs].map((side) => ({
          ...side,
          assessment: { ...side.assessment, changedAt },
        })) as [Compared, Compared]
        const merge = begin(one, other)
        const merged = applyMerge(merge, preferNewer(merge, new Map()), TAKING)
        for (const [item, answer] of merged.answers) {
          const given = theirs.assessment.answers.get(item)
          const isTheirs = answer.from === TAKING.from
          if (isTheirs) expect(Date.parse(given?.answeredAt ?? '')).toBeLessThanOrEqual(Date.parse(NOW))
        }
      }),
      RUNS,
    )
  })

  test('with it chosen, and what only theirs has, only what no time tells stays open', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine, theirs }) => {
        const merge = begin(mine, theirs)
        const choices = preferNewer(merge, takeOnlyTheirs(merge, firstChoices(merge)))
        expect(undecided(merge, choices).every(({ newer }) => newer === null)).toBe(true)
      }),
      RUNS,
    )
  })
})
