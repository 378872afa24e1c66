import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileNotice, FileProblem } from '../../src/files/problem'
import { problemWords } from '../../src/words/problems'

const { editorLine, notice, sentence, tell } = problemWords('en-GB')
const place = { line: 7, column: 12 }
const found = 'x'

/** One of each kind. Forgetting one is a compile error. */
const ONE_OF_EACH: { readonly [Kind in FileProblem['kind']]: Extract<FileProblem, { kind: Kind }> } = {
  'too-large': { kind: 'too-large', limit: 10_000_000 },
  empty: { kind: 'empty' },
  'not-utf8': { kind: 'not-utf8' },
  sealed: { kind: 'sealed' },
  'sealed-for-keys': { kind: 'sealed-for-keys' },
  'sealed-in-several-ways': { kind: 'sealed-in-several-ways' },
  'seal-factor-unreadable': { kind: 'seal-factor-unreadable' },
  'seal-factor-too-high': { kind: 'seal-factor-too-high', factor: 21, limit: 20 },
  'seal-damaged': { kind: 'seal-damaged' },
  'seal-wants-memory': { kind: 'seal-wants-memory' },
  'no-memory-to-open': { kind: 'no-memory-to-open' },
  'sealed-twice': { kind: 'sealed-twice' },
  zip: { kind: 'zip' },
  'cut-off': { kind: 'cut-off' },
  'too-many-codes': { kind: 'too-many-codes', limit: 100_000 },
  'took-too-long': { kind: 'took-too-long', seconds: 10 },
  'reading-broke': { kind: 'reading-broke' },
  'pdf-without-answers': { kind: 'pdf-without-answers' },
  'pdf-with-several-files': { kind: 'pdf-with-several-files' },
  'pdf-encrypted': { kind: 'pdf-encrypted' },
  'pdf-damaged': { kind: 'pdf-damaged' },
  'unpacked-too-large': { kind: 'unpacked-too-large', limit: 20_000_000 },
  'checklist-in-pdf': { kind: 'checklist-in-pdf' },
  'too-deep': { kind: 'too-deep', limit: 32, ...place },
  'too-many-values': { kind: 'too-many-values', limit: 300_000, ...place },
  'text-too-long': { kind: 'text-too-long', limit: 100_000, ...place },
  'not-json': { kind: 'not-json', ...place },
  'same-key-twice': { kind: 'same-key-twice', key: 'one', ...place },
  'not-ours': { kind: 'not-ours', at: '', wanted: 'hustings/assessment', found: 'hustings/checklist' },
  'too-new': { kind: 'too-new', at: '', wanted: 'hustings/assessment', version: 9 },
  'checksum-wrong': { kind: 'checksum-wrong' },
  'checklist-other': { kind: 'checklist-other', at: '/checklist/id', found },
  'checklist-changed': { kind: 'checklist-changed', at: '/checklist/sha256' },
  'checklist-unknown': { kind: 'checklist-unknown', id: 'a-list', version: '1.0.0' },
  'key-missing': { kind: 'key-missing', at: '/id', found: null },
  'key-unknown': { kind: 'key-unknown', at: '/a', found: null },
  'key-twice': { kind: 'key-twice', at: '/a', found: null },
  'wrong-type': { kind: 'wrong-type', at: '/a', found, wanted: 'number' },
  blank: { kind: 'blank', at: '/a', found },
  'too-long': { kind: 'too-long', at: '/a', found, limit: 10_000 },
  'too-many': { kind: 'too-many', at: '/items', found: null, limit: 500 },
  'list-empty': { kind: 'list-empty', at: '/items', found: null },
  'not-an-id': { kind: 'not-an-id', at: '/id', found: 'No Id' },
  'not-a-uuid': { kind: 'not-a-uuid', at: '/id', found },
  'not-a-version': { kind: 'not-a-version', at: '/version', found },
  'not-a-language': { kind: 'not-a-language', at: '/language', found },
  'not-a-date': { kind: 'not-a-date', at: '/plan/start', found: 'soon' },
  'not-an-instant': { kind: 'not-an-instant', at: '/createdAt', found },
  'not-an-address': { kind: 'not-an-address', at: '/guidance/url', found },
  'not-a-sha256': { kind: 'not-a-sha256', at: '/checklist/sha256', found },
  'not-a-technique': { kind: 'not-a-technique', at: '/steps/0/technique', found: 'T1' },
  'not-one-of': {
    kind: 'not-one-of',
    at: '/answers/one/status',
    found: 'yes',
    words: ['in-place', 'partly'],
  },
  'not-whole': { kind: 'not-whole', at: '/a', found: '1.5' },
  'not-a-multiple': { kind: 'not-a-multiple', at: '/a', found: '0.3', step: 0.25 },
  'not-above': { kind: 'not-above', at: '/a', found: '0', bound: 0 },
  'too-small': { kind: 'too-small', at: '/a', found: '0', least: 1 },
  'too-great': { kind: 'too-great', at: '/a', found: '1001', limit: 1000 },
  'id-twice': { kind: 'id-twice', at: '/items/1/id', found, first: '/items/0/id' },
  'unknown-theme': { kind: 'unknown-theme', at: '/items/3/theme', found: 'nowhere' },
  'unknown-item': { kind: 'unknown-item', at: '/first/0', found },
  'unknown-fact': { kind: 'unknown-fact', at: '/items/0/appliesWhen/has', found },
  'not-all-groups': { kind: 'not-all-groups', at: '/items/0/counts', found: null, groups: 7 },
  'item-missing': { kind: 'item-missing', at: '/items', found },
  'not-a-code': { kind: 'not-a-code', at: '/codes/0', found },
  'codes-other': { kind: 'codes-other', at: '/codes', found: null },
  'only-sealed': { kind: 'only-sealed', at: '/codes', found: null },
  'sources-missing': { kind: 'sources-missing', at: '/items/0/sources', found: null },
  'rule-unclear': { kind: 'rule-unclear', at: '/items/0/appliesWhen', found: null },
  'rule-too-deep': { kind: 'rule-too-deep', at: '/items/0/appliesWhen', found: null, limit: 5 },
  'after-itself': { kind: 'after-itself', at: '/items/0/after', found },
  'after-circle': {
    kind: 'after-circle',
    at: '/items/0/after',
    found,
    items: ['a', 'b', 'c', 'd', 'e', 'f'],
  },
}

