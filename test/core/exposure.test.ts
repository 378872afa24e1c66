import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTACK_STAGES } from '../../src/core/attack'
import { EXPOSURES, exposeTo, isUnlinked, type TechniqueExposure } from '../../src/core/exposure'
import { replayScenario } from '../../src/core/replay'
import { anyAttack } from './arbitraries'
import {
  makeAnswered,
  makeAttackData,
  makeChecklist,
  makeItem,
  makeScenario,
  makeStep,
  makeTechnique,
  type Answers,
} from './builders'

const checklist = makeChecklist([
  makeItem('one', { control: 'gate' }),
  makeItem('two', { control: 'gate' }),
  makeItem('watch', { control: 'watch' }),
  makeItem('shop', { control: 'shop', appliesWhen: { has: 'a-shop' } }),
])

function exposureTo(controls: readonly string[], answers: Answers): TechniqueExposure {
  const data = makeAttackData(
    [makeTechnique('T0001')],
    Object.fromEntries(controls.map((control) => [control, ['T0001']])),
  )
  const assessment = makeAnswered(checklist, answers, { profile: new Map([['a-shop', false]]) })
  return exposeTo(data, checklist, assessment)[0]!.stages[0]!.techniques[0]!
}

describe('what the answers say of a technique', () => {
  test.each<[exposure: string, controls: string[], answers: Answers, because: string[]]>([
    ['helps', ['watch'], { watch: 'in-place' }, ['watch']],
    ['partly', ['watch'], { watch: 'partly' }, ['watch']],
    ['nothing', ['watch'], { watch: 'not-in-place' }, ['watch']],
    ['nothing', ['watch'], {}, ['watch']],
    ['nothing', ['watch'], { watch: { status: 'in-place', confirm: true } }, ['watch']],
    // Of a control the lowest item counts.
    ['partly', ['gate'], { one: 'in-place', two: 'partly' }, ['one', 'two']],
    ['nothing', ['gate'], { one: 'in-place' }, ['one', 'two']],
    // Of several controls the best.
    ['helps', ['gate', 'watch'], { one: 'partly', two: 'partly', watch: 'in-place' }, ['watch']],
    ['nothing', ['gate', 'watch'], {}, ['one', 'two', 'watch']],
    // What does not apply, or is not asked here, says nothing.
    ['not-here', ['shop'], {}, []],
    ['not-here', ['watch'], { watch: 'not-applicable' }, []],
    ['not-here', ['nobody'], { watch: 'in-place' }, []],
    ['not-here', [], {}, []],
  ])('%s: %j, answered %j', (exposure, controls, answers, because) => {
    const found = exposureTo(controls, answers)
    expect(found.exposure).toBe(exposure)
    expect(found.because.map(({ item }) => item.id)).toEqual(because)
  })

  test('names the answer as it was read', () => {
    expect(exposureTo(['watch'], { watch: { status: 'partly', confirm: true } }).because).toMatchObject([
      { status: 'partly', confirm: true },
    ])
  })
})

test('a technique stands once, at its first stage, and a stage without any is left out', () => {
  const data = makeAttackData(
    [
      makeTechnique('T0003', ['impact']),
      makeTechnique('T0001', ['stealth', 'initial-access']),
      makeTechnique('T0002', ['initial-access']),
    ],
    {},
  )
  const [group] = exposeTo(data, checklist, makeAnswered(checklist, {}))
  expect(
    group?.stages.map(({ stage, techniques }) => [stage, ...techniques.map(({ technique }) => technique.id)]),
  ).toEqual([
    ['initial-access', 'T0001', 'T0002'],
    ['impact', 'T0003'],
  ])
})

test.each<[links: string, controls: Readonly<Record<string, string[]>>, unlinked: boolean]>([
  ['no control', {}, true],
  ['a control that is not asked about', { moon: ['T0001'] }, true],
  ['a control of something left out', { shop: ['T0001'] }, true],
  ['a control that is asked about', { gate: ['T0001'] }, false],
])('linked to %s, the groups are unlinked or not', (_links, controls, unlinked) => {
  const data = makeAttackData([makeTechnique('T0001')], controls)
  const assessment = makeAnswered(checklist, {}, { profile: new Map([['a-shop', false]]) })
  expect(isUnlinked(exposeTo(data, checklist, assessment))).toBe(unlinked)
})

test('of random answers, each technique stands where the rule of a replay puts it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      anyAttack,
      fc.subarray(['control-0', 'control-1', 'control-2', 'control-9']),
      fc.constantFrom(...ATTACK_STAGES),
      ({ checklist: any, assessment }, controls, stage) => {
        const data = makeAttackData(
          [makeTechnique('T0001', [stage])],
          Object.fromEntries(controls.map((control) => [control, ['T0001']])),
        )
        const [exposed] = exposeTo(data, any, assessment)[0]!.stages[0]!.techniques
        // The replay has been held to a calculation of its own: stopped by one at 1, slowed by one at a half.
        const step = makeStep(controls.map((control) => `${control} stops`))
        const [played] = replayScenario(any, assessment, makeScenario([step])).steps
        const expected = { stopped: 'helps', slowed: 'partly', open: 'nothing' }[played!.from as string]
        expect(exposed?.exposure).toBe(expected ?? 'not-here')
        seen.add(exposed?.exposure as string)
      },
    ),
    { numRuns: 2000 },
  )
  expect([...seen].toSorted()).toEqual(EXPOSURES.toSorted())
})
