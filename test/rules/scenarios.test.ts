import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checklistLibrary } from '../../src/browser/checklist-library'
import type { Status } from '../../src/core/answer'
import { startable } from '../../src/core/catalogue'
import type { Checklist, Item } from '../../src/core/checklist'
import { factsOf } from '../../src/core/profile'
import { replayScenario, type Replay } from '../../src/core/replay'
import { strangersIn, type Scenario } from '../../src/core/scenario'
import { parseScenario, scenarioSha256 } from '../../src/files/scenario-file'
import { makeAnswered } from '../core/builders'
import { gradeOf, medianOf, wordsOf } from './readability'

/** Rules that hold for our own scenarios and are never a reason to refuse somebody else's. */

const FOLDER = 'checklists/scenarios'
const FILES = readdirSync(FOLDER).sort()

const { catalogue } = checklistLibrary
const checklists = (await Promise.all(
  catalogue.map(({ id, version }) => checklistLibrary.find(id, version)),
)) as readonly Checklist[]
const { controls, sources } = await checklistLibrary.references()
const library = await checklistLibrary.scenarios()
const attack = await library.attack()

function open(file: string): Scenario {
  const read = parseScenario(readFileSync(join(FOLDER, file), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 2))
  return read.value
}

function textsOf({ title, summary, steps }: Scenario): readonly string[] {
  return [title, summary, ...steps.flatMap((step) => [step.when, step.title, step.story, step.discuss])]
}

/** What a scenario says of a step that `stops` it. */
function stoppersOf({ steps }: Scenario): readonly string[] {
  return steps.flatMap(({ defences }) =>
    defences.filter(({ effect }) => effect === 'stops').map(({ control }) => control),
  )
}

describe.each(FILES)('%s', (file) => {
  const scenario = open(file)
  const { steps } = scenario

  test('lies where its id says', () => {
    expect(`${scenario.id}.json`).toBe(file)
  })

  test('has 4 to 8 steps, each with a defence and a question to talk about', () => {
    expect(steps.length).toBeGreaterThanOrEqual(4)
    expect(steps.length).toBeLessThanOrEqual(8)
    expect(steps.filter(({ defences }) => defences.length === 0)).toEqual([])
    expect(steps.filter(({ discuss }) => !discuss.includes('?')).map(({ title }) => title)).toEqual([])
    expect(steps.some(({ harm }) => harm)).toBe(true)
  })

  test('names controls that exist and that some checklist asks about', () => {
    const asked = new Set(checklists.flatMap(({ items }) => items.map(({ control }) => control)))
    const named = steps.flatMap(({ defences }) => defences.map(({ control }) => control))
    expect(named.filter((control) => !controls.has(control) || !asked.has(control))).toEqual([])
  })

  test('names each control once a step', () => {
    const twice = steps.filter(
      ({ defences }) => new Set(defences.map(({ control }) => control)).size < defences.length,
    )
    expect(twice.map(({ title }) => title)).toEqual([])
  })

  test('cites sources that are on the list, and lists at the top what its steps cite', () => {
    expect(strangersIn(scenario, controls, sources)).toEqual({ controls: [], sources: [] })
    const top = new Set(scenario.sources.map(({ source }) => source))
    const cited = steps.flatMap((step) => step.sources ?? []).map(({ source }) => source)
    expect(cited.filter((source) => !top.has(source))).toEqual([])
  })

  test('has a source for all that it says is known or alleged', () => {
    const bare = steps.filter((step) => step.certainty !== 'simplified' && (step.sources ?? []).length === 0)
    expect(bare.map(({ title }) => title)).toEqual([])
  })

  test('names techniques that ATT&CK has', () => {
    const ids = steps.flatMap(({ technique }) => technique ?? [])
    expect(ids.filter((id) => !attack.techniques.has(id))).toEqual([])
  })

  test('asks only for facts that some checklist has', () => {
    const facts = new Set(checklists.flatMap(({ profile }) => profile.map(({ id }) => id)))
    const named = scenario.appliesWhen === undefined ? [] : factsOf(scenario.appliesWhen)
    expect(named.filter((fact) => !facts.has(fact))).toEqual([])
  })

  test('reads plainly', () => {
    const texts = [scenario.summary, ...steps.flatMap(({ story, discuss }) => [story, discuss])]
    const grades = texts.map(gradeOf)
    expect(medianOf(grades)).toBeLessThanOrEqual(8)
    expect(Math.max(...grades)).toBeLessThanOrEqual(12)
    expect(steps.filter(({ story }) => wordsOf(story).length > 60).map(({ title }) => title)).toEqual([])
  })

  test('does not shout, blame, name a party of ours or teach the tools of the trade', () => {
    const text = textsOf(scenario).join('\n')
    expect(text).not.toMatch(/!|\b(?:ensure|leverage|robust|stupid|idiot|careless)\b/i)
    expect(text).not.toMatch(
      /\b(?:Labour|Conservatives?|Tory|Tories|Liberal Democrats?|SNP|Reform UK|Greens?)\b/,
    )
    expect(text).not.toMatch(/evilginx|proxyshell|web ?shell|exploit|payload|reverse proxy|wineloader/i)
  })

  test('lets no code that can be passed on stop anything', () => {
    const codes = ['account-sign-in', 'admin-sign-in', 'code-app', 'sign-in-prompts', 'messaging-accounts']
    expect(stoppersOf(scenario).filter((control) => codes.includes(control))).toEqual([])
  })
})

