import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, printableJson, printableSentence } from '../../src/cli/printing'
import { commandLineWords } from '../../src/words/command-line'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeItem, makeScenario, makeStep } from '../core/builders'
import { fullChecklist, makeShelf, plainAssessment } from '../files/texts'
import { runOn } from './made-up-world'

/** Nothing that a terminal obeys: no control but the newline, C1 controls included, no lone surrogate. */
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

describe('text from a file is printed on one line, with nothing in it that a terminal obeys', () => {
  test.each<[text: string, printed: string]>([
    ['plain', 'plain'],
    ['Ŵyn, Siân & Co', 'Ŵyn, Siân & Co'],
    ['a\nb\tc', 'a\\u{A}b\\u{9}c'],
    ['\u001b]52;c;aGk=\u0007', '\\u{1B}]52;c;aGk=\\u{7}'],
    ['\u009b2J\u007f', '\\u{9B}2J\\u{7F}'],
    ['\u202eabc\u2066', '\\u{202E}abc\\u{2066}'],
    ['\ud800', '\\u{D800}'],
    ['\u{e0041}', '\\u{E0041}'],
    ['“Don’t” – it’s…', '"Don\'t" - it\'s...'],
    ['👩\u200d💻', '👩\u200d💻'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `${'x'.repeat(199)}...`],
  ])('%j', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(printable(text)).not.toMatch(OBEYED)
        expect(printable(text)).not.toContain('\n')
        expect(printableSentence(text)).not.toMatch(OBEYED)
        expect(printableJson({ [text]: [text] })).not.toMatch(OBEYED)
      }),
    )
  })

  test('JSON says the same with it as without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(printableJson({ a: text, [text]: 1 }))).toEqual({ a: text, [text]: 1 })
      }),
    )
  })
})

