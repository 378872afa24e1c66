import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHostileFile } from '../files/hostile-files'
import { readHostile, sharedProperties } from '../files/read-hostile'

const FILES = 5_000
const MOST_MILLISECONDS = 1_000

test(
  'of 5,000 damaged or hostile files none breaks the reading, takes a second or touches what all programs share',
  { timeout: 600_000 },
  async () => {
    const before = sharedProperties()
    const outcomes = new Map<string, number>()
    let slowest = 0
    for (const bytes of fc.sample(anyHostileFile, FILES)) {
      const began = performance.now()
      const reads = await readHostile(bytes)
      slowest = Math.max(slowest, (performance.now() - began) / reads.length)
      const [first] = reads
      const outcome = first?.kind === 'refused' ? (first.problems[0]?.kind ?? '') : `${first?.kind} opened`
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    const counts = [...outcomes]
      .sort(([, a], [, b]) => b - a)
      .map(([outcome, count]) => `${count} ${outcome}`)
    console.log(
      `${FILES} files, each read in 4 ways; the slowest took ${slowest.toFixed(0)} ms\n${counts.join('\n')}`,
    )
    expect(slowest).toBeLessThan(MOST_MILLISECONDS)
    expect(sharedProperties()).toEqual(before)
  },
)