describe('what the record says, and no more', () => {
  const textOf = (id: string): string => textsOf(open(`${id}.json`)).join('\n')

  test('the Electoral Commission: highly likely, no group named, and no second step mends a server', () => {
    const { steps } = open('electoral-commission-2021.json')
    const text = textOf('electoral-commission-2021')
    expect(text).toContain('highly likely that a China state-affiliated entity')
    expect(text).not.toMatch(/APT ?\d+|HAFNIUM|Zirconium/i)
    expect(steps[0]?.defences.map(({ control }) => control)).toEqual([
      'exposed-systems',
      'outside-scans',
      'threat-notices',
    ])
    expect(stoppersOf(open('electoral-commission-2021.json'))).toEqual(['exposed-systems'])
  })

  test('Parliament: almost certain, no account compromised, and disputed', () => {
    const text = textOf('parliament-reconnaissance-2021')
    expect(text).toContain('almost certain that the group APT31')
    expect(text).toContain('no parliamentary account was compromised')
    expect(text).toContain('disputed')
    expect(text).toContain('The charges count 43')
  })

  test('a patient spear-phish: only a sign-in that cannot be passed on stops it', () => {
    expect(stoppersOf(open('patient-spear-phish.json'))).toEqual(['phishing-resistant-sign-in'])
    expect(textOf('patient-spear-phish')).toContain('almost certainly subordinate')
  })

  test('exercises say so, and call nothing of their story known but the law', () => {
    for (const file of FILES) {
      const { kind, summary, steps } = open(file)
      if (kind !== 'exercise') continue
      expect(summary).toMatch(/^Made up, to practise with\./)
      const known = steps.filter(({ certainty }) => certainty !== 'simplified')
      expect(known.filter(({ story }) => !story.includes('has to be'))).toEqual([])
    }
  })
})

describe('against our own checklists', () => {
  const newest = startable(catalogue).map(({ id, version }) =>
    checklists.find((checklist) => checklist.id === id && checklist.version === version),
  ) as readonly Checklist[]
  const organisation = newest.find(({ id }) => id === 'political-organisation') as Checklist
  const play = (checklist: Checklist, file: string, statusOf: (item: Item) => Status | undefined): Replay =>
    replayScenario(
      checklist,
      makeAnswered(checklist, Object.fromEntries(checklist.items.map((item) => [item.id, statusOf(item)]))),
      open(file),
    )

  test.each(FILES)('%s: with nothing answered, nothing is claimed', (file) => {
    for (const checklist of newest) {
      const { heldAt, earliestHelp, steps } = play(checklist, file, () => undefined)
      expect([heldAt, earliestHelp]).toEqual([null, null])
      for (const { verdict } of steps) expect(['unknown', 'outside']).toContain(verdict)
    }
  })

  test.each(FILES)('%s: with everything in place, no step is open', (file) => {
    for (const checklist of newest) {
      const { steps } = play(checklist, file, () => 'in-place')
      expect(steps.map(({ verdict }) => verdict)).not.toContain('open')
    }
    const { steps } = play(organisation, file, () => 'in-place')
    expect(steps.filter(({ verdict }) => verdict !== 'outside').length).toBeGreaterThanOrEqual(3)
  })

  test.each<[file: string, heldAt: number, control: string]>([
    ['electoral-commission-2021.json', 1, 'exposed-systems'],
    ['patient-spear-phish.json', 4, 'phishing-resistant-sign-in'],
    ['changed-invoice.json', 3, 'identity-checks'],
    ['member-list-astray.json', 2, 'leavers-access'],
  ])(
    '%s ends at step %i with %s, and without it not there, whatever else is in place',
    (file, heldAt, own) => {
      expect(play(organisation, file, () => 'in-place').heldAt).toBe(heldAt)
      expect(
        play(organisation, file, ({ control }) => (control === own ? 'partly' : 'in-place')).heldAt,
      ).not.toBe(heldAt)
    },
  )
})

