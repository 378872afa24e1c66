import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { expect, test, vi } from 'vitest'
import { AppProvider } from '../../src/ui/app/app-context'
import { CrashGuard } from '../../src/ui/app/crash-guard'
import { lazyScreen } from '../../src/ui/app/lazy-screen'
import { Page } from '../../src/ui/app/page'
import type { Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { makeSealShelf } from './seal-shelf'

function Plan() {
  return (
    <Page title="Plan" heading="Plan">
      Ten things
    </Page>
  )
}

function show(Screen: ComponentType): void {
  // React tells the console of every mistake that a guard takes.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <ServicesProvider services={{ seals: makeSealShelf() } as unknown as Services}>
      <CrashGuard>
        <AppProvider>
          <Screen />
        </AppProvider>
      </CrashGuard>
    </ServicesProvider>,
  )
}

test('a screen that does not come says so, and comes when it is tried again', async () => {
  const load = vi.fn(() => Promise.resolve(Plan)).mockRejectedValueOnce(new TypeError('no network'))
  show(lazyScreen(load))
  expect(await screen.findByRole('heading', { name: 'This part could not be loaded' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toMatch(/^Your answers are still here\./)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'Plan' })).toBeTruthy()
})

test('a screen that fails for another reason says only what is true', async () => {
  show(
    lazyScreen(() =>
      Promise.resolve(() => {
        throw new Error('a mistake of ours')
      }),
    ),
  )
  expect(await screen.findByText(/^What was saved is still on this device\./)).toBeTruthy()
})
