import { describe, expect, test } from 'vitest'
import { parseControls, parseSources, readControls, readSources } from '../../src/files/reference-files'
import { asText, changed, REMOVED } from './texts'

const source = {
  title: 'A page',
  publisher: 'Nobody',
  url: 'https://www.example.org/page',
  date: '2027-01-01',
  checked: 'seen',
}
const sources = {
  format: 'hustings/sources',
  formatVersion: 1,
  sources: { 'A-PAGE': source, constructor: { ...source } },
}
const control = {
  id: 'email-authentication',
  title: 'Email authentication',
  threats: ['Mail in our name'],
  attack: ['M1054'],
  cyberEssentials: [],
  caf: ['B4.b'],
  csf: ['PR.DS-02'],
}
const controls = {
  format: 'hustings/controls',
  formatVersion: 1,
  controls: [control, { ...control, id: 'backups' }],
}

describe('sources', () => {
  test('are found by their key, whatever it is called', () => {
    const read = parseSources(asText(sources))
    expect(read.ok && [...read.value.keys()]).toEqual(['A-PAGE', 'constructor'])
    expect(readSources(sources).get('A-PAGE')).toEqual(source)
  })

  test.each<[at: string, value: unknown, kind: string]>([
    ['/sources/A-PAGE/url', 'http://www.example.org', 'not-an-address'],
    ['/sources/A-PAGE/checked', 'yes', 'not-one-of'],
    ['/sources/A-PAGE/date', '2027', 'not-a-date'],
    ['/sources/A-PAGE/title', REMOVED, 'key-missing'],
    ['/sources/A-PAGE/note', 'x', 'key-unknown'],
    ['/sources', [], 'wrong-type'],
  ])('%s', (at, value, kind) => {
    const read = parseSources(asText(changed(sources, at, value)))
    expect(read.ok ? [] : read.problem).toMatchObject([{ kind, at }])
  })
})

describe('controls', () => {
  test('are found by their id', () => {
    const read = parseControls(asText(controls))
    expect(read.ok && [...read.value.keys()]).toEqual(['email-authentication', 'backups'])
    expect(readControls(controls).get('backups')?.title).toBe('Email authentication')
  })

  test('of two with one id the second is told', () => {
    const read = parseControls(asText(changed(controls, '/controls/1/id', 'email-authentication')))
    expect(read.ok ? [] : read.problem).toEqual([
      { kind: 'id-twice', at: '/controls/1/id', found: 'email-authentication', first: '/controls/0/id' },
    ])
  })

  test('are read as strictly as anything', () => {
    const read = parseControls(asText(changed(controls, '/controls/0/attack', 'M1054')))
    expect(read.ok ? [] : read.problem).toMatchObject([{ kind: 'wrong-type', at: '/controls/0/attack' }])
  })
})

test('what is not the right file, or no JSON, is refused', () => {
  for (const parse of [parseSources, parseControls]) {
    expect(parse('{"format": "hustings/checklist"}')).toMatchObject({
      ok: false,
      problem: [{ kind: 'not-ours' }],
    })
    expect(parse('{]')).toMatchObject({ ok: false, problem: [{ kind: 'not-json' }] })
  }
})

test('a fault in a file of ours is our own mistake', () => {
  expect(() => readSources({})).toThrow('A reference file of ours is wrong')
  expect(() => readControls(null)).toThrow('not-ours')
})
