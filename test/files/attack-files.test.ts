import { expect, test } from 'vitest'
import { readAttackData } from '../../src/files/attack-files'
import { changed, REMOVED } from './texts'

const head = { formatVersion: 1, attackVersion: '19.2', attribution: 'MITRE.', about: 'Made up.' }
const files = {
  groups: {
    format: 'hustings/attack-groups',
    ...head,
    groups: [
      {
        id: 'G0001',
        name: 'Weasels',
        aliases: ['Stoats'],
        nexus: 'Wild Wood',
        relevance: 'They took a hall.',
        techniques: ['T0001'],
      },
    ],
  },
  techniques: {
    format: 'hustings/attack-techniques',
    ...head,
    techniques: [{ id: 'T0001', name: 'Digging', stages: ['initial-access'], mitigations: ['M1032'] }],
  },
  controlMap: {
    format: 'hustings/attack-control-map',
    ...head,
    controls: [
      { control: 'gate', techniques: ['T0001'], narrowed: 'Only from below.' },
      { control: 'moat', techniques: [] },
    ],
  },
}

test('three files are one selection', () => {
  const { version, attribution, groups, techniques, controls } = readAttackData(files)
  expect([version, attribution]).toEqual(['19.2', 'MITRE.'])
  expect(groups[0]?.techniques).toEqual(['T0001'])
  expect(techniques.get('T0001')?.name).toBe('Digging')
  expect([...controls].map(([control, ids]) => [control, ...ids])).toEqual([['gate', 'T0001'], ['moat']])
})

/** These files are ours: what is wrong with them is our mistake, and stops the test run. */
test.each<[at: string, value: unknown, told: string]>([
  ['/groups/format', 'hustings/attack-techniques', 'not-one-of'],
  ['/groups/formatVersion', 2, 'not-one-of'],
  ['/groups/groups/0/techniques/0', 'T1', 'not-a-technique'],
  ['/groups/groups/0/techniques/0', 'T0009', 'lacks T0009'],
  ['/groups/groups/0/nexus', REMOVED, 'key-missing'],
  ['/techniques/techniques/0/stages', [], 'list-empty'],
  ['/techniques/techniques/0/stages/0', 'defense-evasion', 'not-one-of'],
  ['/techniques/techniques/0/extra', 1, 'key-unknown'],
  ['/controlMap/controls/0/control', 'The gate', 'not-an-id'],
  ['/controlMap/controls/1/techniques', ['T0009'], 'lacks T0009'],
  ['/controlMap', null, 'wrong-type'],
])('%s: %j is told as %s', (at, value, told) => {
  const wrong = changed(files, at, value) as unknown as typeof files
  expect(() => readAttackData(wrong)).toThrow(told)
})
