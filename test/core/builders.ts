import type { Answer, Status } from '../../src/core/answer'
import { makeAssessment, type Assessment, type PlanEntry, type PlanSettings } from '../../src/core/assessment'
import type { AttackData, Technique } from '../../src/core/attack'
import type { Checklist, Fact, Item, Theme } from '../../src/core/checklist'
import type { Scenario, ScenarioStep } from '../../src/core/scenario'

/** Small, valid and dull: each test says only what it is about. */

export const TODAY = '2027-03-01'
export const NOON = '2027-03-01T12:00:00Z'
export const LATER = '2027-03-02T09:30:00Z'

export function makeItem(id: string, changes: Partial<Item> = {}): Item {
  return {
    id,
    revision: 1,
    theme: 'accounts',
    control: 'a-control',
    level: 'important',
    question: `Is ${id} done?`,
    inPlace: 'Yes means all of it.',
    partly: 'Some of it.',
    why: 'Because it helps.',
    how: ['First do this.', 'Then do that.'],
    evidence: ['A screenshot.'],
    action: `Do ${id}.`,
    hours: 2,
    doneBy: 'it-lead',
    basis: 'ours',
    sources: [],
    ...changes,
  }
}

export function makeTheme(id: string): Theme {
  return { id, title: `All about ${id}`, summary: `What ${id} is about.` }
}

export function makeFact(id: string): Fact {
  return { id, question: `Do you have ${id}?`, help: 'If in doubt, say so.' }
}

export function makeChecklist(items: readonly Item[], changes: Partial<Checklist> = {}): Checklist {
  return {
    format: 'hustings/checklist',
    formatVersion: 1,
    id: 'village-society',
    version: '1.0.0',
    title: 'Village society',
    audience: 'People who try things out',
    summary: 'A made-up checklist.',
    language: 'en-GB',
    released: '2027-01-15',
    reviewBy: '2028-01-15',
    guidance: {
      title: 'Made-up guidance',
      publisher: 'Nobody',
      url: 'https://guidance.example.org/all',
      updated: '2026-12-01',
      asOf: '2027-01-10',
      licence: 'None',
      attribution: 'Made up.',
    },
    changes: 'The first version.',
    minutes: 5,
    profile: [],
    themes: [makeTheme('accounts')],
    items,
    ...changes,
  }
}

export type Answers = Readonly<Record<string, Status | Answer | undefined>>

export interface AssessmentChanges extends Partial<Omit<Assessment, 'answers' | 'plan'>> {
  readonly plan?: Omit<PlanSettings, 'actions'>
  readonly actions?: Readonly<Record<string, PlanEntry>>
}

/** A bare status stands for an answer with nothing else; `undefined` for none. */
export function makeAnswered(
  checklist: Checklist,
  answers: Answers,
  { plan, actions, ...changes }: AssessmentChanges = {},
): Assessment {
  const blank = makeAssessment({
    id: '11111111-2222-4333-8444-555555555555',
    name: 'Little Snoring Society',
    at: NOON,
    checklist: { id: checklist.id, version: checklist.version },
    profile: new Map(),
  })
  const given = Object.entries(answers).flatMap(([item, answer]): [string, Answer][] => {
    if (answer === undefined) return []
    return [[item, typeof answer === 'string' ? { status: answer } : answer]]
  })
  return {
    ...blank,
    answers: new Map(given),
    plan: { ...plan, actions: new Map(Object.entries(actions ?? {})) },
    ...changes,
  }
}

/** `defences`: "a-control stops". */
export function makeStep(
  defences: readonly string[] = [],
  changes: Partial<Omit<ScenarioStep, 'defences'>> = {},
): ScenarioStep {
  return {
    when: 'One day',
    title: 'Something happens',
    story: 'It happens.',
    certainty: 'simplified',
    ends: false,
    harm: false,
    defences: defences.map((defence) => {
      const [control = '', effect = ''] = defence.split(' ')
      return { control, effect: effect as ScenarioStep['defences'][number]['effect'] }
    }),
    discuss: 'What now?',
    ...changes,
  }
}

export function makeScenario(steps: readonly ScenarioStep[], changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 'hustings/scenario',
    formatVersion: 1,
    id: 'village-raid',
    version: '1.0.0',
    title: 'The raid on the village',
    kind: 'exercise',
    summary: 'A made-up attack.',
    sources: [],
    steps,
    ...changes,
  }
}

export function makeTechnique(id: string, stages: Technique['stages'] = ['initial-access']): Technique {
  return { id, name: `All about ${id}`, stages, mitigations: ['M1032'] }
}

/** One group, to which all techniques belong. `controls`: which techniques each is linked to. */
export function makeAttackData(
  techniques: readonly Technique[] = [],
  controls: Readonly<Record<string, readonly string[]>> = {},
): AttackData {
  const group = {
    id: 'G0001',
    name: 'Weasels',
    aliases: ['Stoats'],
    nexus: 'Wild Wood',
    relevance: 'They took a hall.',
    techniques: techniques.map(({ id }) => id),
  }
  return {
    version: '19.2',
    attribution: 'Made up.',
    groups: [group],
    techniques: new Map(techniques.map((technique) => [technique.id, technique])),
    controls: new Map(Object.entries(controls).map(([control, ids]) => [control, new Set(ids)])),
  }
}
