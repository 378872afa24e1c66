import { describe, expect, test } from 'vitest'
import { scenarioLibrary } from '../../src/browser/scenario-library'
import { DEFAULT_SECTIONS, WHOLE_PLAN, type ReportWish, type Section } from '../../src/core/report-wish'
import type { Scenario } from '../../src/core/scenario'
import { exposureBlocks } from '../../src/reports/exposure-blocks'
import { loadAttacks } from '../../src/reports/load-attacks'
import { makeBoardSummary } from '../../src/reports/board-summary'
import { makePlanReport } from '../../src/reports/plan-report'
import { replayBlocks } from '../../src/reports/replay-blocks'
import type { ReportInput, WholeReport } from '../../src/reports/report'
import type { Block } from '../../src/reports/document'
import {
  makeAnswered,
  makeAttackData,
  makeChecklist,
  makeScenario,
  makeStep,
  makeTechnique,
  type Answers,
} from '../core/builders'
import { flat, plain, wordsOf } from './document-words'
import { makeToldItem, planInput } from './small-checklist'

const checklist = makeChecklist([
  makeToldItem('gate', { control: 'gate', level: 'essential' }),
  makeToldItem('watch', { control: 'watch' }),
])
const raid = makeScenario(
  [
    makeStep(['watch reveals'], { when: 'At dusk', title: 'They come near', certainty: 'alleged' }),
    makeStep(['gate stops'], { when: 'At night', title: 'They come in', certainty: 'known', ends: true }),
    makeStep(['moat stops'], { when: 'At dawn', title: 'They go', harm: true }),
  ],
  { kind: 'real', sources: [{ source: 'N-TWO', section: 'Part 3' }] },
)

function reportOf(answers: Answers, changes: Partial<ReportInput> = {}): WholeReport {
  return makePlanReport({ ...planInput(checklist, makeAnswered(checklist, answers)), ...changes })
}

function replayed(answers: Answers, changes: Partial<ReportInput> = {}): readonly Block[] {
  return flat(replayBlocks(reportOf(answers, { scenarios: [raid], ...changes })))
}

function text(blocks: readonly Block[]): string {
  return wordsOf({ blocks } as Parameters<typeof wordsOf>[0])
}

describe('the attacks in the full plan', () => {
  test('say what kind each is, how it ends, and how sure each step is', () => {
    const blocks = replayed({ gate: 'in-place', watch: 'not-in-place' })
    expect(text(blocks)).toContain('A real attack, told from the public record · version 1.0.0')
    expect(blocks.find(({ type }) => type === 'status')).toEqual({
      type: 'status',
      mark: 'in-place',
      text: 'Likely stopped at step 2 of 3',
    })
    const table = blocks.find((block) => block.type === 'table')
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ['1. They come near (At dusk)', 'Alleged or disputed', 'Nothing known in the way'],
      ['2. They come in (At night)', 'On the public record', 'Likely stopped'],
      ['3. They go (At dawn)', 'Simplified', 'Not asked about in this checklist'],
    ])
  })

  test('name the fewest actions that would change the ending, each leading to its card', () => {
    const blocks = replayed({ gate: 'not-in-place', watch: 'partly' })
    expect(text(blocks)).toContain('Nothing here would surely have stopped it\nEarliest help: step 1.')
    expect(text(blocks)).toContain(
      'It would likely be stopped at step 2 with this one action done:\nDo gate.',
    )
    const list = blocks.find((block) => block.type === 'list')
    expect(list?.items).toEqual([[{ text: 'Do gate.', to: 'action-gate' }]])
  })

  test('say what the answers leave open, and nothing of a change that no action makes', () => {
    const words = text(replayed({}))
    expect(words).toContain('No help is known so far. For steps 1 and 2 the answers do not tell enough.')
    expect(words).not.toContain('It would likely be stopped')
  })

  test('cite their sources, and say which address was never looked at', () => {
    expect(text(replayed({}))).toContain(
      'Sources: Page two (National Cyber Security Centre, Part 3, address not checked).',
    )
    const bare: Scenario = { ...raid, sources: [] }
    expect(text(replayed({}, { scenarios: [bare] }))).not.toContain('Sources:')
  })

  test('say of a stranger’s questions whose word it is what they are about', () => {
    expect(text(replayed({}, { isOurs: false }))).toContain('only what the author of this checklist says')
    expect(text(replayed({}))).not.toContain('only what the author')
  })

  test('are left out where there are none', () => {
    expect(replayed({}, { scenarios: [] })).toEqual([])
    expect(replayBlocks(reportOf({}))).toEqual([])
  })
})

