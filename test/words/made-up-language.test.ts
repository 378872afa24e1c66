import { expect, test } from 'vitest'
import { homeWords } from '../../src/words/home'
import { appWords } from '../../src/words/app'
import { questionsWords } from '../../src/words/questions'
import { terms } from '../../src/words/terms'
import { inMadeUpLanguage, madeUp } from './made-up-language'

const TABLES = [homeWords, appWords, questionsWords, terms]

test('no letter stays, and doing it twice does no more', () => {
  const once = madeUp(
    'The quick brown fox jumps over the lazy dog: THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG',
  )
  expect(once).not.toMatch(/[a-z]/i)
  expect(madeUp(once)).toBe(once)
})

test('it is about a third longer', () => {
  const texts = TABLES.flatMap((words) => Object.values(words('en-GB'))).filter(
    (text) => typeof text === 'string',
  )
  const [before, after] = [texts.join(''), texts.map((text) => madeUp(text)).join('')]
  expect(after.length / before.length).toBeGreaterThan(1.28)
  expect(after.length / before.length).toBeLessThan(1.4)
})

test('what is given to a function stays as it is, in lists of lists too', () => {
  const table = inMadeUpLanguage({
    hello: (name: string) => [`To ${name}`, { deep: `${name} and others` }] as const,
  })
  expect(table.hello('Ynys Hir')).toEqual(['Ťóò Ynys Hir', { deep: 'Ynys Hir áàñď óòťĥéèřš' }])
})
