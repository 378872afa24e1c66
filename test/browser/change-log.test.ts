import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readChangeLog } from '../../src/browser/change-log-plugin'

test('a release is its heading and the lines below it, without marks', () => {
  const text =
    '# Changes\n\nNewest first.\n\n## 2.0.0 – 1 May 2027\n\n- `plan` has a list.\n- See [how](a.md).\n\n## 1.0.0\n\n- First.\n'
  expect(readChangeLog(text)).toEqual([
    { title: '2.0.0 – 1 May 2027', lines: ['plan has a list.', 'See how.'] },
    { title: '1.0.0', lines: ['First.'] },
  ])
})

test('a release without a line is a fault', () => {
  expect(() => readChangeLog('## 1.0.0\n\nNothing.\n')).toThrow('1.0.0')
})

test('ours can be read, and has no mark left in it', () => {
  const notes = readChangeLog(readFileSync('CHANGELOG.md', 'utf8'))
  expect(notes.length).toBeGreaterThan(0)
  expect(notes.flatMap(({ lines }) => lines).filter((line) => /[`*_]|\]\(/.test(line))).toEqual([])
})
