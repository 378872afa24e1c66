import { describe, expect, test } from 'vitest'
import { compareVersions, startable, type CatalogueEntry } from '../../src/core/catalogue'
import { hostsOf, isLinkAllowed } from '../../src/core/links'
import type { Source } from '../../src/core/reference'

function makeEntry(id: string, version: string, reconstructed = false): CatalogueEntry {
  return {
    id,
    version,
    title: id,
    audience: '',
    summary: '',
    language: 'en-GB',
    items: 1,
    essentials: 1,
    minutes: 1,
    released: '2027-01-01',
    reviewBy: '2028-01-01',
    reconstructed,
    sha256: '',
  }
}

describe('of each checklist only the newest version can be started', () => {
  test.each<[entries: readonly CatalogueEntry[], expected: readonly string[]]>([
    [[], []],
    [[makeEntry('a', '1.0.0')], ['a 1.0.0']],
    [
      [makeEntry('a', '1.9.0'), makeEntry('a', '1.10.0'), makeEntry('b', '1.0.0')],
      ['a 1.10.0', 'b 1.0.0'],
    ],
    [[makeEntry('a', '1.0.0'), makeEntry('a', '2.0.0', true)], ['a 1.0.0']],
    [[makeEntry('a', '1.0.0', true)], []],
  ])('%#', (entries, expected) => {
    expect(startable(entries).map(({ id, version }) => `${id} ${version}`)).toEqual(expected)
  })
})

test.each<[a: string, b: string, sign: number]>([
  ['1.0.0', '1.0.0', 0],
  ['1.0.0', '2.0.0', -1],
  ['1.10.0', '1.9.9', 1],
  ['1.0.2', '1.0.10', -1],
  ['1', '1.0.0', 0],
  ['1.0.1', '1', 1],
  ['2.0.0-draft.1', '2.0.0', -1],
  ['2.0.0', '2.0.0-rc', 1],
  ['1.9.9', '2.0.0-draft', -1],
  ['2.0.0-draft.2', '2.0.0-draft.10', -1],
  ['2.0.0-draft', '2.0.0-draft.1', -1],
  ['2.0.0-9', '2.0.0-a', -1],
  ['2.0.0-a', '2.0.0-9', 1],
  ['2.0.0-b', '2.0.0-a-c', 1],
  ['2.0.0-a.b', '2.0.0-a.b', 0],
  ['1.0.0+one', '1.0.0+two', 0],
  ['1.0.0+one-two', '1.0.0', 0],
  ['9007199254740993.0.0', '9007199254740992.0.0', 1],
])('%s against %s: %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
})

describe('links lead only to hosts of our sources', () => {
  const source = (url: string): Source => ({
    title: 'T',
    publisher: 'P',
    url,
    date: '2027-01-01',
    checked: 'seen',
  })
  const hosts = hostsOf(
    new Map([
      ['a', source('https://www.example.org/page')],
      ['b', source('data:text/html,hello')],
    ]),
  )

  test('only addresses that could be linked give a host', () => {
    expect([...hosts]).toEqual(['www.example.org'])
  })

  test.each<[address: string, allowed: boolean]>([
    ['https://www.example.org', true],
    ['https://www.example.org/other?x=1#y', true],
    ['https://example.org/', false],
    ['http://www.example.org/', false],
    ['https://www.example.org:8443/', false],
    ['https://me@www.example.org/', false],
    ['https://www.example.org.evil.test/', false],
    ['https://www.example.org\\@evil.test/', false],
    ['data:text/html,hello', false],
    ['//www.example.org/', false],
    ['', false],
  ])('"%s": %s', (address, allowed) => {
    expect(isLinkAllowed(address, hosts)).toBe(allowed)
  })
})
