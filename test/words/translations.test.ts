import { beforeAll, expect, test } from 'vitest'
import { compareWords } from '../../src/words/compare'
import { formatDate } from '../../src/words/dates'
import { homeWords } from '../../src/words/home'
import { wordsInTab } from '../../src/words/in-tab'
import { sameLanguage, saidInTab, tagOf, type Translation, type Words } from '../../src/words/language'
import { LANGUAGE_TAGS, loadLanguage } from '../../src/words/translations'
import { loadWordTables } from './every-table'
import { MADE_UP, makeMadeUp } from './made-up-language'

let tables: ReadonlyMap<string, Words<unknown>>
let madeUp: Translation

beforeAll(async () => {
  tables = await loadWordTables()
  madeUp = makeMadeUp([...tables.values()])
})

/** Names of the tables that nobody has translated. */
function missingIn(translation: Translation): readonly string[] {
  return [...tables].flatMap(([name, words]) => (translation.tables.has(words) ? [] : [name]))
}

test('every language that is offered has every table', async () => {
  for (const tag of LANGUAGE_TAGS) {
    const language = await loadLanguage([tag])
    expect(tagOf(language)).toBe(tag)
    if (language !== 'en-GB') expect(missingIn(language), tag).toEqual([])
  }
})

test('a table that a language lacks is named, and asking for it is a mistake of ours', () => {
  expect(missingIn(madeUp)).toEqual([])
  const most = { ...madeUp, tables: new Map(madeUp.tables) }
  most.tables.delete(homeWords)
  expect(missingIn(most)).toEqual(['homeWords'])
  expect(() => homeWords(most)).toThrow('qaa lacks a table of words')
})

test('words are those of the language one holds', () => {
  expect(homeWords('en-GB').title).toBe('Start')
  expect(homeWords(madeUp).title).toBe('Šťáàřť')
  expect(homeWords(madeUp)).toBe(homeWords(madeUp))
})

test('the one-file edition says otherwise in each language', () => {
  const inTab = new Map([saidInTab(compareWords, { missing: 'Ñóòťĥéèřéè' })])
  expect(wordsInTab(compareWords, 'en-GB').missing).toBe('One of these is not in this tab')
  expect(wordsInTab(compareWords, { ...madeUp, inTab }).missing).toBe('Ñóòťĥéèřéè')
  expect(wordsInTab(compareWords, madeUp).missing).toBe(compareWords(madeUp).missing)
})

test('days are written as the language writes them', () => {
  expect(formatDate({ ...madeUp, tag: 'cy' }, '2027-05-06')).toBe('6 Mai 2027')
  expect(formatDate('en-GB', '2027-05-06')).toBe('6 May 2027')
})

test.each<[wished: readonly string[], tag: string]>([
  [[], 'en-GB'],
  [['fr'], 'en-GB'],
  [['fr', MADE_UP], MADE_UP],
  [['QAA-gb', 'en'], MADE_UP],
  [['en-US', MADE_UP], 'en-GB'],
  [['constructor', '__proto__'], 'en-GB'],
])('who wishes for %j reads %s', async (wished, tag) => {
  expect(tagOf(await loadLanguage(wished, { [MADE_UP]: () => Promise.resolve(madeUp) }))).toBe(tag)
})

test('English is read where another language cannot be loaded', async () => {
  const offline = { [MADE_UP]: () => Promise.reject(new Error('no network')) }
  expect(await loadLanguage([MADE_UP], offline)).toBe('en-GB')
})

test('a region or a script is the same language', () => {
  expect(sameLanguage('en', 'en-GB')).toBe(true)
  expect(sameLanguage('cy-GB', 'CY')).toBe(true)
  expect(sameLanguage('cy', 'cym')).toBe(false)
})
