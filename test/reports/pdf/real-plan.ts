import { readFileSync } from 'node:fs'
import { FRAMEWORKS } from '../../../src/browser/frameworks'
import type { Item } from '../../../src/core/checklist'
import { WHOLE_PLAN } from '../../../src/core/report-wish'
import { parseChecklist } from '../../../src/files/checklist-file'
import { parseControls, parseSources } from '../../../src/files/reference-files'
import type { ReportDocument } from '../../../src/reports/document'
import { makeFullPlan } from '../../../src/reports/full-plan'
import { makeAnswered } from '../../core/builders'
import { planInput } from '../small-checklist'

/** From the project's folder, where tests and the bench run. */
const FOLDER = 'checklists'
/** All of them open. */
const OPEN = ['not-in-place', 'partly', 'not-in-place', 'not-sure'] as const

/** The whole plan over the items of our longest checklist, repeated until there are as many open actions as asked for. */
export function makeRealPlan(actions: number): ReportDocument {
  const read = parseChecklist(readFileSync(`${FOLDER}/political-organisation/2.0.0.json`, 'utf8'))
  const sources = parseSources(readFileSync(`${FOLDER}/sources.json`, 'utf8'))
  const controls = parseControls(readFileSync(`${FOLDER}/controls.json`, 'utf8'))
  if (!read.ok || !sources.ok || !controls.ok) throw new Error('Our own files could not be read.')
  const { first: _, profile: __, ...checklist } = read.value
  const items = Array.from({ length: actions }, (_item, index): Item => {
    const {
      after: _after,
      appliesWhen: _rule,
      replaces: _old,
      ...item
    } = read.value.items[index % read.value.items.length]!
    return index < read.value.items.length ? item : { ...item, id: `${item.id}-${index}` }
  })
  const answers = Object.fromEntries(items.map(({ id }, index) => [id, OPEN[index % OPEN.length]]))
  const whole = { ...checklist, items, profile: [] }
  const assessment = makeAnswered(whole, answers, { plan: { pollingDay: '2027-05-06', hoursPerWeek: 8 } })
  const input = { ...planInput(whole, assessment), frameworks: FRAMEWORKS }
  return makeFullPlan({ ...input, sources: sources.value, controls: controls.value }, WHOLE_PLAN)
}
