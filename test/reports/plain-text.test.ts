import { expect, test } from 'vitest'
import { onOneLine, plainLines, safeText, shorten } from '../../src/reports/plain-text'

test('every kind of block is told in lines', () => {
  expect(
    plainLines([
      { type: 'contents', depth: 1 },
      { type: 'heading', level: 2, text: 'Plan' },
      { type: 'status', mark: 'done', text: 'Done' },
      { type: 'callout', text: 'Keep it' },
      { type: 'paragraph', text: [{ text: 'Why: ', bold: true }, 'so'] },
      { type: 'list', items: ['one', { text: 'two', items: ['three'] }] },
      { type: 'list', ordered: true, items: ['first', 'second'] },
      { type: 'table', columns: [{ title: 'A', weight: 1 }], rows: [['1', '2']] },
      { type: 'group', blocks: [{ type: 'bars', alt: 'Half of it', rows: [] }] },
    ]),
  ).toEqual([
    'Plan',
    'Done',
    'Keep it',
    'Why: so',
    '• one',
    '• two',
    '  • three',
    '1. first',
    '2. second',
    '1 · 2',
    'Half of it',
  ])
})

test('an address stands behind its text, and once where it is its text', () => {
  const href = 'https://www.ncsc.gov.uk/one'
  const text = [{ text: 'Page', href }, ', ', { text: href, href }]
  expect(plainLines([{ type: 'paragraph', text }])).toEqual([`Page (${href}), ${href}`])
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀😀', 3, 'a…'],
])('%j in %i is %j', (text, most, shortened) => {
  expect(shorten(text, most)).toBe(shortened)
})

test('every end of a line is known, and nothing hidden stays', () => {
  const text = 'a \r\n b\u2028c\u2029d'
  expect([onOneLine(text), safeText(text)]).toEqual(['a b c d', 'a \n b\nc\nd'])
  expect(safeText('\u202ea\u0000\u200b\ud800')).toBe('a\ufffd')
})
