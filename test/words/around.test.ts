import { describe, expect, test } from 'vitest'
import { wordsAround } from '../../src/words/around'

describe('words around texts', () => {
  test.each<[say: (text: string) => string, parts: readonly (string | number)[]]>([
    [(text) => `${text}, version 2`, [0, ', version 2']],
    [(text) => `Find out: ${text}`, ['Find out: ', 0]],
    [(text) => `“${text}” is removed.`, ['“', 0, '” is removed.']],
  ])('%s', (say, parts) => {
    expect(wordsAround(1, ([text = '']) => say(text))).toEqual(parts)
  })

  test('of several, in whichever order they are said, and more than once', () => {
    const say = ([one, other]: readonly string[]): string => `${other}: ${one} and ${one}.`
    expect(wordsAround(2, say)).toEqual([1, ': ', 0, ' and ', 0, '.'])
  })

  test('of none are the words alone', () => {
    expect(wordsAround(0, () => 'Nothing.')).toEqual(['Nothing.'])
    expect(wordsAround(1, () => 'Nothing.')).toEqual(['Nothing.'])
  })
})
