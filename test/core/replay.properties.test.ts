import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist, Item, Rule } from '../../src/core/checklist'
import { answerItem } from '../../src/core/edit'
import { isBlank, replayScenario, STEP_VERDICTS, type StepVerdict } from '../../src/core/replay'
import type { Scenario, ScenarioStep } from '../../src/core/scenario'
import { anyAttack } from './arbitraries'
import { LATER } from './builders'

/**
 * The rule once more, from the words of DESIGN alone ("Applies", "Status as read", "Credit", "Replay"). Slow, plain,
 * and it shares nothing with the real one.
 */
function replayPlainly(checklist: Checklist, assessment: Assessment, scenario: Scenario): object {
  const truth = (rule: Rule): 'yes' | 'no' | 'maybe' => {
    if ('has' in rule) {
      const answer = assessment.profile.get(rule.has)
      if (answer === undefined) return 'maybe'
      return answer ? 'yes' : 'no'
    }
    if ('not' in rule) return ({ yes: 'no', no: 'yes', maybe: 'maybe' } as const)[truth(rule.not)]
    const parts = ('all' in rule ? rule.all : rule.any).map(truth)
    const [deciding, otherwise] = 'all' in rule ? (['no', 'yes'] as const) : (['yes', 'no'] as const)
    if (parts.some((part) => part === deciding)) return deciding
    return parts.some((part) => part === 'maybe') ? 'maybe' : otherwise
  }
  const statusOf = (item: Item): string => {
    const status = assessment.answers.get(item.id)?.status
    if (status === undefined) return 'unanswered'
    return status === 'not-applicable' && item.alwaysApplies === true ? 'not-sure' : status
  }
  const counts = (item: Item): boolean =>
    (item.appliesWhen === undefined || truth(item.appliesWhen) !== 'no') &&
    statusOf(item) !== 'not-applicable'
  const creditOf = (item: Item, whenUnknown: number): number => {
    if (assessment.answers.get(item.id)?.confirm === true) return whenUnknown
    const known: Readonly<Record<string, number>> = { 'in-place': 1, partly: 0.5, 'not-in-place': 0 }
    return known[statusOf(item)] ?? whenUnknown
  }
  const itemsOf = (control: string): readonly Item[] =>
    checklist.items.filter((item) => item.control === control && counts(item))

  const verdictAt = ({ defences }: ScenarioStep, whenUnknown: number): string => {
    const left = defences
      .filter(({ control }) => itemsOf(control).length > 0)
      .map(({ control, effect }) => ({
        effect,
        credit: Math.min(...itemsOf(control).map((item) => creditOf(item, whenUnknown))),
      }))
    const some = (effect: string, least: number): boolean =>
      left.some((defence) => defence.effect === effect && defence.credit >= least)
    if (some('stops', 1)) return 'stopped'
    if (some('stops', 0.5) || some('slows', 0.5)) return 'slowed'
    if (some('reveals', 0.5)) return 'noticed'
    return some('recovers', 0.5) ? 'ready' : 'open'
  }

  const steps = scenario.steps.map((step) => {
    const named = step.defences.map(({ control }) => control)
    if (named.every((control) => itemsOf(control).length === 0)) {
      const isAsked = checklist.items.some(({ control }) => named.includes(control))
      const silent = isAsked ? 'does-not-apply' : 'outside'
      return { verdict: silent, from: silent, to: silent, because: [] }
    }
    const [from, to] = [verdictAt(step, 0), verdictAt(step, 1)]
    const because = checklist.items
      .filter(counts)
      .flatMap((item) =>
        step.defences
          .filter(({ control }) => control === item.control)
          .map(({ effect }) => `${item.id} ${statusOf(item)} ${effect}`),
      )
    return { verdict: from === to ? from : 'unknown', from, to, because }
  })

  const first = scenario.steps.findIndex((step, index) => step.ends && steps[index]!.verdict === 'stopped')
  const isClean = scenario.steps
    .slice(0, Math.max(first, 0))
    .every((step, index) => !step.harm || ['stopped', 'does-not-apply'].includes(steps[index]!.verdict))
  const help = steps.findIndex(({ from }) => ['stopped', 'slowed', 'noticed', 'ready'].includes(from))
  return {
    steps,
    heldAt: first >= 0 && isClean ? first + 1 : null,
    earliestHelp: help >= 0 ? help + 1 : null,
  }
}

