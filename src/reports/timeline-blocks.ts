import { ticksOf, shareOfDay, timelineOf, type Timeline, type TimelineSpan } from '../core/timeline'
import { isOpen, STATUS_OF } from '../core/action'
import { whyUnfitted } from '../core/timeframe'
import { formatDate, formatDayAndMonth, formatDateWithWeekday } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { timelineWords } from '../words/timeline'
import { titleOf, titleText } from './action-words'
import type { Block, Text } from './document'
import type { WholeReport } from './report'

/** Characters of an action beside its bar; the table has it in full. */
const LONGEST_LABEL = 32
/** Bars drawn: more run over pages on which nobody looks for anything. The table has them all. */
const MOST_BARS = 40

/** What is worked on when, up to polling day: bars along a line of time, then the same days as a table. */
export function timelineBlocks(report: WholeReport): readonly Block[] {
  const { assessment, language, plan, today } = report
  const words = reportWords(language)
  const open = plan.actions.filter(isOpen)
  if (assessment.plan.pollingDay === undefined || open.length === 0) return []
  const heading: Block = { type: 'heading', level: 2, text: words.untilPollingDay }
  const timeline = timelineOf(plan, assessment.plan, today)
  if (timeline === null) {
    const text = timelineWords(language).unfitted[whyUnfitted(assessment.plan, today)]
    return [heading, { type: 'paragraph', text }]
  }
  const waiting = open.filter(({ fits }) => fits === false)
  return [
    heading,
    { type: 'paragraph', text: sumUp(report, timeline, waiting.length) },
    ...(timeline.spans.length === 0
      ? []
      : [figureOf(report, timeline), ...moreBars(report, timeline), tableOf(report, timeline)]),
    ...waitingBlocks(report, waiting),
  ]
}

function sumUp({ assessment, language, plan }: WholeReport, timeline: Timeline, waiting: number): string {
  const words = timelineWords(language)
  const { hours } = terms(language)
  const used = plan.fit?.used ?? 0
  return words.fitLine({
    fit: timeline.spans.length,
    all: timeline.spans.length + waiting,
    used: hours(used),
    perWeek: hours(assessment.plan.hoursPerWeek ?? 0),
    day: formatDateWithWeekday(language, timeline.pollingDay),
  })
}

function figureOf(report: WholeReport, timeline: Timeline): Block {
  const { language } = report
  const words = reportWords(language)
  const share = (day: string): number => shareOfDay(timeline, day)
  const day = (date: string): string => formatDayAndMonth(language, date)
  return {
    type: 'timeline',
    alt: words.timelineAlt(
      formatDate(language, timeline.begin),
      formatDate(language, timeline.pollingDay),
      timeline.spans
        .slice(0, MOST_BARS)
        .map((span) => words.spanAlt(titleOf(report, span.action), day(span.from), day(span.to))),
    ),
    ticks: ticksOf(timeline).map((date) => ({ at: share(date), label: day(date) })),
    bands:
      timeline.freezeFrom < timeline.pollingDay
        ? [{ from: share(timeline.freezeFrom), to: 1, label: timelineWords(language).changeNothing }]
        : [],
    rows: timeline.spans.slice(0, MOST_BARS).map(({ action, place, from, to }) => ({
      from: share(from),
      to: share(to),
      // The sign of the answer it comes from.
      mark: STATUS_OF[action.kind],
      label: titleText(report, action, {
        longest: LONGEST_LABEL,
        say: (title) => words.numbered(place, title),
      }),
      value: day(to),
    })),
  }
}

function moreBars({ language }: WholeReport, { spans }: Timeline): readonly Block[] {
  const more = spans.length - MOST_BARS
  return more <= 0
    ? []
    : [{ type: 'paragraph', tone: 'soft', text: timelineWords(language).moreBars(MOST_BARS, more) }]
}

function tableOf(report: WholeReport, { spans }: Timeline): Block {
  const words = reportWords(report.language)
  const { hours } = terms(report.language)
  const day = (date: string): string => formatDate(report.language, date)
  return {
    type: 'table',
    columns: [
      { title: words.place, weight: 0.6, align: 'right' },
      { title: words.action, weight: 5, rowHeader: true },
      { title: words.effort, weight: 1.4 },
      { title: timelineWords(report.language).workFrom, weight: 1.7 },
      { title: words.due, weight: 1.7 },
    ],
    rows: spans.map(({ action, place, from }: TimelineSpan): readonly Text[] => [
      String(place),
      titleText(report, action),
      hours(action.hours),
      day(from),
      day(action.due ?? from),
    ]),
  }
}

/** What waits, told apart by why. */
function waitingBlocks(report: WholeReport, waiting: WholeReport['plan']['actions']): readonly Block[] {
  if (waiting.length === 0) return []
  const words = timelineWords(report.language)
  const places = new Map(report.plan.actions.map(({ item }, index) => [item.id, index + 1]))
  return [
    { type: 'heading', level: 3, text: words.afterHeading },
    {
      type: 'list',
      items: WHYS.flatMap((why) => {
        const those = waiting.filter((action) => action.why === why)
        if (those.length === 0) return []
        return [
          {
            text: words.waitsFor[why],
            items: those.map((action) =>
              titleText(report, action, {
                say: (title) => reportWords(report.language).numbered(places.get(action.item.id) ?? 0, title),
              }),
            ),
          },
        ]
      }),
    },
  ]
}

const WHYS = ['days', 'freeze', 'hours'] as const
