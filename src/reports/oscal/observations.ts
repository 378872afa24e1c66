import { isOpen, type Action } from '../../core/action'
import type { Status } from '../../core/answer'
import { dayOf } from '../../core/dates'
import type { JsonObject } from '../../core/json'
import type { Standing } from '../../core/standing'
import { oscalWords } from '../../words/oscal'
import { reportWords } from '../../words/report'
import { terms } from '../../words/terms'
import { whyHidden } from '../hidden-items'
import type { PlanReport } from '../plan-report'
import { makeUuid } from './ids'
import { markup, markupLine } from './markup'
import { listed, prop, startOf, told } from './parts'
import { sourceLinks } from './resources'

/** What was answered to one item; of a hidden or unanswered one, that nothing was. */
export function observationOf(report: PlanReport, standing: Standing): JsonObject {
  const { item, applies, status, answer, confirm } = standing
  const day = answer?.answeredAt === undefined || !applies ? report.today : dayOf(answer.answeredAt)
  const isAnswered = applies && status !== undefined
  const evidence = answer?.evidence
  return {
    uuid: observationId(report, item.id),
    title: markupLine(item.question),
    description: descriptionOf(report, standing),
    props: [
      ...prop('answer', answerWord(standing)),
      ...prop('to-confirm', isAnswered && confirm ? 'yes' : null),
      ...itemProps(report, item),
      ...prop('answered-by', answer?.by),
    ],
    ...listed('links', sourceLinks(report, item)),
    methods: [isAnswered ? 'INTERVIEW' : 'UNKNOWN'],
    types: ['control-objective'],
    ...listed('relevant-evidence', evidence === undefined ? [] : [{ description: markup(evidence) }]),
    collected: startOf(day),
    ...told('remarks', remarksOf(report, standing)),
  }
}

export function observationId({ assessment }: PlanReport, item: string): string {
  return makeUuid(assessment.id, 'observation', item)
}

/** What says of any part of a file which item it belongs to. */
export function itemProps({ checklist, isOurs }: PlanReport, item: Standing['item']): readonly JsonObject[] {
  const theme = checklist.themes.find(({ id }) => id === item.theme)
  return [
    ...prop('item', item.id),
    ...prop('control', item.control),
    ...prop('level', item.level),
    ...prop('theme', theme?.title),
    ...prop(isOurs ? 'basis' : 'basis-says-the-author', item.basis),
  ]
}

/** The status as read; `unanswered` and `hidden` are told apart from it. */
function answerWord({ applies, status }: Standing): Status | 'unanswered' | 'hidden' {
  return applies ? (status ?? 'unanswered') : 'hidden'
}

function descriptionOf(report: PlanReport, { item, applies, status }: Standing): string {
  const words = oscalWords(report.language)
  if (!applies) return words.notChecked(markup(whyHidden(report, item)))
  return words.answered(terms(report.language).statuses[status ?? 'unanswered'], markup(item.inPlace))
}

/** What was written about the answer, and what the plan says of it where that is no work to be done. */
function remarksOf(
  report: PlanReport,
  { item, applies, confirm, status, answer }: Standing,
): readonly string[] {
  const words = reportWords(report.language)
  const said = oscalWords(report.language)
  const action = report.plan.actions.find((one) => one.item.id === item.id)
  return [
    ...(applies && confirm && status !== undefined ? [words.toConfirmHow] : []),
    ...(answer?.reason === undefined ? [] : [said.reason(markup(answer.reason))]),
    ...(answer?.note === undefined ? [] : [said.note(markup(answer.note))]),
    ...(answer?.from === undefined ? [] : [said.takenFrom(markup(answer.from))]),
    ...(action === undefined || isOpen(action) ? [] : [closedText(report, action)]),
  ]
}

/** Of an action that left the plan: what was decided and why, or that the answer still says otherwise. */
export function closedText({ language }: PlanReport, { state, entry }: Action): string {
  const words = reportWords(language)
  const said = oscalWords(language)
  if (state === 'done') return words.doneHow
  return said.dropped(entry?.note === undefined ? words.reasonLeftOut : markup(entry.note))
}
