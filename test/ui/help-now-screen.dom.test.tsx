import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { HelpNowScreen } from '../../src/ui/screens/help-now/help-now-screen'
import { parseOwnNumbers } from '../../src/ui/screens/help-now/own-numbers'
import { showAlone, SOURCES } from './library-services'

describe('somebody in a fright', () => {
  test('sees the steps first, in order, and deletes nothing', async () => {
    await showAlone(<HelpNowScreen />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something wrong now?')
    const [steps] = screen.getAllByRole('list')
    const titles = within(steps!).getAllByRole('heading', { level: 3 })
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Delete nothing',
      'Move to another phone or computer',
      'Ring your IT lead',
      'Change the password there, then sign out everywhere',
      'Write down what you see, with times',
    ])
  })

  test('finds their own IT lead’s number in the step that rings', async () => {
    await showAlone(<HelpNowScreen />, {
      kept: new Map([['help-now-numbers', '{"it-lead":"Priya, 01632 960001"}']]),
    })
    const step = screen.getByRole('heading', { name: 'Ring your IT lead' }).closest('li')
    expect(step?.textContent).toContain('Priya, 01632 960001')
  })

  test('reads whom to tell before anything has loaded, and when nothing does', async () => {
    await showAlone(<HelpNowScreen />, { sources: Promise.reject(new Error('no network')) })
    expect(screen.getByText('report.ncsc.gov.uk').tagName).toBe('STRONG')
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('gets links only to hosts of our sources, told apart where the address was not checked', async () => {
    const sources = new Map(SOURCES)
    sources.set('N-REPORT', { ...SOURCES.get('N-REPORT')!, checked: 'recalled' })
    await showAlone(<HelpNowScreen />, { sources: Promise.resolve(sources) })
    const link = await screen.findByRole('link', { name: 'report.ncsc.gov.uk' })
    expect(link.getAttribute('href')).toBe('https://report.ncsc.gov.uk')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link.parentElement?.textContent).toContain('(address not checked)')
  })

  test('is told no opening hours, no service that has closed, and no number to tap', async () => {
    await showAlone(<HelpNowScreen />)
    expect(document.body.textContent).not.toMatch(/Action Fraud|24\/7|Monday|round the clock/)
    expect(document.querySelector('a[href^="tel:"], a[href^="mailto:"]')).toBeNull()
  })
})

describe('own numbers', () => {
  test('are kept at every change and can be forgotten and brought back', async () => {
    const kept = new Map<string, string>()
    const { user } = await showAlone(<HelpNowScreen />, { kept })
    await user.type(screen.getByRole('textbox', { name: 'Bank' }), '01632 960002')
    expect(parseOwnNumbers(kept.get('help-now-numbers'))).toEqual({ bank: '01632 960002' })
    await user.click(screen.getByRole('button', { name: 'Forget these numbers' }))
    expect(kept.has('help-now-numbers')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Bring them back' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Bank' }).value).toBe('01632 960002')
  })

  test('follow another tab, so that what was deleted there does not come back by the next key here', async () => {
    const kept = new Map([['help-now-numbers', '{"bank":"01632 960002"}']])
    const { user } = await showAlone(<HelpNowScreen />, { kept })
    kept.delete('help-now-numbers')
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key: 'hustings-help-now-numbers' }))
    })
    await user.type(screen.getByRole('textbox', { name: 'IT lead' }), '1')
    expect(parseOwnNumbers(kept.get('help-now-numbers'))).toEqual({ 'it-lead': '1' })
  })

  test('that could not be kept are said so, and stay on the page', async () => {
    const { user } = await showAlone(<HelpNowScreen />, { kept: null })
    await user.type(screen.getByRole('textbox', { name: 'Bank' }), '1')
    expect(screen.getByRole('alert').textContent).toContain('This browser could not keep that.')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Bank' }).value).toBe('1')
  })

  test('say where they go where something in the tab keeps nothing', async () => {
    await showAlone(<HelpNowScreen />, { staysInTab: true })
    expect(screen.getByText(/what you type here is gone when you close the tab/)).toBeTruthy()
    expect(screen.queryByText(/They are kept in this browser/)).toBeNull()
  })

  test.each(['', 'not JSON', 'null', '[]', '{"it-lead":5}', '{"__proto__":{"bank":"1"}}'])(
    'kept as %j count as none',
    (text) => {
      expect(parseOwnNumbers(text)).toEqual({})
    },
  )

  test('stand on the card, which is for paper only', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = await showAlone(<HelpNowScreen />, {
      kept: new Map([['help-now-numbers', '{"bank":"01632 960002"}']]),
    })
    await user.click(screen.getByRole('button', { name: 'Print the card' }))
    expect(print).toHaveBeenCalledOnce()
    const card = document.querySelector('.app-help-card')
    expect(card?.hasAttribute('hidden')).toBe(true)
    expect(card?.textContent).toContain('01632 960002')
    vi.unstubAllGlobals()
  })
})