describe('a hostile file through every command', () => {
  const HOSTILE = [
    '\u001b]52;c;aGk=\u0007',
    '\u009b2J',
    '\u202e',
    '\ud800',
    '\u2066',
    '\u0000',
    '\u007f',
    '\u0085',
    '\u{e0041}',
    '\r',
  ]
  const poison = HOSTILE.join('x')

  /** Every key and every text with poison in it, as JSON escapes and as it stands. */
  function poisoned(value: unknown): unknown {
    if (typeof value === 'string') return poison + value
    if (Array.isArray(value)) return value.map(poisoned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [poison + key, poisoned(part)]))
  }

  const evilItems = [makeItem('one', { action: `Do it ${poison}`, level: 'essential' }), makeItem('two')]
  const evilChecklist = { ...fullChecklist, title: `Title ${poison}`, items: evilItems, first: [] }
  const evilAssessment = makeAnswered(
    evilChecklist,
    { one: 'not-in-place', two: 'partly', [`strange ${poison}`]: 'partly' },
    { name: poison, actions: { one: { owner: `Ann ${poison}` } } },
  )
  const { checksum: _checksum, ...unsealed } = JSON.parse(formatAssessment(evilAssessment)) as Record<
    string,
    unknown
  >

  const raw = (value: unknown): string =>
    JSON.stringify(value)
      .replaceAll('\\u009b', '\u009b')
      .replaceAll('\\u0085', '\u0085')
      .replaceAll('\ufffd', '\\ufffd')
  const files: Readonly<Record<string, string>> = {
    'poisoned-checklist.json': raw(poisoned(fullChecklist)),
    'poisoned-assessment.json': raw(poisoned(plainAssessment)),
    'poisoned-values.json': raw({
      ...plainAssessment,
      answers: poisoned(plainAssessment['answers']),
      plan: poisoned({ start: 'x' }),
    }),
    'poisoned-rows.json': raw({ ...fullChecklist, items: poisoned(fullChecklist.items), [poison]: poison }),
    'good.json': raw({
      ...unsealed,
      name: poison,
      checklist: { id: fullChecklist.id, version: '1.0.0', content: evilChecklist },
    }),
    'good-checklist.json': raw(evilChecklist),
    'newer.json': raw({
      ...evilChecklist,
      version: '2.0.0',
      items: [makeItem('three', { replaces: ['one'] })],
    }),
    'evil-scenario.json': raw(
      makeScenario(
        [makeStep(['a-control stops'], { title: poison, story: poison, discuss: poison, when: poison })],
        {
          title: `Raid ${poison}`,
          summary: poison,
        },
      ),
    ),
    'poisoned-scenario.json': raw(poisoned(makeScenario([makeStep(['a-control stops'])]))),
    'other-format.json': raw({ format: poison }),
    'unknown-checklist.json': raw({
      ...plainAssessment,
      checklist: { id: 'nowhere', version: `1.0.0` },
      name: poison,
    }),
    'codes.txt': `HU1-${poison} HU1-AAAA-${poison}`,
    'twice.json': `{"${poison.replaceAll('\u0000', '').replaceAll('\r', '')}": 1}`,
    [`name ${poison}.json`]: raw(plainAssessment),
  }
  const commands = [
    ['check'],
    ['score'],
    ['score', '--json'],
    ['plan'],
    ['plan', '--json'],
    ['plan', '--pdf', `out ${poison}`],
    ['plan', '--csv', `out ${poison}`, '--calendar', `other ${poison}`],
    ['diff', 'good-checklist.json'],
    ['diff', '--json', 'good-checklist.json'],
    ['compare', 'good.json'],
    ['compare', '--json', 'good.json'],
    ...['xlsx', 'oscal-results', 'oscal-poam'].map((form) => ['plan', `--${form}`, `out ${poison}`]),
    ...['board', 'worksheet', `owner=Ann ${poison}`, poison].map((kind) => [
      'plan',
      '--pdf',
      'out',
      '--kind',
      kind,
    ]),
    ['plan', '--today', poison],
    ['replay', '--scenario', 'changed-invoice'],
    ['replay', '--json', '--scenario', 'changed-invoice'],
    ['replay', '--scenario', 'evil-scenario.json'],
    ['replay', '--json', '--scenario', 'evil-scenario.json'],
    ['replay', '--scenario', poison],
    ['exposure'],
    ['exposure', '--json'],
    ['code'],
    ['room'],
    ['room', '--json', '--checklist', 'good-checklist.json'],
    ['room', '--pdf', `out ${poison}`],
    ['seal', '-o', `out ${poison}`],
    ['open', '-o', `out ${poison}`],
    [poison],
    [`--${poison}`],
    ['score', `--${poison}`],
    ['merge', 'good.json', '-o', `out ${poison}`, '--prefer', 'newer'],
    ['merge', 'good.json', '-o', 'out'],
    ['merge', 'good.json', '-o', 'out', '--prefer', poison],
    ['migrate', '--to', 'newer.json', '-o', `out ${poison}`],
    ['migrate', '--to', `1.0.0 ${poison}`, '-o', 'out'],
  ]

  test.each(commands)('%s %s', async (...command) => {
    for (const path of Object.keys(files)) {
      const { out, err, code } = await runOn({ files, shelf: makeShelf([fullChecklist]) }, ...command, path)
      expect(out + err).not.toMatch(OBEYED)
      expect([0, 1, 2]).toContain(code)
      // Nothing of ours needs more than ASCII, so the bytes are as clean as the characters.
      expect([...new TextEncoder().encode(out + err)].filter((byte) => byte >= 0x80 && byte <= 0x9f)).toEqual(
        [],
      )
    }
  })

  test('what can be read is read', async () => {
    expect(await runOn({ files, shelf: makeShelf([]) }, 'score', 'good.json')).toMatchObject({ code: 0 })
    expect(await runOn({ files }, 'check', 'good-checklist.json')).toMatchObject({ code: 0 })
    expect(await runOn({ files }, 'diff', 'good-checklist.json', 'newer.json')).toMatchObject({ code: 0 })
    const moving = ['good.json', '--to', 'newer.json', '-o', 'out']
    expect(await runOn({ files }, 'migrate', ...moving)).toMatchObject({ code: 0 })
    for (const command of [
      ['replay', '--scenario', 'evil-scenario.json'],
      ['exposure'],
      ['plan', '--xlsx', 'x'],
    ]) {
      expect(await runOn({ files }, ...command, 'good.json')).toMatchObject({ code: 0 })
    }
  })

  test('every command there is was tried, with every option', () => {
    const { usage } = commandLineWords('en-GB')
    const lines = usage.slice(usage.indexOf('\n\n'))
    const named = [...lines.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
    const options = [...lines.matchAll(/--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option)
    expect(named.length).toBeGreaterThan(7)
    expect(commands.map(([name]) => name)).toEqual(expect.arrayContaining(named))
    expect([...commands.flat(), '--help', '--replace']).toEqual(expect.arrayContaining(options))
  })
})
