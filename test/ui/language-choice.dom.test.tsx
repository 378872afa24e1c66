import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { DEFAULT_LANGUAGE, type Language, type Translation } from '../../src/words/language'
import { loadWordTables } from '../words/every-table'
import { MADE_UP, madeUp, makeMadeUp } from '../words/made-up-language'
import { showApp } from './small-world'

let translation: Translation

beforeAll(async () => {
  translation = makeMadeUp([...(await loadWordTables()).values()])
})

function offer(loaded: () => Language) {
  return {
    tags: [DEFAULT_LANGUAGE, MADE_UP],
    load: ([tag]: readonly string[]) => Promise.resolve(tag === MADE_UP ? loaded() : DEFAULT_LANGUAGE),
  }
}

test('where there is one language, none is offered', async () => {
  await showApp('#/about')
  expect(await screen.findByRole('heading', { level: 1, name: 'About' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /English/ })).toBeNull()
})

test('a language is chosen by its own name, said at once everywhere, and remembered', async () => {
  const { user, preferences } = await showApp('#/about', { languages: offer(() => translation) })
  const button = await screen.findByRole('button', { name: MADE_UP })
  expect(button.lang).toBe(MADE_UP)
  await user.click(button)
  expect(await screen.findByRole('heading', { level: 1, name: madeUp('About') })).toBeTruthy()
  expect(document.documentElement.lang).toBe(MADE_UP)
  expect(document.title).toBe(`${madeUp('About')} · ${madeUp('Hustings')}`)
  expect(preferences.get('language')).toBe(MADE_UP)

  await user.click(await screen.findByRole('button', { name: 'English' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'About' })).toBeTruthy()
  expect(document.documentElement.lang).toBe(DEFAULT_LANGUAGE)
  expect(preferences.get('language')).toBe(DEFAULT_LANGUAGE)
})

test('a language that cannot be loaded changes nothing, and that is said', async () => {
  const { user, preferences } = await showApp('#/about', { languages: offer(() => DEFAULT_LANGUAGE) })
  await user.click(await screen.findByRole('button', { name: MADE_UP }))
  expect(await screen.findByText('This part could not be loaded')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: 'About' })).toBeTruthy()
  expect(preferences.has('language')).toBe(false)
})
