import { isOpen, type Action } from '../core/action'
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
  const actionPlan = planActions(opened.checklist, opened.assessment)
  if (outputs.length > 0 && !(await writePlan(opened, wish, world))) return 1
  if (asJson) world.print(`${printableJson(planJson(actionPlan))}\n`)
  else if (outputs.length === 0) world.print(linesOf(actionPlan).join('\n'))
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
    fit,
  }
}

function linesOf({ actions, notAsked, toConfirm }: ActionPlan): readonly string[] {
  const open = actions.filter(isOpen)
  const lines = [
    words.planHeading(open.length, sumHours(open)),
    ...open.flatMap((action, index) => [
      '',
      `${index + 1}. ${action.item.action} [${action.item.id}]`,
      `   ${words.actionLine(action, positionOf(open, action.after))}`,
    ]),
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

function sumHours(actions: readonly Action[]): number {
  return actions.reduce((sum, { hours }) => sum + hours, 0)
}

/** Counted from 1, as printed. */
function positionOf(open: readonly Action[], item: string | null): number | null {
  return item === null ? null : open.findIndex((action) => action.item.id === item) + 1
}
