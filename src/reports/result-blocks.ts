import { isOpen } from '../core/action'
import { STATUSES } from '../core/answer'
import { percentagesOf, type Counts, type ThemeScore } from '../core/score'
import { titleOfTheme } from '../core/summary'
import { reportWords } from '../words/report'
import { ratingMark } from '../words/rating-line'
import { decidingEssentials, resultWords } from '../words/result'
import { terms } from '../words/terms'
import { actionAddress } from './action-words'
import type { BarRow, Block, Text } from './document'
import { inItsLanguage, questionOf, type PlanReport } from './plan-report'

const PARTS = [...STATUSES, 'unanswered'] as const

/**
 * Rating, why, range and coverage. Never a rating without what stands behind it. `essentials`: whether those it hangs on are
 * listed here, or only counted because they stand elsewhere.
 */
export function resultBlocks(
  report: PlanReport,
  essentials: 'listed' | 'counted' = 'listed',
): readonly Block[] {
  const { checklist, language, result } = report
  const said = resultWords(language)
  const deciding = essentials === 'listed' ? decidingEssentials(checklist, result) : []
  return [
    { type: 'heading', level: 2, text: reportWords(language).whereYouStand },
    { type: 'status', mark: ratingMark(result), text: said.ratingLine(result) },
    { type: 'paragraph', text: said.ratingReason(checklist, result) },
    ...(deciding.length === 0
      ? []
      : [{ type: 'list', items: deciding.map(({ id }) => itemLine(report, id)) } as const]),
    ...rangeFigure(report),
    { type: 'paragraph', text: rangeText(report) },
    { type: 'paragraph', text: coverageText(report) },
  ]
}

/** How much is in place, from what to what, and what makes it a range. */
export function rangeText({ language, result, plan }: PlanReport): string {
  const said = resultWords(language)
  const reason = said.rangeReason(result, plan.toConfirm.length)
  const range = `${said.rangeLine(result)}.`
  return reason === null ? range : `${range} ${reportWords(language).unknown(reason)}`
}

/** What stands behind the result. */
export function coverageText({ language, assessment, coverage, ownCoverage }: PlanReport): string {
  const said = resultWords(language)
  const hasEvidence = [...assessment.answers.values()].some(({ evidence }) => evidence !== undefined)
  return coverage !== undefined || hasEvidence
    ? said.coverageLine(coverage ?? ownCoverage)
    : said.coverageLineWithoutEvidence(ownCoverage)
}

/** How much is in place. Its words say the same, so nothing is only in the picture. */
function rangeFigure({ language, result }: PlanReport): readonly Block[] {
  const percentages = percentagesOf(result.score)
  if (percentages === null) return []
  const { low, high } = percentages
  const value = reportWords(language).share(low, high)
  const alt = `${resultWords(language).rangeLine(result)}.`
  return [{ type: 'range', alt, low: low / 100, high: high / 100, value }]
}

/** Bars, then the same numbers as a table. */
export function themeBlocks(report: PlanReport): readonly Block[] {
  const { checklist, language, result } = report
  const words = reportWords(language)
  const { statuses } = terms(language)
  const themes = result.themes.filter(({ counts }) => askedIn(counts) > 0)
  if (themes.length === 0) return []
  const rows = themes.map((theme) => barOf(report, theme))
  return [
    { type: 'heading', level: 2, text: words.byTheme },
    { type: 'bars', alt: themes.map((theme) => barInWords(report, theme)).join('; '), rows },
    {
      type: 'table',
      columns: [
        { title: words.theme, weight: 4, rowHeader: true },
        ...PARTS.map((part) => ({ title: statuses[part], weight: 1, align: 'right' as const })),
        { title: '%', weight: 1, align: 'right' },
      ],
      rows: themes.map((theme): readonly Text[] => [
        inItsLanguage(report, titleOfTheme(checklist, theme.id)),
        ...PARTS.map((part) => String(theme.counts[part])),
        shareOf(report, theme),
      ]),
    },
  ]
}

/** The action where the item has one, else its question. */
function itemLine(report: PlanReport, id: string): Text {
  const lang = report.checklist.language
  const action = report.plan.actions.find(({ item }) => item.id === id)
  if (action === undefined) return [{ text: questionOf(report, id), lang }]
  const text = action.item.action
  return [isOpen(action) ? { text, lang, to: actionAddress(action) } : { text, lang }]
}

function barOf(report: PlanReport, theme: ThemeScore): BarRow {
  const { statuses } = terms(report.language)
  const asked = askedIn(theme.counts)
  return {
    label: inItsLanguage(report, titleOfTheme(report.checklist, theme.id)),
    parts: PARTS.filter((part) => theme.counts[part] > 0).map((part) => ({
      mark: part,
      share: theme.counts[part] / asked,
      label: `${String(theme.counts[part])} ${statuses[part]}`,
    })),
    value: shareOf(report, theme),
  }
}

function barInWords(report: PlanReport, theme: ThemeScore): string {
  const title = titleOfTheme(report.checklist, theme.id)
  return reportWords(report.language).themeBar(
    title,
    terms(report.language).counts(theme.counts),
    shareOf(report, theme),
  )
}

function shareOf({ language }: PlanReport, { score }: ThemeScore): string {
  const words = reportWords(language)
  const percentages = percentagesOf(score)
  return percentages === null ? words.noShare : words.share(percentages.low, percentages.high)
}

function askedIn(counts: Counts): number {
  return PARTS.reduce((sum, part) => sum + counts[part], 0)
}
