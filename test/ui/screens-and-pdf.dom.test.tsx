import { cleanup, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { coverageOf } from '../../src/core/coverage'
import { planActions } from '../../src/core/plan'
import { WHOLE_PLAN } from '../../src/core/report-wish'
import { makeShareCopy } from '../../src/core/share'
import { timelineOf } from '../../src/core/timeline'
import type { Block, ReportDocument } from '../../src/reports/document'
import { makeFullPlan } from '../../src/reports/full-plan'
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen'
import { TimelineTable } from '../../src/ui/screens/plan/timeline-table'
import { ResultsScreen } from '../../src/ui/screens/results/results-screen'
import { anyCampaign, anySituation } from '../core/arbitraries'
import { TODAY } from '../core/builders'
import { flat, plain } from '../reports/document-words'
import { planInput } from '../reports/small-checklist'
import { showAssessment } from './show-assessment'

/** Each shows whole screens, so nothing is shrunk: it would take minutes. */
const RUNS = { numRuns: 25, endOnFailure: true }

/** Something is answered, so that there is something to show; with a polling day or without. */
const anyStarted = fc
  .oneof(anyCampaign, anySituation)
  .filter(({ checklist, assessment }) => coverageOf(checklist, assessment).answered > 0)

/** The blocks of the full plan from one heading to the next of its level, as they go into the PDF. */
function partsOf(checklist: Checklist, assessment: Assessment): ReadonlyMap<string, readonly Block[]> {
  const { blocks }: ReportDocument = makeFullPlan(
    {
      ...planInput(checklist, makeShareCopy(assessment, { preset: 'plan', withName: true })),
      today: TODAY,
      coverage: coverageOf(checklist, assessment),
    },
    WHOLE_PLAN,
  )
  const parts = new Map<string, Block[]>()
  let part: Block[] = []
  for (const block of flat(blocks)) {
    if (block.type === 'heading' && block.level === 2) parts.set(plain(block.text), (part = []))
    else part.push(block)
  }
  return parts
}

function ofType<Type extends Block['type']>(
  blocks: readonly Block[] | undefined,
  type: Type,
): readonly Extract<Block, { readonly type: Type }>[] {
  return (blocks ?? []).filter((block): block is Extract<Block, { type: Type }> => block.type === type)
}

function rowsOf(blocks: readonly Block[] | undefined): readonly (readonly string[])[] {
  return ofType(blocks, 'table').flatMap(({ rows }) => rows.map((row) => row.map(plain)))
}

/** What stands in each element on the page. */
function texts(selector: string, within: ParentNode = document): readonly string[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) => textContent.trim())
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? []
}

test('the results screen and the PDF have one rating, the same percentages and the same counts', async () => {
  await fc.assert(
    fc.asyncProperty(anyStarted, async ({ checklist, assessment }) => {
      cleanup()
      await showAssessment(<ResultsScreen />, checklist, assessment)
      const parts = partsOf(checklist, assessment)
      const stand = parts.get('Where you stand')
      const [rating] = ofType(stand, 'status')
      expect(texts('.app-rating-card__rating')).toEqual([rating?.text])
      const [reason, range, coverage] = ofType(stand, 'paragraph').map(({ text }) => plain(text))
      expect(texts('.app-rating-card p')).toContain(reason)
      expect(texts('.app-rating-card p')).toContain(coverage)
      const shownRange = texts('.app-rating-card__range').flatMap(numbersIn)
      // Where no question applies there is no range to show.
      expect(shownRange).toEqual(ofType(stand, 'range').length === 0 ? [] : numbersIn(range ?? ''))

      // The PDF leaves out a theme in which nothing is asked.
      const asked = [...document.querySelectorAll('table tbody tr')]
        .slice(0, checklist.themes.length)
        .map((row) => [...texts('th', row), ...texts('td', row)])
        .filter(([, ...counts]) => counts.some((count) => count !== '0'))
      const themes = rowsOf(parts.get('By theme'))
      expect(asked).toEqual(themes.map((row) => row.slice(0, STATUSES.length + 2)))
      const shares = new Map(
        [...document.querySelectorAll('.app-theme-bars__theme')].map((bar) => [
          texts('.app-theme-bars__title', bar)[0],
          texts('strong', bar).flatMap(numbersIn),
        ]),
      )
      for (const row of themes) expect(shares.get(row[0])).toEqual(numbersIn(row.at(-1) ?? ''))
    }),
    RUNS,
  )
})

