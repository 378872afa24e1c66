import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { planActions } from '../../src/core/plan'
import { scoreAssessment } from '../../src/core/score'
import { loadPdfFonts } from '../../src/reports/pdf/fonts/pdf-fonts'
import { makePdf } from '../../src/reports/pdf/pdf-report'
import { makeAnswered, makeChecklist, makeItem, makeTheme, TODAY } from '../core/builders'
import { makeRealPlan } from '../reports/pdf/real-plan'
import { makeShortPlan } from '../reports/pdf/short-plan'
import { printWithAutotable } from './autotable'
import { branches } from './branches'
import { measure, type Contestant, type Measured } from './measure'
import { rooms } from './room'

/** DESIGN §6 has the budgets. Times on a shared machine are looked at as ratios to a baseline of the same run. */

const STATUSES = ['not-in-place', 'partly', 'not-sure', 'in-place'] as const

function makeCase(count: number) {
  const items = Array.from({ length: count }, (_, index) =>
    makeItem(`item-${String(index)}`, {
      level: index % 3 === 0 ? 'essential' : 'important',
      hours: 1 + (index % 8) / 2,
      how: Array.from(
        { length: 3 },
        (_step, step) => `Step ${String(step)} of ${String(index)}, in a line of some length.`,
      ),
      ...(index % 5 === 4 ? { after: `item-${String(index - 1)}` } : {}),
    }),
  )
  const checklist = makeChecklist(items, { first: ['item-9', 'item-3'], themes: [makeTheme('accounts')] })
  const answers = Object.fromEntries(items.map(({ id }, index) => [id, STATUSES[index % STATUSES.length]]))
  return { checklist, assessment: makeAnswered(checklist, answers) }
}

const sixty = makeCase(60)
const text = JSON.stringify(sixty.checklist)
const rules: readonly Contestant[] = [
  { name: 'baseline: parse 60 items as JSON', times: 100, run: () => JSON.parse(text) as unknown },
  {
    name: 'score and order the plan, 60 items',
    times: 100,
    run: () => [
      scoreAssessment(sixty.checklist, sixty.assessment),
      planActions(sixty.checklist, sixty.assessment, TODAY),
    ],
  },
]

/** Ten weeks with half of the hours that all of it takes: the choice is as wide as it gets. */
function makeCampaign(count: number) {
  const { checklist, assessment } = makeCase(Math.ceil((count * 4) / 3))
  const { actions } = planActions(checklist, assessment, TODAY)
  const hours = actions.reduce((sum, action) => sum + action.hours, 0)
  const plan = { ...assessment.plan, pollingDay: '2027-05-10', hoursPerWeek: hours / 2 / 10 }
  return { checklist, assessment: { ...assessment, plan }, withoutHours: assessment }
}

const sixtyActions = makeCampaign(60)
const manyActions = makeCampaign(300)
const fits: readonly Contestant[] = [
  {
    name: 'baseline: order 300 actions, nothing to fit',
    times: 10,
    run: () => planActions(manyActions.checklist, manyActions.withoutHours, TODAY),
  },
  {
    name: 'best fit, 60 actions',
    times: 10,
    run: () => planActions(sixtyActions.checklist, sixtyActions.assessment, TODAY),
  },
  {
    name: 'best fit, 300 actions',
    times: 10,
    run: () => planActions(manyActions.checklist, manyActions.assessment, TODAY),
  },
]

const fonts = await loadPdfFonts()
const hundred = makeRealPlan(100)
const threeHundred = makeRealPlan(300)
const printPdf = (document: typeof hundred) => makePdf(document, fonts, { isLinkAllowed: () => true })
const reports: readonly Contestant[] = [
  {
    name: 'baseline: jsPDF and autotable, 100 actions, no tags',
    times: 1,
    run: () => printWithAutotable(hundred, fonts),
  },
  { name: 'plan PDF, 100 actions', times: 1, run: () => printPdf(hundred) },
  {
    name: 'jsPDF and autotable, 300 actions, no tags',
    times: 1,
    run: () => printWithAutotable(threeHundred, fonts),
  },
  { name: 'plan PDF, 300 actions', times: 1, run: () => printPdf(threeHundred) },
]

const tables = [
  await measure(rules, 31),
  await measure(fits, 31),
  await measure(reports, 15),
  await measure(branches, 7),
  await measure(rooms, 9),
]
const sizes = [hundred, threeHundred].map((document) => printPdf(document).bytes.length)
const short = makePdf(makeShortPlan(100).document, fonts, { isLinkAllowed: () => true }).bytes.length
const untagged = [hundred, threeHundred].map((document) => printWithAutotable(document, fonts).byteLength)
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}

for (const table of tables) console.log(`${table.map(lineOf).join('\n')}\n`)
console.log(
  `bytes of the plan PDF, of 100 and of 300 actions: ${sizes.join(' and ')}; without tags, by autotable: ${untagged.join(' and ')}; of 100 short actions: ${String(short)}`,
)
console.log(
  `on ${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGiB)} GiB, Node ${machine.node}`,
)
writeFileSync(
  'test/bench/results.json',
  `${JSON.stringify({ machine, rows: tables.flat().map(rounded), planPdfBytes: bytesOf(sizes), untaggedBytes: bytesOf(untagged), shortPlanPdfBytes: short }, null, 2)}\n`,
)

function bytesOf([hundredActions, threeHundredActions]: readonly number[]) {
  return { hundredActions, threeHundredActions }
}

function lineOf(row: Measured): string {
  const { name, median, fastest, slowest, processor, ratio, processorRatio } = rounded(row)
  return (
    `${name.padEnd(52)} ${String(median).padStart(8)} ms  (${fastest} to ${slowest})  x ${ratio}` +
    `   processor ${String(processor).padStart(8)} ms  x ${processorRatio}`
  )
}

function rounded({ name, ratio, processorRatio, ...times }: Measured): Measured {
  const round = (time: number): number => Number(time.toPrecision(3))
  return {
    name,
    median: round(times.median),
    fastest: round(times.fastest),
    slowest: round(times.slowest),
    processor: round(times.processor),
    ratio: Number(ratio.toFixed(2)),
    processorRatio: Number(processorRatio.toFixed(2)),
  }
}
