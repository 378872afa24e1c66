import { isOpen, type Action } from '../../core/action'
import { titleOfTheme } from '../../core/summary'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import { terms } from '../../words/terms'
import { lastChangeOf, titleOf } from '../action-blocks'
import type { PlanReport } from '../plan-report'
import { makeTable, type ColumnOf, type Sheet } from './sheet'
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
  const rows = actions.map((action) => ({
    action,
    place: isOpen(action) ? (placeOf.get(action.item.id) ?? null) : null,
  }))
  return {
    name: sheetWords(report.language).names.actions,
    lines: [...headLines(report), words.sensitive],
    ...makeTable([...planColumns(report, placeOf), ...itemColumns(report)], rows),
    notes: open.length > 0 ? [] : [notAsked.length === 0 ? words.noAction : words.noActionYet],
  }
}

function planColumns(
  report: PlanReport,
  placeOf: ReadonlyMap<string, number>,
): readonly ColumnOf<ActionRow>[] {
  const words = sheetWords(report.language)
  const titles = words.actions
  const { kinds, states, levels } = terms(report.language)
  const yes = (isSo: boolean): string | null => (isSo ? words.yes : null)
  return [
    { title: titles.place, kind: 'number', width: 6, of: ({ place }) => place },
    {
      title: titles.action,
      kind: 'text',
      width: 50,
      wrap: true,
      of: ({ action }) => titleOf(report, action),
    },
    { title: titles.kind, kind: 'text', width: 10, of: ({ action }) => kinds[action.kind] },
    { title: titles.state, kind: 'text', width: 18, of: ({ action }) => states[action.state] },
    { title: titles.level, kind: 'text', width: 14, of: ({ action }) => levels[action.item.level] },
    { title: titles.quickWin, kind: 'text', width: 11, of: ({ action }) => yes(action.quickWin) },
    { title: titles.hours, kind: 'number', width: 8, of: ({ action }) => action.hours },
    { title: titles.owner, kind: 'text', width: 20, wrap: true, of: ({ action }) => action.owner },
    { title: titles.due, kind: 'day', width: 13, of: ({ action }) => action.due },
    {
      title: titles.fits,
      kind: 'text',
      width: 30,
      wrap: true,
      optional: true,
      of: ({ action }) => fitOf(report, action),
    },
    {
      title: titles.lastChange,
      kind: 'day',
      width: 13,
      optional: true,
      of: ({ action, place }) =>
        place === null || action.why !== null ? null : lastChangeOf(report, action),
    },
    {
      title: titles.after,
      kind: 'number',
      width: 9,
      of: ({ action, place }) => (place === null ? null : (placeOf.get(action.after ?? '') ?? null)),
    },
    {
      title: titles.confirm,
      kind: 'text',
      width: 12,
      optional: true,
      of: ({ action }) => yes(action.confirm),
    },
    {
      title: titles.reason,
      kind: 'text',
      width: 40,
      wrap: true,
      optional: true,
      of: ({ action }) => reasonOf(report, action),
    },
    {
      title: titles.note,
      kind: 'text',
      width: 40,
      wrap: true,
      optional: true,
      of: ({ action }) => (action.state === 'dropped' ? null : (action.entry?.note ?? null)),
    },
  ]
}

/** What the checklist says of the item. */
function itemColumns({ checklist, language }: PlanReport): readonly ColumnOf<ActionRow>[] {
  const words = sheetWords(language)
  const titles = words.actions
  const { roles } = terms(language)
  return [
    {
      title: titles.theme,
      kind: 'text',
      width: 24,
      wrap: true,
      of: ({ action }) => titleOfTheme(checklist, action.item.theme),
    },
    { title: titles.doneBy, kind: 'text', width: 22, of: ({ action }) => roles[action.item.doneBy] },
    { title: titles.question, kind: 'text', width: 50, wrap: true, of: ({ action }) => action.item.question },
    {
      title: titles.how,
      kind: 'text',
      width: 60,
      of: ({ action }) => action.item.how.map((step, index) => words.step(index + 1, step)).join('\n'),
    },
    { title: titles.doneMeans, kind: 'text', width: 40, of: ({ action }) => action.item.inPlace },
    { title: titles.proof, kind: 'text', width: 40, of: ({ action }) => action.item.evidence.join('\n') },
    { title: titles.id, kind: 'text', width: 28, of: ({ action }) => action.item.id },
  ]
}

function fitOf({ language }: PlanReport, { fits, why }: Action): string | null {
  if (why !== null) return reportWords(language).afterPollingDay[why]
  return fits === true ? sheetWords(language).yes : null
}

/** Only what was decided against has one. */
function reasonOf({ language }: PlanReport, { state, entry }: Action): string | null {
  return state === 'dropped' ? (entry?.note ?? reportWords(language).reasonLeftOut) : null
}
