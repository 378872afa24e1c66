import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { AboutScreen } from '../../src/ui/screens/about/about-screen'
import { showAlone } from './library-services'
import { showApp } from './small-world'

describe('About', () => {
  test('says what the browser says, and asks again until all is kept', async () => {
    await showAlone(<AboutScreen />, { standings: ['not-yet', 'not-yet', 'ready'] })
    expect(await screen.findByText('Ready for offline: not yet')).toBeTruthy()
    expect(await screen.findByText('Ready for offline: yes')).toBeTruthy()
    expect(screen.queryByText('Ready for offline: not yet')).toBeNull()
  })

  test('says so where this browser keeps no copy', async () => {
    await showAlone(<AboutScreen />, { standings: ['not-here'] })
    expect(await screen.findByText('Ready for offline: not in this browser')).toBeTruthy()
    expect(document.body.textContent).not.toContain('This address is not secure')
  })

  test('says what an insecure address takes away', async () => {
    await showAlone(<AboutScreen />, { standings: ['not-here'], isSecureAddress: false })
    expect(await screen.findByText(/This address is not secure: it begins with http, not https/)).toBeTruthy()
  })
})

describe('a newer version', () => {
  test('is not spoken of where there is none', async () => {
    await showApp('#/')
    expect(screen.queryByText(/newer version of Hustings/)).toBeNull()
  })

  test('is said quietly, and used when somebody wants it', async () => {
    const use = vi.fn()
    const { user, bringNewer } = await showApp('#/')
    bringNewer({ kind: 'waits', use })
    const line = await screen.findByText('A newer version of Hustings is ready.')
    expect(line.closest('[role=status]')).not.toBeNull()
    expect(use).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Use it now' }))
    expect(use).toHaveBeenCalledTimes(1)
  })

  test('is put off on every screen of this tab', async () => {
    const use = vi.fn()
    const { user, bringNewer } = await showApp('#/')
    bringNewer({ kind: 'waits', use })
    await user.click(await screen.findByRole('button', { name: 'Later' }))
    location.hash = '#/about'
    await screen.findByRole('heading', { level: 1, name: 'About' })
    expect(screen.queryByText(/newer version of Hustings/)).toBeNull()
    expect(use).not.toHaveBeenCalled()
  })

  test('that another tab has taken is said in this one', async () => {
    const { bringNewer } = await showApp('#/')
    bringNewer({ kind: 'used', use: () => undefined })
    expect(await screen.findByText(/in use in another tab/)).toBeTruthy()
  })

  test('does not take what is kept nowhere else', async () => {
    const use = vi.fn()
    const { user, bringNewer } = await showApp('#/new/village-society', { noStorage: true })
    await user.click(await screen.findByRole('button', { name: 'Go to the questions' }))
    await user.click((await screen.findAllByRole('radio', { name: /^Partly/ }))[0]!)
    await screen.findByText(/could not keep your last change/)
    bringNewer({ kind: 'waits', use })
    const foot = within(await screen.findByRole('contentinfo'))
    await user.click(await foot.findByRole('button', { name: 'Use it now' }))
    await waitFor(() => {
      expect(foot.getByText(/answers that are kept nowhere else/)).toBeTruthy()
    })
    expect(use).not.toHaveBeenCalled()
  })
})
