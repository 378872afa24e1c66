import { beforeEach, expect, test, vi } from 'vitest'

/** As a tab has them that was just opened. */
async function openTab() {
  vi.resetModules()
  return import('../../src/browser/preferences')
}

beforeEach(() => {
  localStorage.clear()
})

test('what is set is there in the next tab', async () => {
  const { writePreference } = await openTab()
  expect(writePreference('answer-keys', 'off')).toBe(true)
  expect((await openTab()).readPreference('answer-keys')).toBe('off')
})

test('while something keeps nothing, what is set stays in the tab and goes with it', async () => {
  const before = await openTab()
  before.writePreference('help-now-numbers', 'old')
  const tab = await openTab()
  tab.keepPreferencesInTab()
  expect(tab.doPreferencesStayInTab()).toBe(true)
  expect(tab.writePreference('help-now-numbers', 'new')).toBe(true)
  expect(tab.writePreference('answer-keys', 'off')).toBe(true)
  expect([tab.readPreference('help-now-numbers'), tab.readPreference('answer-keys')]).toEqual(['new', 'off'])
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({ 'hustings-help-now-numbers': 'old' })
  const after = await openTab()
  expect(after.doPreferencesStayInTab()).toBe(false)
  expect(after.readPreference('help-now-numbers')).toBe('old')
})

test('what is forgotten is forgotten on the device too, whatever is open', async () => {
  const tab = await openTab()
  tab.writePreference('help-now-numbers', 'old')
  tab.keepPreferencesInTab()
  tab.writePreference('help-now-numbers', 'new')
  tab.forgetPreference('help-now-numbers')
  expect(tab.readPreference('help-now-numbers')).toBeUndefined()
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({})
})
