import { appWords } from '../words/app'
import { formatDate, formatDateWithWeekday } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { Block } from './document'
import type { ActionPlanInput, PlanReport } from './plan-report'

/** Whose plan it is, of which day, and what has to be said before anything else. */
export function titleBlocks(report: PlanReport): readonly Block[] {
  const { checklist, assessment, language, today, isOurs } = report
  const words = reportWords(language)
  const app = appWords(language)
  const { pollingDay } = assessment.plan
  const day = formatDate(language, today)
  const warnings = [
    ...(isOurs ? [] : [app.foreignLoaded(checklist.title, day)]),
    ...(checklist.reviewBy < today ? [app.reviewDue(formatDate(language, checklist.released))] : []),
    words.sensitive,
  ]
  const made = words.made(checklist.title, checklist.version, day)
  return [
    { type: 'heading', level: 1, text: words.title(shownName(report)) },
    { type: 'paragraph', tone: 'lead', text: made },
    ...(pollingDay === undefined
      ? []
      : [
          { type: 'paragraph', text: words.pollingDay(formatDateWithWeekday(language, pollingDay)) } as const,
        ]),
    ...warnings.map((text): Block => ({ type: 'callout', text })),
  ]
}

/** A copy without a name names nobody. */
export function shownName({
  assessment,
  language,
}: Pick<ActionPlanInput, 'assessment' | 'language'>): string {
  return assessment.name.trim() === '' ? terms(language).unnamed : assessment.name
}
