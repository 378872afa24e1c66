import { isOpen } from '../../src/core/action'
import type { Answer, Status } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { makeShareCopy, type Preset } from '../../src/core/share'
import { makePlanReport, type PlanReport } from '../../src/reports/plan-report'
import { LATER, makeAnswered, makeChecklist, makeFact, makeTheme } from '../core/builders'
import { makeToldItem, planInput } from './small-checklist'

/** Every kind of answer, action and source once, each with all that can be written about it. */
export const richChecklist: Checklist = makeChecklist(
  [
    makeToldItem('passwords', {
      level: 'essential',
      freeze: true,
      sources: [{ source: 'N-TWO', section: 'Part 3' }],
    }),
    makeToldItem('backups', { after: 'passwords', partly: 'Some of backups.' }),
    makeToldItem('leavers', { level: 'essential', control: 'leavers-access' }),
    makeToldItem('updates', { level: 'essential', theme: 'website' }),
    makeToldItem('hosting', { theme: 'website' }),
    makeToldItem('phones', { theme: 'website' }),
    makeToldItem('visitors'),
    makeToldItem('training', { basis: 'ours', sources: [], level: 'good-practice' }),
    makeToldItem('insurance'),
    makeToldItem('paper'),
    makeToldItem('website-updates', { theme: 'website', appliesWhen: { has: 'own-website' } }),
  ],
  {
    first: ['leavers'],
    themes: [makeTheme('accounts'), makeTheme('website')],
    profile: [{ ...makeFact('own-website'), whenHidden: 'You told us you have no website.' }],
  },
)

interface CopyChoices {
  readonly preset?: Preset
  readonly withName?: boolean
}

/** Stands in everything a plan without notes must not hold. */
export const MARKER = 'zz-only-ours'

function written(status: Status, more: Partial<Answer> = {}): Answer {
  return {
    status,
    note: `A note, ${MARKER}`,
    evidence: `Some evidence, ${MARKER}`,
    by: `Ann, ${MARKER}`,
    from: `${MARKER}.hustings.json`,
    answeredAt: LATER,
    ...more,
  }
}

export const richAssessment: Assessment = makeAnswered(
  richChecklist,
  {
    passwords: written('not-in-place'),
    backups: written('partly'),
    leavers: written('not-in-place'),
    updates: written('in-place'),
    hosting: written('not-sure'),
    phones: written('in-place', { confirm: true }),
    visitors: written('not-applicable', { reason: `Nobody comes, ${MARKER}` }),
    training: written('not-in-place'),
    insurance: written('partly'),
    'website-updates': written('not-in-place'),
  },
  {
    profile: new Map([['own-website', false]]),
    name: 'Plaid Gŵyr a Llŷn',
    plan: { pollingDay: '2027-05-06' },
    actions: {
      passwords: {
        owner: 'Siân Ŷsbyty',
        due: '2027-03-28',
        hours: 1.25,
        state: 'doing',
        note: `Begun, ${MARKER}`,
      },
      backups: { owner: 'Bob', due: '2027-04-09' },
      training: { state: 'dropped', note: `Too dear, ${MARKER}` },
      insurance: { state: 'done', note: `Paid, ${MARKER}` },
    },
  },
)

export function reportOf(
  checklist: Checklist,
  assessment: Assessment,
  { preset = 'everything', withName = true }: CopyChoices = {},
  changes: Partial<Pick<PlanReport, 'isOurs' | 'today'>> = {},
): PlanReport {
  const copy = makeShareCopy(assessment, { preset, withName })
  return makePlanReport({ ...planInput(checklist, copy), ...changes })
}

export function richReport(
  choices: CopyChoices = {},
  changes: Partial<Pick<PlanReport, 'isOurs' | 'today'>> = {},
): PlanReport {
  return reportOf(richChecklist, richAssessment, choices, changes)
}

/** The first action fits before polling day, the others do not, each for another reason. */
export function fittedReport(): PlanReport {
  const report = richReport()
  const whys = [null, 'freeze', 'hours', 'days'] as const
  const actions = report.plan.actions.map((action, index) => {
    const why = whys[index] ?? null
    return isOpen(action) ? { ...action, fits: why === null, why } : action
  })
  return { ...report, plan: { ...report.plan, actions } }
}

/** So many items, all of them to do, with long notes. */
export function bigReport(count: number): PlanReport {
  const items = Array.from({ length: count }, (_, index) => makeToldItem(`item-${String(index)}`))
  const answers = Object.fromEntries(
    items.map(({ id }, index) => [
      id,
      { status: 'not-in-place' as const, note: `${String(index)} ${'ŵ'.repeat(1990)}` },
    ]),
  )
  const checklist = makeChecklist(items)
  return reportOf(checklist, makeAnswered(checklist, answers))
}