test('the replay is that of the plain rule', () => {
  const seen = new Set<unknown>()
  fc.assert(
    fc.property(anyAttack, ({ checklist, assessment, scenario }) => {
      const { steps, heldAt, earliestHelp } = replayScenario(checklist, assessment, scenario)
      const told = steps.map(({ verdict, from, to, because }) => ({
        verdict,
        from,
        to,
        because: because.map(({ item, status, effect }) => `${item.id} ${status ?? 'unanswered'} ${effect}`),
      }))
      expect({ steps: told, heldAt, earliestHelp }).toEqual(replayPlainly(checklist, assessment, scenario))
      for (const { verdict } of steps) seen.add(verdict)
      seen.add(heldAt)
    }),
    { numRuns: 3000 },
  )
  // Otherwise the runs have not met the rule.
  for (const one of [...STEP_VERDICTS, 'unknown', 'does-not-apply', 'outside', null, 1, 2])
    expect(seen).toContain(one)
})

describe('a better answer', () => {
  const BETTER = ['not-in-place', 'partly', 'in-place'] as const
  const worth = (verdict: string): number =>
    STEP_VERDICTS.length - STEP_VERDICTS.indexOf(verdict as StepVerdict)

  test('never worsens a verdict, and never stops the attack later', () => {
    fc.assert(
      fc.property(anyAttack, fc.nat(), ({ checklist, assessment, scenario }, pick) => {
        const item = checklist.items[pick % checklist.items.length]!.id
        const replays = BETTER.map((status) =>
          replayScenario(checklist, answerItem(assessment, item, status, LATER), scenario),
        )
        for (const [index, better] of replays.slice(1).entries()) {
          const worse = replays[index]!
          for (const [place, step] of better.steps.entries()) {
            const before = worse.steps[place]!
            expect(worth(step.from)).toBeGreaterThanOrEqual(worth(before.from))
            expect(worth(step.to)).toBeGreaterThanOrEqual(worth(before.to))
          }
          expect(better.heldAt ?? Infinity).toBeLessThanOrEqual(worse.heldAt ?? Infinity)
          expect(better.earliestHelp ?? Infinity).toBeLessThanOrEqual(worse.earliestHelp ?? Infinity)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('to what was unknown narrows a verdict', () => {
    fc.assert(
      fc.property(anyAttack, fc.nat(), ({ checklist, assessment, scenario }, pick) => {
        const item = checklist.items[pick % checklist.items.length]!.id
        const unknown = replayScenario(checklist, answerItem(assessment, item, 'not-sure', LATER), scenario)
        for (const status of BETTER) {
          const known = replayScenario(checklist, answerItem(assessment, item, status, LATER), scenario)
          for (const [place, step] of known.steps.entries()) {
            expect(worth(step.from)).toBeGreaterThanOrEqual(worth(unknown.steps[place]!.from))
            expect(worth(step.to)).toBeLessThanOrEqual(worth(unknown.steps[place]!.to))
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('a replay is blank where no step meets anything that is asked and applies', () => {
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(anyAttack, ({ checklist, assessment, scenario }) => {
      const replay = replayScenario(checklist, assessment, scenario)
      const silent = replay.steps.every(({ verdict }) => ['does-not-apply', 'outside'].includes(verdict))
      expect(isBlank(replay)).toBe(silent)
      seen.add(silent)
    }),
  )
  expect(seen.size).toBe(2)
})
