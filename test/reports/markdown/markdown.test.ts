import fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { makeSafe } from '../../../src/files/safe-text'
import type { Block, Text } from '../../../src/reports/document'
import { makeMarkdown } from '../../../src/reports/markdown/markdown'
import { anyHostileText, TRICKS } from '../hostile-plans'

const HOSTS = new Set(['www.ncsc.gov.uk'])

function markdownOf(...blocks: readonly Block[]): string {
  return makeMarkdown({ language: 'en-GB', blocks }, HOSTS)
}

const paragraph = (text: Text): Block => ({ type: 'paragraph', text })

/** What another parser makes of it, in GitHub's dialect: the kinds of its elements, and the text that is seen. */
function readElsewhere(markdown: string): { kinds: readonly string[]; seen: string } {
  const kinds: string[] = []
  let seen = ''
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'text' && 'tokens' in token && token.tokens !== undefined) return
    kinds.push(token.type)
    if (token.type === 'text' || token.type === 'escape') seen += unescapeHtml(token.text)
    if (token.type === 'br') seen += '\n'
  })
  return {
    kinds: [...new Set(kinds)].filter((kind) => !['space', 'text', 'escape', 'br'].includes(kind)),
    seen,
  }
}

/** Of what the parser itself escapes. */
function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** The lines of a text as they are shown: without those that are blank, and without what stands round them. */
function shown(text: string): string {
  return makeSafe(text)
    .split(/[\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

describe('a hostile text is shown, and is nothing else', () => {
  test.each(TRICKS)('%j', (trick) => {
    for (const text of [trick, `a ${trick}`, `a\n${trick}`]) {
      const { kinds, seen } = readElsewhere(markdownOf(paragraph(text)))
      expect(kinds.filter((kind) => kind !== 'paragraph')).toEqual([])
      expect(seen).toBe(shown(text))
    }
  })

  test('in a paragraph, whatever it is', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const { kinds, seen } = readElsewhere(markdownOf(paragraph(text)))
        expect(kinds.filter((kind) => kind !== 'paragraph')).toEqual([])
        expect(seen).toBe(shown(text))
      }),
      { numRuns: 500 },
    )
  })

  test('in a heading', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const { kinds, seen } = readElsewhere(markdownOf({ type: 'heading', level: 2, text: `a ${text}` }))
        expect(kinds).toEqual(['heading'])
        expect(seen).toBe(shown(`a ${text}`).replaceAll('\n', ' '))
      }),
    )
  })

  test('in a list, where it stays one item', () => {
    fc.assert(
      fc.property(
        fc.array(anyHostileText, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (texts, ordered) => {
          const items = texts.map((text) => ({ text: `a ${text}`, items: [`b ${text}`] }))
          const markdown = markdownOf({ type: 'list', ordered, items })
          const [list, ...more] = marked
            .lexer(markdown)
            .filter(({ type }) => type !== 'space') as Tokens.List[]
          expect([list?.type, list?.items.length, more]).toEqual(['list', texts.length, []])
          expect(readElsewhere(markdown).kinds).toEqual(['list', 'list_item'])
        },
      ),
    )
  })

  test('in a table, where it stays in its cell', () => {
    fc.assert(
      fc.property(fc.array(anyHostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const markdown = markdownOf({
          type: 'table',
          columns: [
            { title: 'One', weight: 1, rowHeader: true },
            { title: 'Two', weight: 1, align: 'right' },
          ],
          rows: texts.map((text) => [text, 'end']),
        })
        const [table, ...more] = marked
          .lexer(markdown)
          .filter(({ type }) => type !== 'space') as Tokens.Table[]
        expect([table?.type, more]).toEqual(['table', []])
        expect(table?.rows.map((row) => row[1]?.text)).toEqual(texts.map(() => 'end'))
        expect(readElsewhere(markdown).kinds).toEqual(['table'])
      }),
    )
  })
})

describe('what begins a line begins nothing', () => {
  test.each([
    '+ b',
    '- b',
    '===',
    '---',
    '+',
    '1. b',
    '12) b',
    '1.',
    ':-',
    '# b',
    '> b',
    '    b',
    '\u00a0- b',
  ])('%j', (start) => {
    for (const text of [start, `a\n${start}`, `a\n\n${start}`]) {
      const { kinds, seen } = readElsewhere(markdownOf(paragraph(text)))
      expect([kinds, seen]).toEqual([['paragraph'], shown(text)])
    }
  })

  test('a number that only stands there is left alone', () => {
    expect(markdownOf(paragraph('1.5 hours'))).toBe('1.5 hours\n')
  })
})

describe('links', () => {
  test.each([
    ['https://www.ncsc.gov.uk/a', 'https://www.ncsc.gov.uk/a'],
    ['https://www.ncsc.gov.uk/a_(b)<c>', 'https://www.ncsc.gov.uk/a%5F%28b%29%3Cc%3E'],
  ])('%s leads where it says', (href, address) => {
    const [block] = marked.lexer(markdownOf(paragraph([{ text: 'Page [1]', href }])))
    const [link] = (block as Tokens.Paragraph).tokens
    expect(link).toMatchObject({ type: 'link', href: address })
  })

  test.each([
    'https://evil.example/',
    'http://www.ncsc.gov.uk/',
    'data:text/html,<b>1</b>',
    'https://www.ncsc.gov.uk@evil.example/',
    'https://www.ncsc.gov.uk:8443/',
    'https://www.ncsc.gov.uk/ )[x](https://evil.example',
  ])('%s stays a text', (href) => {
    expect(markdownOf(paragraph([{ text: 'Page', href }]))).toBe('Page\n')
  })
})

test('each kind of block is written as it should read', () => {
  const markdown = markdownOf(
    { type: 'heading', level: 1, text: 'Plan' },
    { type: 'contents', depth: 1 },
    paragraph([{ text: 'Why: ', bold: true }, 'so', { text: '\n1. that', lang: 'cy' }]),
    { type: 'status', mark: 'done', text: 'Done' },
    { type: 'callout', text: 'Keep it' },
    { type: 'list', items: [] },
    { type: 'list', ordered: true, items: ['one\nline', { text: 'two', items: ['three\nfour'] }] },
    { type: 'group', blocks: [{ type: 'bars', alt: 'Half of it', rows: [] }] },
    {
      type: 'table',
      caption: 'All',
      columns: [
        { title: 'No.', weight: 1, align: 'right' },
        { title: 'What', weight: 1 },
      ],
      rows: [['1', 'a | b'], ['2']],
    },
  )
  expect(markdown).toBe(
    String.raw`# Plan

**Why:** so\
1\. that

**Done**

**Keep it**

1. one\
   line
2. two
   - three\
     four

Half of it

**All**

| No. | What |
| ---: | --- |
| 1 | a \| b |
| 2 |  |
`,
  )
})
