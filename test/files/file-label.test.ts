import { expect, test } from 'vitest'
import { fileLabel } from '../../src/files/file-label'
import { LIMITS } from '../../src/files/limits'

test.each([
  ['/home/ann/branch.hustings.json', 'branch.hustings.json'],
  ['C:\\Users\\ann\\branch.hustings.json', 'branch.hustings.json'],
  ['branch.hustings.json', 'branch.hustings.json'],
  ['/home/ann/', '?'],
  ['', '?'],
  ['two\nlines.json', 'two lines.json'],
  ['/a/b\n/c.json', 'c.json'],
  ['x'.repeat(9000), 'x'.repeat(LIMITS.title / 2)],
])('%j is called %j', (path, label) => {
  expect(fileLabel(path)).toBe(label)
})
