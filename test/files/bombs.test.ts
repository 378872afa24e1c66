import { expect, test } from 'vitest'
import { readOpened } from '../../src/files/read-opened'
import { BOMBS } from './bombs'
import { shelf } from './texts'

/** Their time and memory are measured by `npm run test:long`. */
test.each(BOMBS)('$what ends in a sentence', async ({ make, kind }) => {
  const made = make()
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  const read = await readOpened({ bytes, wanted: 'assessment', orOther: true, acceptDamaged: false }, shelf)
  expect(read.kind === 'refused' ? read.problems[0]?.kind : read.kind).toBe(kind)
})
