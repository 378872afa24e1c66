import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isSameSlot,
  LAST_VERSIONS,
  newestFirst,
  thinVersions,
  VERSION_CHARACTERS_MOST,
  type Dated,
} from '../../src/core/keep-versions'

const NOW = '2027-03-01T12:00:00Z'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function ago(milliseconds: number, size = 1): Dated {
  return { savedAt: new Date(Date.parse(NOW) - milliseconds).toISOString(), size }
}

function every(step: number, count: number, from = 0): readonly Dated[] {
  return Array.from({ length: count }, (_, index) => ago(from + index * step))
}

function kept(versions: readonly Dated[], now = NOW): readonly Dated[] {
  const gone = new Set(thinVersions(versions, now))
  return newestFirst(versions).filter((version) => !gone.has(version))
}

/** Ten that are newer than anything a test is about. */
const TEN = every(1000, LAST_VERSIONS)

describe('earlier versions that are kept', () => {
  test.each<[what: string, versions: readonly Dated[], count: number]>([
    ['none of none', [], 0],
    ['the last ten, however old', every(DAY, 12, 100 * DAY), 10],
    ['ten of one minute, and no more', every(1000, 59, 1000), 10],
    ['one of the ten minutes before them', [...TEN, ...every(1000, 60, 10 * MINUTE)], 11],
    ['one for each ten minutes of the last two hours', [...TEN, ...every(MINUTE, 109, 10 * MINUTE)], 10 + 11],
    [
      'of what is two hours old and of the same day: the newest',
      [...TEN, ...every(MINUTE, 60, 2 * HOUR)],
      10,
    ],
    ['one a day', [...TEN, ...every(HOUR, 24, 12 * HOUR + 1)], 11],
    ['one a day for thirty days', [...TEN, ...every(DAY, 40, DAY)], 10 + 29],
    ['ten, where one has a time that is still to come', [ago(-5 * DAY), ...TEN], 10],
  ])('%s', (_what, versions, count) => {
    expect(kept(versions)).toHaveLength(count)
  })

  test('the newest stands for its ten minutes and for its day', () => {
    const slot = every(MINUTE, 5, 30 * MINUTE + 1)
    const day = every(HOUR, 5, 2 * DAY)
    const stay = kept([...TEN, ...slot, ...day])
    expect(stay.slice(LAST_VERSIONS)).toEqual([slot[0], day[0]])
  })

  test('as many as fit: those that do not fit go, the oldest first', () => {
    const large = every(1000, 5).map(({ savedAt }) => ({ savedAt, size: VERSION_CHARACTERS_MOST / 2 }))
    expect(kept(large)).toEqual(large.slice(0, 2))
    expect(kept([ago(0, VERSION_CHARACTERS_MOST)])).toHaveLength(1)
    expect(kept([ago(0, VERSION_CHARACTERS_MOST + 1)])).toHaveLength(0)
  })
})

test.each<[one: string, other: string, same: boolean]>([
  ['2027-03-01T12:00:00Z', '2027-03-01T12:09:59.999Z', true],
  ['2027-03-01T12:09:59.999Z', '2027-03-01T12:10:00Z', false],
])('%s and %s lie in the same ten minutes: %s', (one, other, same) => {
  expect(isSameSlot(one, other)).toBe(same)
})

const MONTHS = 90 * DAY
const someTimes = fc.uniqueArray(
  fc.oneof(fc.nat(3 * HOUR), fc.nat(2 * DAY), fc.nat(MONTHS)).map((time) => MONTHS - time),
  { minLength: 1, maxLength: 120 },
)

function at(time: number): Dated {
  return { savedAt: new Date(Date.parse('2027-01-01T00:00:00Z') + time).toISOString(), size: 1 }
}

describe('whatever was written, and when', () => {
  test('thinning at every save keeps what thinning once at the end keeps', () => {
    fc.assert(
      fc.property(someTimes, (times) => {
        const all = times.sort((a, b) => a - b).map(at)
        let held: readonly Dated[] = []
        for (const version of all) held = kept([...held, version], version.savedAt)
        expect(held).toEqual(kept(all, all.at(-1)?.savedAt))
      }),
    )
  })

  test('the newest is kept, the last ten are, and never more than 10 + 13 + 31', () => {
    fc.assert(
      fc.property(someTimes, (times) => {
        const all = newestFirst(times.map(at))
        const stay = kept(all, all[0]?.savedAt)
        expect(stay.slice(0, LAST_VERSIONS)).toEqual(all.slice(0, LAST_VERSIONS))
        expect(stay.length).toBeLessThanOrEqual(10 + 13 + 31)
      }),
    )
  })

  test('the order they come in does not matter, and thinning twice takes no more', () => {
    fc.assert(
      fc.property(someTimes, fc.nat(DAY), (times, later) => {
        const now = at(MONTHS + later).savedAt
        const stay = kept(times.map(at), now)
        expect(kept([...times].reverse().map(at), now)).toEqual(stay)
        expect(kept(stay, now)).toEqual(stay)
      }),
    )
  })
})