test('the plan screen and the PDF have the same actions under the same numbers, with the same hours and dates', async () => {
  const compared = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyStarted, async ({ checklist, assessment }) => {
      cleanup()
      await showAssessment(<PlanScreen />, checklist, assessment)
      const parts = partsOf(checklist, assessment)
      const toDo = parts.get('What to do, in this order')
      const table = rowsOf(toDo)
      // Those that fit before polling day stand first, each with its number in the plan.
      const shown = [...document.querySelectorAll('.app-action-list__item')]
        .map((row) => {
          const [, effort = '', , due = ''] = texts('dd', row)
          const priority = texts('.app-chip:not(.app-chip--not-sure)', row).join(', ').toLowerCase()
          return [
            texts('h3', row)[0],
            priority,
            effort.replace(/ over .*/, ''),
            due.replace(/ · overdue$/, ''),
          ]
        })
        .sort(([one = ''], [other = '']) => parseInt(one) - parseInt(other))
      expect(shown.map(([title]) => title)).toEqual(ofType(toDo, 'heading').map(({ text }) => text))
      expect(shown).toEqual(
        table.map(([place, action, level = '', effort, , due]) => [
          `${place ?? ''}. ${action ?? ''}`,
          level.toLowerCase(),
          effort,
          due === '–' ? '–No date yet' : due,
        ]),
      )
      for (const sum of compareSums(parts, table.length)) compared.add(sum)
    }),
    RUNS,
  )
  expect([...compared].sort()).toEqual(['fit', 'hours', 'questions'])
})

/** How many actions and hours there are, how many fit, and how many questions are left. Tells what there was. */
function compareSums(parts: ReadonlyMap<string, readonly Block[]>, open: number): readonly string[] {
  const [summary = ''] = texts('.app-plan-tools__summary')
  expect(numbersIn(summary)[0]).toBe(String(open))
  const [total] = ofType(parts.get('What to do, in this order'), 'paragraph')
  const [, hours] = / about (.*) of work/.exec(plain(total?.text ?? '')) ?? []
  const [, shownHours] = / about (.*)$/.exec(summary) ?? []
  if (shownHours !== undefined) expect(shownHours).toBe(hours)

  const [fitLine] = ofType(parts.get('Until polling day'), 'paragraph').map(({ text }) => plain(text))
  if (fitLine !== undefined) expect(texts('.app-card p')).toContain(fitLine)

  const notAsked = ofType(parts.get('Not yet asked'), 'list').flatMap(({ items }) => items)
  const told = screen.queryByText(/without an answer/)?.textContent ?? '0'
  expect(numbersIn(told)[0]).toBe(String(notAsked.length))
  return [
    ...(shownHours === undefined ? [] : ['hours']),
    ...(fitLine === undefined ? [] : ['fit']),
    ...(notAsked.length === 0 ? [] : ['questions']),
  ]
}

test('the table of the timeline has the same days as the one in the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(anyStarted, async ({ checklist, assessment }) => {
      const plan = planActions(checklist, assessment, TODAY)
      const timeline = timelineOf(plan, assessment.plan, TODAY)
      fc.pre(timeline !== null && timeline.spans.length > 0)
      cleanup()
      await showAssessment(<TimelineTable timeline={timeline} />, checklist, assessment)
      const shown = [...document.querySelectorAll('tbody tr')].map((row) => [
        ...texts('th', row),
        ...texts('td', row).slice(1),
      ])
      const [figure] = ofType(partsOf(checklist, assessment).get('Until polling day'), 'table')
      expect(shown).toEqual(
        figure?.rows.map((row) => {
          const [place, action, effort, from, due] = row.map(plain)
          return [`${place ?? ''}. ${action ?? ''}`, effort, from, due]
        }),
      )
    }),
    RUNS,
  )
})