describe('the groups in the full plan', () => {
  const attack = makeAttackData(
    [makeTechnique('T0001'), makeTechnique('T0002', ['impact']), makeTechnique('T0003', ['impact'])],
    { gate: ['T0001'], watch: ['T0002'] },
  )
  const [group] = attack.groups
  const many = {
    ...attack,
    groups: ['Weasels', 'Ferrets', 'Stoats', 'Rats'].map((name) => ({ ...group!, name })),
  }
  const exposed = (changes: Partial<ReportInput> = {}): readonly Block[] =>
    exposureBlocks(reportOf({ gate: 'in-place', watch: 'not-in-place' }, { attack, ...changes }))

  test('begin with what may be done with the paper', () => {
    const [heading, callout] = exposed()
    expect(heading).toMatchObject({ type: 'heading', newPage: true })
    expect(callout).toEqual({
      type: 'callout',
      text: 'This file lists what is open, against named attackers. Give it to your supplier sealed. Do not load it into a website you do not run.',
    })
  })

  test('tell every technique once with its stage, its verdict and the actions behind it', () => {
    const table = exposed().find((block) => block.type === 'table')
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ['T0001 All about T0001', 'Getting in (initial access)', 'Something in place helps', '–'],
      ['T0002 All about T0002', 'Doing damage (impact)', 'Nothing known to be in place', '1'],
      ['T0003 All about T0003', 'Doing damage (impact)', 'Nothing asked here is linked to it', '–'],
    ])
  })

  test('say that they never decide the order, which ATT&CK it is, and whose', () => {
    const words = text(exposed())
    expect(words).toContain('It never decides the order of your plan.')
    expect(words).toContain('MITRE ATT&CK Enterprise 19.2')
    expect(words).toContain('Made up.\nATT&CK is a registered trademark of The MITRE Corporation.')
    expect(words).not.toMatch(/%|\b(total|score)\b/i)
  })

  test('are the two that were named first; the others are only named', () => {
    const words = text(exposed({ attack: many }))
    expect(words).toContain('Ferrets (also called Stoats)')
    expect(words).not.toContain('Rats (also called')
    expect(words).toContain('What is recorded of Stoats and Rats stands on the screen, not here.')
    expect(text(exposed())).not.toContain('stands on the screen')
  })

  test('say where nothing is linked, and whose word the subjects of a stranger’s questions are', () => {
    const unlinked = makeAttackData([makeTechnique('T0001')])
    expect(text(exposed({ attack: unlinked }))).toContain('Nothing that this checklist asks about is linked')
    expect(text(exposed())).not.toContain('Nothing that this checklist asks about is linked')
    expect(text(exposed({ isOurs: false }))).toContain('only what the author of this checklist says')
  })

  test('are left out where nothing is known of them', () => {
    expect(exposureBlocks(reportOf({}))).toEqual([])
  })
})

describe('the summary for the board', () => {
  const boardOf = (answers: Answers, scenarios: readonly Scenario[]): string =>
    wordsOf(makeBoardSummary({ ...planInput(checklist, makeAnswered(checklist, answers)), scenarios }))

  test('has a line for each real attack', () => {
    expect(boardOf({ gate: 'in-place' }, [raid])).toContain(
      'Real attacks, replayed against these answers:\nThe raid on the village: Likely stopped at step 2.',
    )
  })

  test('leaves out attacks that meet nothing here, and all of them where nothing is answered', () => {
    const elsewhere = makeScenario([makeStep(['moat stops'])], { kind: 'real' })
    expect(boardOf({ gate: 'in-place' }, [elsewhere])).not.toContain('replayed')
    expect(boardOf({}, [raid])).not.toContain('replayed')
  })
})

describe('what a report is made from', () => {
  const shelf = { scenarios: () => Promise.resolve(scenarioLibrary) }
  const site = makeAnswered(checklist, {}, { profile: new Map([['own-website', false]]) })
  const full = (...sections: readonly Section[]): ReportWish => ({
    ...WHOLE_PLAN,
    sections: new Set(sections),
  })

  test('has no attack and no group unless it tells of them', async () => {
    for (const wish of [WHOLE_PLAN, { kind: 'worksheet' }, { kind: 'owner', owner: 'Ann' }] as const)
      expect(await loadAttacks(wish, site, shelf)).toEqual({})
    expect([...DEFAULT_SECTIONS]).not.toContain('replay')
  })

  test('has the real attacks that fit the organisation, and no others', async () => {
    const { scenarios = [], attack } = await loadAttacks(full('replay'), site, shelf)
    expect(scenarios.map(({ id }) => id)).toEqual([
      'electoral-commission-2021',
      'parliament-reconnaissance-2021',
      'supplier-ransomware-2021',
    ])
    expect(attack).toBeUndefined()
    expect((await loadAttacks({ kind: 'board' }, site, shelf)).scenarios).toHaveLength(3)
  })

  test('has what is recorded of the groups where they are told of', async () => {
    const { scenarios, attack } = await loadAttacks(full('exposure'), site, shelf)
    expect(attack?.groups.slice(0, 2).map(({ aliases, name }) => [name, ...aliases].join())).toEqual([
      expect.stringContaining('APT31'),
      expect.stringContaining('Star Blizzard'),
    ])
    expect(scenarios).toBeUndefined()
  })
})
