import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BROKEN } from '../files/broken-checklists'
import { asText, changed, fullChecklist, plainAssessment } from '../files/texts'
import { runOn } from './made-up-world'

/** What an author sees of each fault: one line with its place and what to do, and never more than that. */

const asFile = (text: string) => ({ files: { 'list.json': text, 'good.json': asText(fullChecklist) } })

describe('a broken checklist ends with 1 and one line a fault', () => {
  test.each(BROKEN)('%s: %j, %s', async (at, value, _kind, elsewhere = at) => {
    const machine = asFile(asText(changed(fullChecklist, at, value)))
    const place = elsewhere === '' ? '' : ` at ${elsewhere}`
    const { code, out, err } = await runOn(machine, 'check', 'list.json')
    expect([code, out]).toEqual([1, ''])
    expect(err.startsWith('list.json: ') && err.includes(`${place}. `)).toBe(true)
    expect(err).toMatch(/^[^\n]+\. [^\n]+\.\n$/)
    for (const files of [
      ['list.json', 'good.json'],
      ['good.json', 'list.json'],
    ]) {
      expect(await runOn(machine, 'diff', ...files)).toMatchObject({ code: 1, out: '', err })
    }
  })

  const text = asText(fullChecklist)
  test.each<[what: string, text: string, sentence: RegExp]>([
    ['empty', '', /^This file is empty\. /],
    [
      'cut off',
      text.slice(0, -20),
      /^This file ends too early: a part of it is missing\. Choose another copy/,
    ],
    ['a comma too many', text.replace(/\n\}$/, ',\n}'), /^This is not JSON on line \d+, at character \d+\. /],
    ['a comment', `// Ours\n${text}`, /^This is not JSON on line 1, at character 1\. /],
    ['single quotes', text.replaceAll('"', "'"), /^This is not JSON on line 2, at character 3\. /],
    [
      'a key twice',
      text.replace('"title"', '"title": "", "title"'),
      /^The key "title" stands twice in one object on /,
    ],
    ['too deep', `${'['.repeat(33)}${']'.repeat(33)}`, /^Lists and objects lie more than 32 deep /],
    ['a list', `[${text}]`, /^This is not a Hustings checklist at \/format\. /],
    [
      'an assessment',
      asText(plainAssessment),
      /^This is not a Hustings checklist but "hustings\/assessment" at \/format\. /,
    ],
    [
      'too large',
      text.replace('"Village', `"${' '.repeat(10_000_000)}Village`),
      /^This file is larger than 10 MB\. /,
    ],
  ])('%s', async (_what, broken, sentence) => {
    const { code, out, err } = await runOn(asFile(broken), 'check', 'list.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^list\.json: [^\n]+\.\n$/)
    expect(err.replace('list.json: ', '')).toMatch(sentence)
  })
})

test('many faults are as many lines, each with its own place', async () => {
  const file = ['/items/0/hours', '/items/1/hours', '/items/2/hours', '/guidance/url', '/title'].reduce(
    (broken, at) => changed(broken, at, []),
    changed(fullChecklist, '/extra', 1),
  )
  const { code, err } = await runOn(asFile(asText(file)), 'check', 'list.json')
  const lines = err.trimEnd().split('\n')
  expect(code).toBe(1)
  expect(lines).toHaveLength(6)
  expect(new Set(lines).size).toBe(6)
  for (const line of lines) expect(line).toMatch(/^list\.json: .+ at \/\S+\. .+\.$/)
})

test('whatever stands in a file: a result or lines of ours, never anything else', async () => {
  const places = BROKEN.map(([at]) => at).filter((at) => !at.includes('\u200b'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (at, value) => {
      const { code, out, err } = await runOn(
        asFile(asText(changed(fullChecklist, at, value))),
        'check',
        'list.json',
      )
      if (code === 0) expect([out, err]).toEqual([expect.stringMatching(/^list\.json: nothing wrong\. /), ''])
      else expect([code, out]).toEqual([1, ''])
      for (const line of err.split('\n').slice(0, -1)) expect(line).toMatch(/^list\.json: .+\. .+\.$/)
    }),
    { numRuns: 500 },
  )
})
