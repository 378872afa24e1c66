import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHostileFile } from './hostile-files'
import { readHostile, sharedProperties } from './read-hostile'

/** 5,000 of them are read by `npm run test:long`. */
test('no damaged or hostile file breaks the reading, or touches what all programs share', async () => {
  const before = sharedProperties()
  const kinds = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyHostileFile, async (bytes) => {
      for (const read of await readHostile(bytes)) {
        kinds.add(read.kind === 'refused' ? (read.problems[0]?.kind ?? '') : read.kind)
      }
    }),
    { numRuns: 300 },
  )
  expect(sharedProperties()).toEqual(before)
  // Otherwise the files were all alike.
  expect(kinds.size).toBeGreaterThan(8)
})