const NOTICES: { readonly [Kind in FileNotice['kind']]: Extract<FileNotice, { kind: Kind }> } = {
  'from-pdf': { kind: 'from-pdf' },
  'no-checksum': { kind: 'no-checksum' },
  damaged: { kind: 'damaged' },
  'foreign-checklist': { kind: 'foreign-checklist', title: 'A list' },
  retired: { kind: 'retired', items: ['a', 'b'] },
}

describe('every problem is told in the same shape', () => {
  test.each(Object.values(ONE_OF_EACH))('$kind', (problem) => {
    const told = sentence(problem)
    expect(told).toMatch(/^\S.*[^.]\. \S.*\.$/s)
    expect(told).not.toMatch(/please|sorry|valid|oops|error|undefined|null|object Object|!/i)
    const { what, where, whatToDo } = tell(problem)
    expect(told).toBe(`${what}${where === '' ? '' : ` ${where}`}. ${whatToDo}.`)
  })

  test('what is wrong with a whole file is told with its place to an editor, and without to a reader', () => {
    const problem = ONE_OF_EACH['checksum-wrong']
    expect(editorLine(problem)).toContain(' at /checksum. ')
    expect(sentence(problem)).not.toContain('/')
    expect(editorLine(ONE_OF_EACH['unknown-theme'])).toBe(sentence(ONE_OF_EACH['unknown-theme']))
  })

  test.each(Object.values(NOTICES))('$kind', (told) => {
    expect(notice(told)).toMatch(/^[A-Z0-9].*\.$/)
  })
})

test.each<[problem: FileProblem, told: string]>([
  [
    ONE_OF_EACH['unknown-theme'],
    'There is no theme “nowhere” at /items/3/theme. Add it to "themes", or name one of those.',
  ],
  [
    ONE_OF_EACH['too-deep'],
    'Lists and objects lie more than 32 deep inside each other on line 7, at character 12. Choose another file: no file of Hustings is so deep.',
  ],
  [
    ONE_OF_EACH['checksum-wrong'],
    'This file was changed or damaged after it was saved. Open a copy to look, or use an earlier copy.',
  ],
  [
    ONE_OF_EACH['not-one-of'],
    '“yes” is not one of the words known here at /answers/one/status. Use one of in-place, partly.',
  ],
  [
    { kind: 'not-ours', at: '', wanted: 'hustings/checklist', found: null },
    'This is not a Hustings checklist. Choose a file whose "format" is "hustings/checklist".',
  ],
  [
    { kind: 'not-one-of', at: '/formatVersion', found: null, words: ['1'] },
    'What stands here is not one of the words known here at /formatVersion. Use 1.',
  ],
])('%j', (problem, told) => {
  expect(sentence(problem)).toBe(told)
})

test('one retired entry is told as one', () => {
  expect(notice({ kind: 'retired', items: ['a'] })).toMatch(/^1 entry belongs/)
})

test("a stranger's text is quoted, on one line, and never at length", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 }), (text) => {
      const told = tell({ kind: 'unknown-theme', at: `/${text}`, found: `${text}\nand more` })
      expect(Array.from(told.what.replace('There is no theme ', '')).length).toBeLessThanOrEqual(62)
      expect(told.what).not.toContain('\n')
      expect(told.where.length).toBeLessThan(125)
    }),
  )
})
