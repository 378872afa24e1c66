import { isOpen, type Action } from '../core/action'
import type { Standing } from '../core/standing'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { Block, Text } from './document'
import { hidingFact, quotingHidden } from './hidden-items'
import { asRuns, inItsLanguage, questionOf, type PlanReport } from './plan-report'

/** What is not in the plan, and why. A part without lines is left out. */
export function restBlocks(report: PlanReport): readonly Block[] {
  const words = reportWords(report.language)
  const closed = report.plan.actions.filter((action) => !isOpen(action))
  const done = closed.filter(({ state }) => state === 'done')
  const dropped = closed.filter(({ state }) => state === 'dropped')
  const setAside = report.standings.filter(({ applies, credit }) => applies && credit === undefined)
  const questions = (ids: readonly string[]): readonly Text[] =>
    ids.map((id) => inItsLanguage(report, questionOf(report, id)))
  return [
    ...part(
      words.done,
      words.doneHow,
      done.map(({ item }) => inItsLanguage(report, item.action)),
    ),
    ...part(
      words.dropped,
      null,
      dropped.map((action) => droppedLine(report, action)),
    ),
    ...part(words.toConfirm, words.toConfirmHow, questions(report.plan.toConfirm)),
    ...part(words.notAsked, words.notAskedHow, questions(report.plan.notAsked)),
    ...part(
      words.setAside,
      null,
      setAside.map((standing) => setAsideLine(report, standing)),
    ),
    ...part(words.hidden, words.hiddenHow, hiddenLines(report)),
  ]
}

function part(title: string, how: string | null, lines: readonly Text[]): readonly Block[] {
  if (lines.length === 0) return []
  return [
    { type: 'heading', level: 2, text: title },
    ...(how === null ? [] : [{ type: 'paragraph', text: how } as const]),
    { type: 'list', items: lines },
  ]
}

function droppedLine(report: PlanReport, { item, entry }: Action): Text {
  const reason = entry?.note ?? reportWords(report.language).reasonLeftOut
  return [...asRuns(inItsLanguage(report, item.action)), ` (${reason})`]
}

function setAsideLine(report: PlanReport, { item, answer }: Standing): Text {
  const question = asRuns(inItsLanguage(report, item.question))
  return answer?.reason === undefined ? question : [...question, ` (${answer.reason})`]
}

/** One line for each fact that leaves questions out: how many, never which. */
export function hiddenLines(report: PlanReport): readonly Text[] {
  const words = reportWords(report.language)
  const { questions } = terms(report.language)
  const hidden = report.standings.filter(({ applies }) => !applies).map(({ item }) => item)
  const facts = new Set(hidden.map((item) => hidingFact(item, report.assessment.profile)))
  return [...facts].map((fact) => {
    const count = hidden.filter((item) => hidingFact(item, report.assessment.profile) === fact).length
    return quotingHidden(report, fact, (text) => words.hiddenCount(text, questions(count)))
  })
}
