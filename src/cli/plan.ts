import { isOpen, type Action } from '../core/action'
import type { PlainDate } from '../core/dates'
import type { Fit } from '../core/fit'
import { planActions, type ActionPlan } from '../core/plan'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openAssessment } from './input'
import { areFree } from './outputs'
import { writePlan, type PlanWriting } from './plan-outputs'
import { printable, printableJson } from './printing'
import { tellReview } from './review'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

export interface PlanWish extends PlanWriting {
  readonly path: string
  readonly asJson: boolean
}

/** What is to be written is written before anything is printed: a result on the screen means that all went well. */
export async function plan(wish: PlanWish, world: World): Promise<ExitCode> {
  const { path, asJson, outputs, replace, today } = wish
  if (!replace && !(await areFree(outputs, world))) return 1
  const opened = await openAssessment(path, world)
  if (opened === undefined) return 1
  tellReview(path, opened.checklist, today, world)
  const actionPlan = planActions(opened.checklist, opened.assessment, today)
  if (outputs.length > 0 && !(await writePlan(opened, wish, world))) return 1
  if (asJson) world.print(`${printableJson(planJson(actionPlan))}\n`)
  else if (outputs.length === 0)
    world.print(linesOf(actionPlan, opened.assessment.plan.pollingDay).join('\n'))
  return 0
}

/** Keys and order are an interface: DESIGN §5. Fractions are not rounded. */
export function planJson({ actions, notAsked, toConfirm, fit }: ActionPlan): object {
  return {
    actions: actions.map((action) => ({
      item: action.item.id,
      kind: action.kind,
      tier: action.tier,
      hours: action.hours,
      gain: action.gain,
      value: action.value,
      after: action.after,
      quickWin: action.quickWin,
      fits: action.fits,
      why: action.why,
      due: action.due,
      owner: action.owner,
      state: action.state,
    })),
    notAsked,
    toConfirm,
    fit: fit === null ? null : { capacity: fit.capacity, used: fit.used, value: fit.value },
  }
}

function linesOf(plan: ActionPlan, pollingDay: PlainDate | undefined): readonly string[] {
  const { actions, notAsked, toConfirm, fit } = plan
  const open = actions.filter(isOpen)
  const lines = [
    words.planHeading(open.length, sumHours(open)),
    ...(fit === null || pollingDay === undefined
      ? actionLines(plan, open)
      : [...linesBefore(plan, fit, pollingDay), ...linesAfter(plan)]),
    '',
    ...words.restOfPlan({
      done: actions.filter(({ state }) => state === 'done').length,
      dropped: actions.filter(({ state }) => state === 'dropped').length,
      notAsked: notAsked.length,
      toConfirm: toConfirm.length,
    }),
    '',
  ]
  return lines.map(printable)
}

function linesBefore(plan: ActionPlan, { used, capacity }: Fit, pollingDay: PlainDate): readonly string[] {
  const fitting = plan.actions.filter(({ fits }) => fits === true)
  return [
    '',
    words.beforePollingDay(pollingDay, fitting.length, used, capacity),
    ...actionLines(plan, fitting),
  ]
}

function linesAfter(plan: ActionPlan): readonly string[] {
  const others = plan.actions.filter(({ fits }) => fits === false)
  if (others.length === 0) return []
  return ['', words.afterPollingDay(others.length, sumHours(others)), ...actionLines(plan, others)]
}

/** Numbers are places in the whole plan, whichever part of it is printed: they are those of the PDF. */
function actionLines({ actions, fit }: ActionPlan, shown: readonly Action[]): readonly string[] {
  const places = new Map(actions.map(({ item }, index) => [item.id, index + 1]))
  const placeOf = (item: string | null): number | undefined => (item === null ? undefined : places.get(item))
  return shown.flatMap((action) => {
    const lacks = fit?.skipped.find(({ item }) => item === action.item.id)?.lacks
    return [
      '',
      `${String(placeOf(action.item.id))}. ${action.item.action} [${action.item.id}]`,
      `   ${words.actionLine(action, placeOf(action.after), lacks)}`,
    ]
  })
}

function sumHours(actions: readonly Action[]): number {
  return actions.reduce((sum, { hours }) => sum + hours, 0)
}
