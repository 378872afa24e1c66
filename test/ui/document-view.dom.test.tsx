import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Block, ReportDocument } from '../../src/reports/document'
import { DocumentView } from '../../src/ui/screens/reports/document-view'
import type { Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'

function show(blocks: readonly Block[], changes: Partial<ReportDocument> = {}): HTMLElement {
  const document: ReportDocument = {
    title: 'A report',
    subject: '',
    language: 'en-GB',
    date: '2027-03-01',
    header: '',
    footer: 'Hustings · 1 March 2027',
    pageLabel: '',
    blocks,
    ...changes,
  }
  render(
    <ServicesProvider services={{} as Services}>
      <DocumentView report={{ document, linkHosts: new Set(['www.ncsc.gov.uk']) }} />
    </ServicesProvider>,
  )
  return screen.getByRole('article')
}

describe('a report on the screen', () => {
  test('has its headings one below the page’s own, in order', () => {
    show([
      { type: 'cover', title: 'Plan', lines: ['For the board', [{ text: 'March', bold: true }]] },
      { type: 'heading', level: 2, text: 'Where you stand' },
      { type: 'group', blocks: [{ type: 'heading', level: 3, text: 'An action' }] },
    ])
    const headings = screen.getAllByRole('heading')
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'Plan'],
      ['H3', 'Where you stand'],
      ['H4', 'An action'],
    ])
    expect(screen.getByText('For the board')).toBeTruthy()
  })

  test('says its marking first, and whose words these are last', () => {
    const article = show([{ type: 'paragraph', text: 'Words.' }], {
      marking: 'Officers only',
      notice: 'Not checked by the NCSC.',
    })
    expect(article.textContent).toBe('Officers onlyWords.Not checked by the NCSC.Hustings · 1 March 2027')
    expect(article.lang).toBe('en-GB')
  })

  test('has lists in lists, and tables with what each cell belongs to', () => {
    show([
      { type: 'list', ordered: true, items: ['One', { text: 'Two', items: ['Two and a half'] }] },
      {
        type: 'table',
        caption: 'At a glance',
        columns: [
          { title: 'Action', weight: 2, rowHeader: true },
          { title: 'Hours', weight: 1, align: 'right' },
        ],
        rows: [['Lock up', '2']],
      },
    ])
    expect(screen.getAllByRole('list')).toHaveLength(2)
    const table = within(screen.getByRole('table', { name: 'At a glance' }))
    expect(table.getByRole('rowheader', { name: 'Lock up' }).getAttribute('scope')).toBe('row')
    expect(table.getAllByRole('columnheader').map((cell) => cell.getAttribute('scope'))).toEqual([
      'col',
      'col',
    ])
    expect(table.getByRole('cell', { name: '2' })).toBeTruthy()
  })

  test('tells figures in words, and status by mark and word', () => {
    show([
      { type: 'status', mark: 'partly', text: 'Basics in progress' },
      {
        type: 'bars',
        alt: 'Accounts: 3 of 4 in place',
        rows: [{ label: 'Accounts', value: '75%', parts: [{ mark: 'in-place', share: 0.75, label: '3' }] }],
      },
      { type: 'range', alt: '58% to 66% in place', low: 0.58, high: 0.66, value: '58% to 66%' },
      {
        type: 'timeline',
        alt: 'One action before 6 May',
        ticks: [{ at: 1, label: '6 May' }],
        bands: [{ from: 0.8, to: 1, label: 'Change nothing' }],
        rows: [{ mark: 'to-do', label: 'Lock up', from: 0, to: 0.5, value: '1 April' }],
      },
    ])
    expect(screen.getByText('Basics in progress').parentElement?.querySelector('svg')).toBeTruthy()
    expect(screen.getAllByRole('img').map((figure) => figure.getAttribute('aria-label'))).toEqual([
      'Accounts: 3 of 4 in place',
      '58% to 66% in place',
      'One action before 6 May',
    ])
  })

  test('shows boxes to tick that are none here, and lines to write on', () => {
    show([
      { type: 'ticks', boxes: [{ name: 'a-yes', label: 'Yes', told: 'Do the doors lock? Yes' }] },
      { type: 'blanks', labels: ['Prepared by'] },
    ])
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText('Do the doors lock? Yes')).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'Prepared by' })).toBeTruthy()
  })

  test('keeps each piece of running text to itself, in its own language', () => {
    show([{ type: 'paragraph', text: ['By ', { text: '\u05d0\u05d1', lang: 'he', bold: true }, '.'] }])
    const piece = screen.getByText('\u05d0\u05d1').closest('bdi')
    expect(piece?.lang).toBe('he')
    expect(piece?.querySelector('strong')).toBeTruthy()
  })
})

describe('a link in a report', () => {
  test('leads out only to hosts of our sources', () => {
    show([
      {
        type: 'paragraph',
        text: [
          { text: 'Ours', href: 'https://www.ncsc.gov.uk/a' },
          { text: 'Theirs', href: 'https://evil.example/a' },
          { text: 'Script', href: 'data:text/html,x' },
        ],
      },
    ])
    const links = screen.getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('rel')])).toEqual([
      ['Ours', 'noopener noreferrer'],
    ])
    expect(screen.getByText('Theirs').closest('a')).toBeNull()
  })

  test('inside it moves focus to the heading, and leaves the address alone', async () => {
    const here = location.href
    show([
      { type: 'paragraph', text: ['See ', { text: 'action 1', to: 'action-locks' }] },
      { type: 'paragraph', text: [{ text: 'nowhere', to: 'not-there' }] },
      { type: 'heading', level: 2, text: 'Lock up', id: 'action-locks' },
    ])
    expect(screen.queryByRole('button', { name: 'nowhere' })).toBeNull()
    await userEvent.setup().click(screen.getByRole('button', { name: 'action 1' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Lock up' }))
    expect(location.href).toBe(here)
  })

  test('of the contents names what comes behind it, as deep as asked', async () => {
    show([
      { type: 'heading', level: 1, text: 'Plan' },
      { type: 'contents', depth: 2 },
      { type: 'heading', level: 2, text: 'First' },
      { type: 'group', blocks: [{ type: 'heading', level: 3, text: 'Below it' }] },
      { type: 'heading', level: 2, text: 'Second' },
    ])
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }))
    expect(contents.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'First',
      'Below it',
      'Second',
    ])
    expect(contents.getAllByRole('list')).toHaveLength(2)
    await userEvent.setup().click(contents.getByRole('button', { name: 'Second' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Second' }))
  })

  test.each([
    [1, ['Part one', 'Part two']],
    [2, ['Part one', 'A chapter', 'Part two']],
  ] as const)('of the contents of several parts, %s deep', (depth, titles) => {
    show([
      { type: 'contents', depth },
      { type: 'cover', title: 'Part one', lines: [] },
      { type: 'heading', level: 2, text: 'A chapter' },
      { type: 'heading', level: 1, text: 'Part two' },
    ])
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }))
    expect(contents.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(titles)
  })
})
