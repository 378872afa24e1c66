import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { readFictional } from '../../src/files/fictional-file'
import { changed, REMOVED } from './texts'

const file: JsonObject = {
  format: 'hustings/fictional',
  formatVersion: 1,
  id: 'tea-club',
  name: 'The tea club',
  what: 'A club',
  story: 'They drink tea.',
  checklist: { id: 'village-society', version: '1.0.0' },
  profile: { constructor: true },
  answers: { 'lid-on': { status: 'not-applicable', note: 'n', evidence: 'e', reason: 'No lid.' } },
  discuss: ['Who pours?'],
}

describe('a made-up organisation', () => {
  test('is read whole, and found by id whatever that is called', () => {
    const { profile, answers, ...rest } = readFictional(file)
    expect(rest).toEqual({
      id: 'tea-club',
      name: 'The tea club',
      what: 'A club',
      story: 'They drink tea.',
      checklist: { id: 'village-society', version: '1.0.0' },
      discuss: ['Who pours?'],
    })
    expect(profile.get('constructor')).toBe(true)
    expect(answers.get('lid-on')?.reason).toBe('No lid.')
  })

  test.each<[at: string, value: unknown, kind: string]>([
    ['/format', 'hustings/assessment', 'not-one-of'],
    ['/formatVersion', 2, 'not-one-of'],
    ['/answers/lid-on/status', 'yes', 'not-one-of'],
    ['/answers/lid-on/by', 'somebody', 'key-unknown'],
    ['/answers/lid-on/status', REMOVED, 'key-missing'],
    ['/story', ' ', 'blank'],
    ['/discuss', [], 'list-empty'],
    ['/profile/kettle', 'yes', 'wrong-type'],
    ['/author', 'x', 'key-unknown'],
  ])('%s is a mistake of ours', (at, value, kind) => {
    expect(() => readFictional(changed(file, at, value))).toThrow(`"kind":"${kind}"`)
  })
})
