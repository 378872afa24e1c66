import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSafe } from '../../../src/files/safe-text'
import type { Block, Text } from '../../../src/reports/document'
import { makeRichText } from '../../../src/reports/markdown/rich-text'
import { anyHostileText, TRICKS } from '../hostile-plans'

const HOSTS = new Set(['www.ncsc.gov.uk'])

function htmlOf(...blocks: readonly Block[]): string {
  return makeRichText({ language: 'en-GB', blocks }, HOSTS)
}

/** What a browser makes of it. */
function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}

const namesIn = (element: Element): readonly string[] => [
  ...new Set([...element.querySelectorAll('*')].map(({ localName }) => localName)),
]

const shown = (text: string): string => makeSafe(text).replaceAll(/[\n\u2028\u2029]/g, '')

describe('a hostile text is shown, and makes no element', () => {
  test.each(TRICKS)('%j', (trick) => {
    const body = bodyOf(htmlOf({ type: 'paragraph', text: [trick, { text: trick, bold: true }] }))
    expect(body.querySelector('p')?.textContent).toBe(shown(trick) + shown(trick))
    expect(namesIn(body).filter((name) => !['div', 'p', 'strong', 'br'].includes(name))).toEqual([])
  })

  test('in every kind of block, whatever it is', () => {
    const known = 'div h1 p span strong ul li table caption thead tbody tr th td br'.split(' ')
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const run: Text = [{ text, lang: text, href: text }]
        const body = bodyOf(
          htmlOf(
            { type: 'heading', level: 1, text },
            { type: 'callout', text: run },
            { type: 'list', items: [{ text: run, items: [run] }] },
            {
              type: 'table',
              caption: text,
              columns: [{ title: text, weight: 1, rowHeader: true }],
              rows: [[run]],
            },
          ),
        )
        expect(namesIn(body).filter((name) => !known.includes(name))).toEqual([])
        expect(body.querySelector('th[scope=row]')?.textContent).toBe(shown(text))
        const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
        expect(new Set(attributes)).toEqual(new Set(['lang', 'scope']))
      }),
    )
  })
})

describe('links', () => {
  test('lead to our hosts only, in a tab that tells nothing', () => {
    const href = 'https://www.ncsc.gov.uk/?a=1&b="2"'
    const link = bodyOf(htmlOf({ type: 'paragraph', text: [{ text: 'Page', href }] })).querySelector('a')
    expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([href, 'noopener noreferrer'])
  })

  test.each(['https://evil.example/', 'data:text/html,<b>1</b>', 'https://www.ncsc.gov.uk@evil.example/'])(
    '%s stays a text',
    (href) => {
      expect(htmlOf({ type: 'paragraph', text: [{ text: 'Page', href }] })).toContain('<p>Page</p>')
    },
  )
})

test('each kind of block is an element that says what it is', () => {
  const body = bodyOf(
    htmlOf(
      { type: 'heading', level: 2, text: 'Plan' },
      { type: 'paragraph', text: [{ text: 'Cynllun', lang: 'cy' }, ' a\nb'] },
      { type: 'list', ordered: true, items: ['one', { text: 'two', items: ['three'] }] },
      {
        type: 'table',
        caption: 'All',
        columns: [
          { title: 'No.', weight: 1 },
          { title: 'What', weight: 1, rowHeader: true },
        ],
        rows: [['1', 'this']],
      },
    ),
  )
  expect(body.querySelector('div[lang=en-GB] > h2')?.textContent).toBe('Plan')
  expect(body.querySelector('p')?.innerHTML).toBe('<span lang="cy">Cynllun</span> a<br>b')
  expect([...body.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
    'one',
    'twothree',
  ])
  expect(body.querySelector('ol ul li')?.textContent).toBe('three')
  expect(body.querySelector('caption')?.textContent).toBe('All')
  expect([...body.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).toEqual([
    'col',
    'col',
    'row',
  ])
})
