import { isOpen, type Action } from '../../core/action'
import type { PlainDate } from '../../core/dates'
import { titleOfTheme } from '../../core/summary'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import { terms } from '../../words/terms'
import { lastChangeOf } from '../action-blocks'
import { titleOf } from '../action-words'
import type { PlanReport } from '../plan-report'
import { column, makeTable, OPTIONAL, OPTIONAL_WRAPPED, WRAPPED, type ColumnOf, type Sheet } from './sheet'
import { headLines } from './sheet-lines'

/** One action in its row. */
interface ActionRow {
  readonly action: Action
  /** In the plan, counted from 1; `null` once it has left it. */
  readonly place: number | null
}

/** Open actions in plan order, then what is done and what was decided against, with the reason. */
export function actionSheet(report: PlanReport): Sheet {
  const { actions, notAsked } = report.plan
  const words = reportWords(report.language)
  const open = actions.filter(isOpen)
  const placeOf = new Map(open.map(({ item }, index) => [item.id, index + 1]))
  const rows = actions.map((action) => ({ action, place: placeOf.get(action.item.id) ?? null }))
  return {
    name: sheetWords(report.language).names.actions,
    lines: [...headLines(report), words.sensitive],
    ...makeTable([...actionColumns(report), ...planColumns(report, placeOf), ...itemColumns(report)], rows),
    notes: open.length > 0 ? [] : [notAsked.length === 0 ? words.noAction : words.noActionYet],
  }
}

/** What it is and how it stands. */
function actionColumns(report: PlanReport): readonly ColumnOf<ActionRow>[] {
  const titles = sheetWords(report.language).actions
  const { kinds, states, levels } = terms(report.language)
  return [
    column('number', titles.place, 6, ({ place }) => place),
    column('text', titles.action, 50, ({ action }) => titleOf(report, action), WRAPPED),
    column('text', titles.kind, 10, ({ action }) => kinds[action.kind]),
    column('text', titles.state, 18, ({ action }) => states[action.state]),
    column('text', titles.level, 14, ({ action }) => levels[action.item.level]),
    column('text', titles.quickWin, 11, ({ action }) => yesOf(report, action.quickWin)),
    column('number', titles.hours, 8, ({ action }) => action.hours),
    column('text', titles.owner, 20, ({ action }) => action.owner, WRAPPED),
    column('day', titles.due, 13, ({ action }) => action.due),
  ]
}

/** What polling day, other actions and the people themselves say of it. */
function planColumns(
  report: PlanReport,
  placeOf: ReadonlyMap<string, number>,
): readonly ColumnOf<ActionRow>[] {
  const titles = sheetWords(report.language).actions
  return [
    column('text', titles.fits, 30, ({ action }) => fitOf(report, action), OPTIONAL_WRAPPED),
    column('day', titles.lastChange, 13, (row) => lastChangeIn(report, row), OPTIONAL),
    column('number', titles.after, 9, (row) => placeBefore(row, placeOf)),
    column('text', titles.confirm, 12, ({ action }) => yesOf(report, action.confirm), OPTIONAL),
    column('text', titles.reason, 40, ({ action }) => reasonOf(report, action), OPTIONAL_WRAPPED),
    column('text', titles.note, 40, ({ action }) => noteOf(action), OPTIONAL_WRAPPED),
  ]
}

/** What the checklist says of the item. */
function itemColumns({ checklist, language }: PlanReport): readonly ColumnOf<ActionRow>[] {
  const words = sheetWords(language)
  const titles = words.actions
  const { roles } = terms(language)
  const steps = ({ action }: ActionRow): string =>
    action.item.how.map((step, index) => words.step(index + 1, step)).join('\n')
  return [
    column('text', titles.theme, 24, ({ action }) => titleOfTheme(checklist, action.item.theme), WRAPPED),
    column('text', titles.doneBy, 22, ({ action }) => roles[action.item.doneBy]),
    column('text', titles.question, 50, ({ action }) => action.item.question, WRAPPED),
    column('text', titles.how, 60, steps),
    column('text', titles.doneMeans, 40, ({ action }) => action.item.inPlace),
    column('text', titles.proof, 40, ({ action }) => action.item.evidence.join('\n')),
    column('text', titles.id, 28, ({ action }) => action.item.id),
  ]
}

function yesOf({ language }: PlanReport, isSo: boolean): string | null {
  return isSo ? sheetWords(language).yes : null
}

function fitOf({ language }: PlanReport, { fits, why }: Action): string | null {
  if (why !== null) return reportWords(language).afterPollingDay[why]
  return fits === true ? sheetWords(language).yes : null
}

function lastChangeIn(report: PlanReport, { action, place }: ActionRow): PlainDate | null {
  return place === null || action.why !== null ? null : lastChangeOf(report, action)
}

function placeBefore({ action, place }: ActionRow, placeOf: ReadonlyMap<string, number>): number | null {
  return place === null ? null : (placeOf.get(action.after ?? '') ?? null)
}

/** Only what was decided against has one. */
function reasonOf({ language }: PlanReport, { state, entry }: Action): string | null {
  return state === 'dropped' ? (entry?.note ?? reportWords(language).reasonLeftOut) : null
}

/** Of what was decided against, the note is the reason. */
function noteOf({ state, entry }: Action): string | null {
  return state === 'dropped' ? null : (entry?.note ?? null)
}
