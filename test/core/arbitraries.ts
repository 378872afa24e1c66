import fc from 'fast-check'
import { STATUSES, type Answer } from '../../src/core/answer'
import { ACTION_STATES, type Assessment, type PlanEntry } from '../../src/core/assessment'
import { LEVELS, type Checklist, type Item, type Rule } from '../../src/core/checklist'
import { addDays, type PlainDate } from '../../src/core/dates'
import { EFFECTS, type Scenario, type ScenarioStep } from '../../src/core/scenario'
import {
  makeAnswered,
  makeChecklist,
  makeFact,
  makeItem,
  makeScenario,
  makeStep,
  NOON,
  TODAY,
} from './builders'

/** Random checklists and assessments: always well formed, with every kind of item in every order. */

const FACTS = ['a-website', 'a-shop', 'an-office']

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...FACTS).map((has) => ({ has })),
    tie('rule').map((not) => ({ not })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}))
export const anyRule = rule

const itemChanges = fc.record<Partial<Item>, never>(
  {
    level: fc.constantFrom(...LEVELS),
    hours: fc.integer({ min: 1, max: 16 }).map((halves) => halves / 2),
    days: fc.nat(40),
    freeze: fc.boolean(),
    alwaysApplies: fc.boolean(),
    allOrNothing: fc.boolean(),
    appliesWhen: rule,
  },
  { requiredKeys: [] },
)

interface Sketch {
  readonly changes: Partial<Item>
  /** Where in the list of items before it its predecessor stands; none past the end. */
  readonly after: number
}

export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .array(fc.record<Sketch>({ changes: itemChanges, after: fc.nat(30) }), { minLength: 1, maxLength: 14 })
  .chain((sketches) => {
    const items = sketches.map(({ changes, after }, index) =>
      makeItem(`item-${index}`, { ...changes, ...(after < index ? { after: `item-${after}` } : {}) }),
    )
    return fc.record({
      items: fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
      first: fc.shuffledSubarray(
        items.map(({ id }) => id),
        { maxLength: Math.min(6, items.length) },
      ),
    })
  })
  .map(({ items, first }) => makeChecklist(items, { first, profile: FACTS.map(makeFact) }))

const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  { status: fc.constantFrom(...STATUSES), confirm: fc.boolean() },
  { requiredKeys: [] },
)

const anyEntry: fc.Arbitrary<PlanEntry> = fc.record(
  {
    hours: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
    state: fc.constantFrom(...ACTION_STATES),
  },
  { requiredKeys: [] },
)

/** A checklist and somebody's answers to it. */
export const anySituation: fc.Arbitrary<{ checklist: Checklist; assessment: Assessment }> =
  anyChecklist.chain((checklist) => {
    const ids = checklist.items.map(({ id }) => id)
    return fc
      .record({
        answers: fc.tuple(...ids.map(() => fc.option(anyAnswer, { nil: undefined }))),
        entries: fc.tuple(...ids.map(() => fc.option(anyEntry, { nil: undefined, freq: 2 }))),
        truths: fc.tuple(...FACTS.map(() => fc.option(fc.boolean(), { nil: undefined }))),
      })
      .map(({ answers, entries, truths }) => ({
        checklist,
        assessment: makeAnswered(
          checklist,
          Object.fromEntries(ids.map((id, index) => [id, answers[index]])),
          {
            actions: Object.fromEntries(
              ids.flatMap((id, index) => (entries[index] === undefined ? [] : [[id, entries[index]]])),
            ),
            profile: new Map(
              FACTS.flatMap((fact, index) => (truths[index] === undefined ? [] : [[fact, truths[index]]])),
            ),
          },
        ),
      }))
  })

/** Powers of two are summed exactly in any order. In the second, an essential is worth little more than the rest. */
const WEIGHTS = [
  undefined,
  { essential: 2 ** -8, important: 3.5, 'good-practice': 1.25 },
  { essential: 9, important: 7, 'good-practice': 2 },
]

const anyDay = (from: number, to: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days))

