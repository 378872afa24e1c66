import { isOpen, type Action } from '../core/action'
import { boardWords } from '../words/board'
import { terms } from '../words/terms'
import type { Block } from './document'
import type { WholeReport } from './report'

/** What the people who decide are asked for. Each line has a reason in the answers or the plan. */
export function askBlocks(report: WholeReport, first: readonly Action[]): readonly Block[] {
  const words = boardWords(report.language)
  const ownerless = first.filter(({ owner }) => owner === null).length
  const dropped = report.plan.actions.some(({ state }) => state === 'dropped')
  const { 'not-sure': notSure, unanswered } = report.result.counts
  const asks = [
    ...(first.length === 0 ? [] : [words.askAgree(first.length)]),
    ...(ownerless === 0 || first.length === 0 ? [] : [words.askOwners(ownerless)]),
    ...timeAsks(report),
    ...(notSure + unanswered === 0 ? [] : [words.askAnswers(notSure + unanswered)]),
    ...(dropped ? [words.askDropped] : []),
    words.askAgain,
  ]
  return [
    { type: 'heading', level: 2, text: words.weAsk },
    { type: 'list', ordered: true, items: asks },
  ]
}

function timeAsks({ assessment, plan, language }: WholeReport): readonly string[] {
  const words = boardWords(language)
  const { pollingDay, hoursPerWeek } = assessment.plan
  const open = plan.actions.filter(isOpen)
  if (pollingDay === undefined || open.length === 0) return []
  if (plan.fit === null) return hoursPerWeek === undefined ? [words.askHours] : []
  const waiting = open.filter(({ why }) => why === 'hours').length
  return [
    words.askTime(terms(language).hours(hoursPerWeek ?? 0)),
    ...(waiting === 0 ? [] : [words.askLess(waiting)]),
  ]
}