describe('the library of scenarios', () => {
  test('has four real ones, three built from several and three exercises, in this order', () => {
    expect(library.scenarios().map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 4 }, () => 'real'),
      ...Array.from({ length: 3 }, () => 'composite'),
      ...Array.from({ length: 3 }, () => 'exercise'),
    ])
  })

  test('tells of each what its file says, by the mark that tells ours from foreign ones', async () => {
    expect(
      library
        .scenarios()
        .map(({ id }) => `${id}.json`)
        .toSorted(),
    ).toEqual(FILES)
    for (const entry of library.scenarios()) {
      const scenario = open(`${entry.id}.json`)
      const { id, version, title, kind, summary, sources: cited, steps, appliesWhen } = scenario
      const rule = appliesWhen === undefined ? {} : { appliesWhen }
      const sha256 = scenarioSha256(scenario)
      expect(entry).toEqual({
        id,
        version,
        title,
        kind,
        summary,
        sources: cited,
        steps: steps.length,
        sha256,
        ...rule,
      })
      expect(library.isOurs(sha256)).toBe(true)
      expect(await library.scenario(id)).toEqual(scenario)
    }
  })

  test('knows no others', async () => {
    expect(library.isOurs('0'.repeat(64))).toBe(false)
    expect(await library.scenario('constructor')).toBeUndefined()
    expect(await library.scenario('../political-organisation/2.0.0')).toBeUndefined()
  })
})

describe('the selection of ATT&CK', () => {
  test('has the groups that the record names, those of the UK first', () => {
    expect(attack.groups.map(({ id }) => id)).toEqual(['G0128', 'G1033', 'G0007', 'G0016', 'G1044', 'G0059'])
    expect(attack.version).toBe('19.2')
    expect(attack.attribution).toContain('The MITRE Corporation')
  })

  test('has each technique of theirs and no other', () => {
    const used = new Set(attack.groups.flatMap(({ techniques }) => techniques))
    expect([...attack.techniques.keys()].toSorted()).toEqual([...used].toSorted())
  })

  test('counts no marker, and only mitigations that ATT&CK has', () => {
    const known = readFileSync('checklists/attack/mitigations.json', 'utf8')
    const cited = new Set([...attack.techniques.values()].flatMap(({ mitigations }) => mitigations))
    expect([...cited].filter((id) => !known.includes(`"id": "${id}"`) || /M105[56]/.test(id))).toEqual([])
  })

  test('maps a control only to what one of its mitigations is linked to', () => {
    const linked = [...attack.controls].flatMap(([id, techniques]) =>
      [...techniques].filter((technique) => {
        const own = attack.techniques.get(technique)?.mitigations ?? []
        return !own.some((mitigation) => controls.get(id)?.attack.includes(mitigation))
      }),
    )
    expect(linked).toEqual([])
    const withMitigations = [...controls.values()].filter((control) => control.attack.length > 0)
    expect([...attack.controls.keys()]).toEqual(withMitigations.map(({ id }) => id))
  })

  test('leaves a linked technique out only where it says why', () => {
    const map = JSON.parse(readFileSync('checklists/attack/control-map.json', 'utf8')) as {
      controls: { control: string; techniques: string[]; narrowed?: string }[]
    }
    const silent = map.controls.filter(({ control, techniques, narrowed }) => {
      const mitigations = controls.get(control)?.attack ?? []
      const linked = [...attack.techniques.values()].filter((technique) =>
        technique.mitigations.some((id) => mitigations.includes(id)),
      )
      return narrowed === undefined && linked.length !== techniques.length
    })
    expect(silent.map(({ control }) => control)).toEqual([])
  })

  test('travels with its licence', () => {
    expect(readFileSync('checklists/attack/LICENSE-ATTACK.txt', 'utf8')).toContain('The MITRE Corporation')
  })
})