/** The same with a polling day, now and then past or too near, hours a week from none to plenty, and typed dates. */
export const anyCampaign: fc.Arbitrary<{ checklist: Checklist; assessment: Assessment }> = fc
  .record({
    situation: anySituation,
    weights: fc.constantFrom(...WEIGHTS),
    settings: fc.record(
      {
        start: anyDay(-20, 50),
        pollingDay: anyDay(-1, 60),
        hoursPerWeek: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0.1, 0.25, 2.5, 5.3, 168)),
        freezeDays: fc.nat(20),
      },
      { requiredKeys: ['pollingDay', 'hoursPerWeek'] },
    ),
    dues: fc.array(fc.option(anyDay(-5, 80), { nil: undefined, freq: 1 }), { maxLength: 6 }),
  })
  .map(({ situation: { checklist, assessment }, weights, settings, dues }) => {
    const typed = checklist.items.map(({ id }, index): [string, PlanEntry] => {
      const due = dues[index]
      return [id, { ...assessment.plan.actions.get(id), ...(due === undefined ? {} : { due }) }]
    })
    return {
      checklist: { ...checklist, ...(weights === undefined ? {} : { weights }) },
      assessment: { ...assessment, plan: { ...settings, actions: new Map(typed) } },
    }
  })

const CONTROLS = ['control-0', 'control-1', 'control-2', 'control-3', 'control-4']

const anyStep: fc.Arbitrary<ScenarioStep> = fc
  .record({
    // The last one is a control that no checklist here asks about.
    controls: fc.array(fc.constantFrom(...CONTROLS, 'control-9'), { maxLength: 4 }),
    effects: fc.array(fc.constantFrom('stops', ...EFFECTS), { minLength: 4, maxLength: 4 }),
    ends: fc.boolean(),
    harm: fc.boolean(),
  })
  .map(({ controls, effects, ends, harm }) =>
    makeStep(
      controls.map((control, index) => `${control} ${effects[index] as string}`),
      { ends, harm },
    ),
  )

const anyScenario: fc.Arbitrary<Scenario> = fc
  .array(anyStep, { minLength: 1, maxLength: 6 })
  .map((steps) => makeScenario(steps))

/** A scenario and somebody's answers: each control has none, one or several items. */
export const anyAttack: fc.Arbitrary<{ checklist: Checklist; assessment: Assessment; scenario: Scenario }> =
  fc
    .record({
      situation: anySituation,
      scenario: anyScenario,
      dealt: fc.array(fc.nat(4), { minLength: 14, maxLength: 14 }),
    })
    .map(({ situation: { checklist, assessment }, scenario, dealt }) => ({
      checklist: {
        ...checklist,
        items: checklist.items.map((item, index) => ({
          ...item,
          control: CONTROLS[dealt[index] ?? 0] as string,
        })),
      },
      assessment,
      scenario,
    }))

const POOL = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const anyText = fc.constantFrom('Ask Ann', 'Ask Bob', 'In the safe', 'On the wall')

/** Few ids, so that old and new often meet; `replaces` may name anything, themselves and what never was included. */
const anyEditionOf = (version: string): fc.Arbitrary<Checklist> =>
  fc
    .shuffledSubarray(POOL, { minLength: 1 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .record<Partial<Item>, never>(
              {
                revision: fc.integer({ min: 1, max: 3 }),
                alwaysApplies: fc.boolean(),
                replaces: fc.subarray([...POOL, 'ancient']),
              },
              { requiredKeys: [] },
            )
            .map((changes) => makeItem(id, changes)),
        ),
      ),
    )
    .map((items) => makeChecklist(items, { version }))

const anyWrittenAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    confirm: fc.boolean(),
    note: anyText,
    evidence: anyText,
    reason: anyText,
    answeredAt: fc.constant(NOON),
  },
  { requiredKeys: [] },
)

/** Two versions of a checklist, and somebody's answers to the older one, with what was kept aside before. */
export const anyMove: fc.Arbitrary<{ older: Checklist; newer: Checklist; assessment: Assessment }> = fc
  .record({
    older: anyEditionOf('1.0.0'),
    newer: anyEditionOf('2.0.0'),
    answers: fc.dictionary(fc.constantFrom(...POOL), anyWrittenAnswer),
    entries: fc.dictionary(fc.constantFrom(...POOL), anyEntry),
    retired: fc.dictionary(
      fc.constantFrom(...POOL, 'ancient'),
      fc.record({ answer: anyWrittenAnswer, action: anyEntry }, { requiredKeys: [] }),
    ),
  })
  .map(({ older, newer, answers, entries, retired }) => ({
    older,
    newer,
    assessment: makeAnswered(older, Object.fromEntries(older.items.map(({ id }) => [id, answers[id]])), {
      actions: Object.fromEntries(
        older.items.flatMap(({ id }) => (entries[id] === undefined ? [] : [[id, entries[id]]])),
      ),
      retired: new Map(Object.entries(retired)),
    }),
  }))
