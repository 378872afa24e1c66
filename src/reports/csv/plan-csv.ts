import { isOpen, type Action } from '../../core/action'
import type { Answer } from '../../core/answer'
import { titleOfTheme } from '../../core/summary'
import { exportWords } from '../../words/exports'
import { terms } from '../../words/terms'
import { titleOf, whyText } from '../action-words'
import { actionText, originText } from '../action-text'
import { onOneLine, shorten } from '../plain-text'
import type { PlanReport } from '../plan-report'
import { makeCsv } from './write-csv'

/**
 * The plan for a tracker: a header row, then a row for each open action in plan order and nothing else.
 *
 * What each column is for, after what the tools take in:
 * - Summary: the title. Jira wants a column of this name, on one line, and refuses more than 255 characters; a longer
 *   title stands whole in Description.
 * - Description, Assignee, Due date, Priority, Status, Labels: the names of Jira's own fields; in Trello's and
 *   Planner's importers they are chosen for description, member, due date, priority, list or bucket, and label.
 *   Dates are ISO 8601. Priority has Jira's words. Labels has no spaces, at which Jira would part it.
 * - Estimate hours: a number. Jira's "Original estimate" counts seconds, so this is not called that.
 * - Theme, Level, Kind, Quick win: for filtering and for buckets.
 * - Plan order and Comes after (an External ID) keep the order where a tool sorts by something else.
 * - Fits before polling day: Yes, No or empty where there is no polling day to plan for; and why not.
 * - External ID: `hustings:<checklist>:<item>`, the same in every export, so that a second import can find what the
 *   first one made. It is the same for every organisation, so it leads back to none.
 * - Organisation, and the three columns of notes: only where the copy has them.
 * - Made from: checklist, day, licence and, for a checklist from a file, whose it is not. In every row, because there
 *   is no place beside the rows.
 */
export function makePlanCsv(report: PlanReport): Uint8Array<ArrayBuffer> {
  const open = report.plan.actions.filter(isOpen)
  const columns = columnsFor(report, open)
  return makeCsv([
    columns.map(({ title }) => title),
    ...open.map((action, index) => columns.map(({ cell }) => cell(action, index + 1))),
  ])
}

/** Stands before every id. */
const ID_PREFIX = 'hustings'
const SUMMARY_MAX_LENGTH = 255
/** A cell of Excel holds 32,767; defusing may add half as much. */
const DESCRIPTION_MAX_LENGTH = 20_000

interface CsvColumn {
  readonly title: string
  readonly cell: (action: Action, place: number) => string
}

function columnsFor(report: PlanReport, open: readonly Action[]): readonly CsvColumn[] {
  const { columns: titles } = exportWords(report.language)
  const { levels, kinds, states } = terms(report.language)
  const name = report.assessment.name.trim()
  const origin = originText(report)
  return [
    { title: titles.summary, cell: (action) => shorten(wholeTitle(report, action), SUMMARY_MAX_LENGTH) },
    { title: titles.description, cell: (action) => description(report, action) },
    { title: titles.assignee, cell: ({ owner }) => owner ?? '' },
    { title: titles.due, cell: ({ due }) => due ?? '' },
    { title: titles.priority, cell: (action) => priority(report, action) },
    { title: titles.status, cell: ({ state }) => states[state] },
    { title: titles.estimate, cell: ({ hours }) => String(hours) },
    { title: titles.labels, cell: ({ item }) => item.theme },
    { title: titles.theme, cell: ({ item }) => titleOfTheme(report.checklist, item.theme) },
    { title: titles.level, cell: ({ item }) => levels[item.level] },
    { title: titles.kind, cell: ({ kind }) => kinds[kind] },
    { title: titles.quickWin, cell: ({ quickWin }) => yesOrNo(report, quickWin) },
    { title: titles.order, cell: (_action, place) => String(place) },
    { title: titles.after, cell: ({ after }) => (after === null ? '' : externalId(report, after)) },
    { title: titles.fits, cell: ({ fits }) => (fits === null ? '' : yesOrNo(report, fits)) },
    { title: titles.why, cell: (action) => whyText(report, action) ?? '' },
    { title: titles.id, cell: ({ item }) => externalId(report, item.id) },
    ...(name === '' ? [] : [{ title: titles.organisation, cell: () => name }]),
    { title: titles.origin, cell: () => origin },
    ...noteColumns(report, open),
  ]
}

/** A column is there only where some open action has something to stand in it. */
function noteColumns(report: PlanReport, open: readonly Action[]): readonly CsvColumn[] {
  const { columns: titles } = exportWords(report.language)
  const answerOf = ({ item }: Action): Answer | undefined => report.assessment.answers.get(item.id)
  const columns: readonly (CsvColumn & { readonly cell: (action: Action) => string })[] = [
    { title: titles.note, cell: ({ entry }) => entry?.note ?? '' },
    { title: titles.answerNote, cell: (action) => answerOf(action)?.note ?? '' },
    { title: titles.evidence, cell: (action) => answerOf(action)?.evidence ?? '' },
  ]
  return columns.filter(({ cell }) => open.some((action) => cell(action) !== ''))
}

function wholeTitle(report: PlanReport, action: Action): string {
  return onOneLine(titleOf(report, action))
}

function description(report: PlanReport, action: Action): string {
  const title = wholeTitle(report, action)
  const text = actionText(report, action)
  return shorten(title.length > SUMMARY_MAX_LENGTH ? `${title}\n${text}` : text, DESCRIPTION_MAX_LENGTH)
}

function priority({ language }: PlanReport, { tier, item }: Action): string {
  const words = exportWords(language)
  if (tier === 0) return words.priorityFirst
  return tier === 1 ? words.priorities.essential : words.priorities[item.level]
}

function yesOrNo({ language }: PlanReport, isTrue: boolean): string {
  const words = exportWords(language)
  return isTrue ? words.yes : words.no
}

function externalId({ checklist }: PlanReport, item: string): string {
  return `${ID_PREFIX}:${checklist.id}:${item}`
}
