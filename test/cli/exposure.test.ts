import { expect, test } from 'vitest'
import { scenarioLibrary } from '../../src/browser/scenario-library'
import type { ScenarioLibrary } from '../../src/core/scenario-library'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { makeShelf } from '../files/texts'
import { runOn, type Outcome } from './made-up-world'

const checklist = makeChecklist([makeItem('one', { control: 'gate' }), makeItem('two', { control: 'moat' })])
const technique = { mitigations: ['M1032'], stages: ['initial-access'] as const }
const scenarios: ScenarioLibrary = {
  ...scenarioLibrary,
  attack: () =>
    Promise.resolve({
      version: '19.2',
      attribution: '© 2026 The MITRE Corporation.',
      groups: [
        {
          id: 'G0001',
          name: 'Weasels',
          aliases: ['Stoats', 'Ferrets'],
          nexus: 'Wild Wood',
          relevance: 'They took a hall.',
          techniques: ['T0001', 'T0002', 'T0003'],
        },
      ],
      techniques: new Map(
        [
          { id: 'T0001', name: 'Digging', ...technique },
          { id: 'T0002', name: 'Swimming', ...technique },
          { id: 'T0003', name: 'Feasting', ...technique, stages: ['impact'] as const },
        ].map((one) => [one.id, one]),
      ),
      controls: new Map([
        ['gate', new Set(['T0001'])],
        ['moat', new Set(['T0002'])],
      ]),
    }),
}

function expose(...args: readonly string[]): Promise<Outcome> {
  const assessment = makeAnswered(checklist, { one: 'in-place' })
  const machine = { files: { '-': formatAssessment(assessment) }, shelf: makeShelf([checklist]), scenarios }
  return runOn(machine, 'exposure', '-', ...args)
}

test('exposure --json has every key, in this order, and no sums', async () => {
  const { code, out, err } = await expose('--json')
  expect([code, err]).toEqual([0, ''])
  const expected = {
    checklist: { id: 'village-society', version: '1.0.0' },
    attack: { version: '19.2', attribution: '© 2026 The MITRE Corporation.' },
    groups: [
      {
        id: 'G0001',
        name: 'Weasels',
        aliases: ['Stoats', 'Ferrets'],
        stages: [
          {
            stage: 'initial-access',
            techniques: [
              {
                id: 'T0001',
                name: 'Digging',
                exposure: 'helps',
                because: [{ item: 'one', status: 'in-place' }],
              },
              {
                id: 'T0002',
                name: 'Swimming',
                exposure: 'nothing',
                because: [{ item: 'two', status: 'unanswered' }],
              },
            ],
          },
          {
            stage: 'impact',
            techniques: [{ id: 'T0003', name: 'Feasting', exposure: 'not-here', because: [] }],
          },
        ],
      },
    ],
  }
  expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`)
})

test('as text it has the version, the caveats, each technique by stage, and the terms of MITRE', async () => {
  const { out } = await expose()
  expect(out).toMatch(/^What is recorded of known groups \(MITRE ATT&CK Enterprise 19\.2\)\n/)
  expect(out).toContain(
    '* This is for reading with your IT supplier. It never decides the order of your plan.\n',
  )
  expect(out).toContain('Do not compare groups by their length.')
  expect(out).toContain(`
Weasels [G0001], also called Stoats, Ferrets
They took a hall.
  Getting in (initial access)
  - T0001 Digging: Something in place helps [one]
  - T0002 Swimming: Nothing known to be in place [two]
  Doing damage (impact)
  - T0003 Feasting: Nothing asked here is linked to it

© 2026 The MITRE Corporation.
ATT&CK is a registered trademark of The MITRE Corporation. MITRE has not checked or endorsed this.
`)
  expect(out).not.toMatch(/\d+ of \d+|%/)
})

test('what the caveats say of APT31 is so', async () => {
  const { groups, techniques } = await scenarioLibrary.attack()
  const own = groups.find(({ aliases }) => aliases.includes('APT31'))?.techniques ?? []
  expect(own).toHaveLength(29)
  expect(own.filter((id) => techniques.get(id)?.mitigations.includes('M1032'))).toEqual([])
})

test('an assessment that cannot be read is refused, and an old checklist told', async () => {
  expect(await runOn({ files: { '-': '{' } }, 'exposure', '-')).toMatchObject({ code: 1, out: '' })
  expect((await expose('--today=2028-02-01')).err).toContain('This checklist is from 15 January 2027.')
})
