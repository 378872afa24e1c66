import type { Action } from '../core/action'
import type { Unfitted } from '../core/timeframe'
import { inEachLanguage } from './language'
import { plural } from './plural'

function actions(count: number): string {
  return plural(count, { one: '1 action', other: `${String(count)} actions` })
}

function most(fit: number, all: number): string {
  if (fit === 0)
    return plural(all, {
      one: 'The one action does not fit',
      other: `None of the ${String(all)} actions fits`,
    })
  if (fit === all) return plural(all, { one: 'The one action fits', other: `All ${String(all)} actions fit` })
  return `${String(fit)} of ${String(all)} actions ${plural(fit, { one: 'fits', other: 'fit' })}`
}

/** What fits before polling day, and what waits: on the screen and in every report. */
const english = {
  unfitted: {
    'no-polling-day': 'Set a polling day and the hours a week, and what fits before it shows here.',
    passed: 'Polling day has passed. Set the next one to see what fits before it.',
    today:
      'Polling day is today: change nothing that can break email, sign-in or the site. Set the next one to see what fits before it.',
    'starts-too-late':
      'The start day is not before polling day, so nothing fits between them. Set an earlier start day, or the next polling day.',
    'no-hours': 'Say how many hours a week there are, and what fits before polling day shows here.',
  } satisfies Record<Unfitted, string>,
  fitLine: (told: {
    readonly fit: number
    readonly all: number
    readonly used: string
    readonly perWeek: string
    readonly day: string
  }) =>
    `${most(told.fit, told.all)} before ${told.day}, at ${told.perWeek} a week${told.fit === 0 ? '' : `: about ${told.used} of work`}.`,

  changeNothing: 'Change nothing',
  workFrom: 'Start',
  moreBars: (shown: number, more: number) =>
    `The picture shows the first ${String(shown)}. ${plural(more, { one: '1 more stands', other: `${String(more)} more stand` })} in the table.`,
  afterHeading: 'After polling day',
  waitsFor: {
    days: 'Not safe to finish before polling day',
    freeze: 'Could break email, sign-in or the site too close to polling day',
    hours: 'Not enough hours before polling day',
  } satisfies Record<Exclude<Action['why'], null>, string>,
  changeNothingAfter: (day: string) => `Change nothing after ${day}: too close to polling day.`,

  settingsHeading: 'When, and how much time',
  beforeDay: (day: string) => `Before polling day, ${day}`,
  beforeHeading: 'Before polling day',
  startPassed: 'The start day has passed: time is counted from today.',
  moreThanAWeek: 'That is more than the 168 hours of a week: right only if several people share them.',
  oneMore: 'One hour a week more',
  oneLess: 'One hour a week less',
  hints: {
    start: 'Left empty: today.',
    pollingDay: 'The next one.',
    hoursPerWeek: 'Of everybody together.',
  },
  summary: (all: number, fit: number, perWeek: string) =>
    `${actions(all)} · ${fit === all && all > 1 ? 'all' : fit === 0 ? 'none' : String(fit)} ${fit === 1 || fit === 0 ? 'fits' : 'fit'} before polling day at ${perWeek} a week`,

  picture: (from: string, to: string, fit: number) =>
    `A line of time from ${from} to polling day, ${to}, with ${actions(fit)} on it. The table below says the same.`,
  asTable: 'As a table',
  asList: 'What to do by when',
  firstBy: (day: string) => `first by ${day}`,
  todayMark: 'Today',
  startMark: 'Start',
  pollingDayMark: 'Polling day',
  action: 'Action',
  kind: 'What to do',
  effort: 'Effort',
  due: 'Due',
  by: (day: string) => `By ${day}`,
  /** `day`: the last on which such a change is fine; `null` where that has passed. */
  freeze: (day: string | null) =>
    `${day === null ? 'Until polling day,' : `After ${day} and until polling day,`} change nothing that can break email, sign-in or the site. Security updates are always fine.`,

  skippedTitle: 'Not enough hours for what should come first',
  skipped: (action: string, hours: string) => `${action} (${hours} short)`,
  waitsFirst: (hours: string) => `Should come first, and is ${hours} short before polling day`,
  waitsForFrozen: 'What comes first could break email, sign-in or the site too close to polling day',

  moreTitle: 'What would two more hours a week buy?',
  moreTold: (count: number, essentials: number) =>
    essentials === 0
      ? `${String(count)} more`
      : `${String(count)} more, ${essentials === count ? plural(count, { one: 'an essential', other: 'all essential' }) : `${String(essentials)} essential`}`,
  moreNothing: 'nothing more',
  moreGained: (perWeek: string, count: number) =>
    `At ${perWeek} a week, ${plural(count, { one: 'this would fit', other: 'these would fit' })} before polling day too:`,
  moreLost: (count: number) =>
    plural(count, { one: 'This would make room for them:', other: 'These would make room for them:' }),
  everythingFits: 'Everything fits already.',
  hoursAreEnough:
    'There are hours enough. What waits is not safe to finish before polling day, however many hours there are.',
  notEnoughYet: (perWeek: string) => `At ${perWeek} a week nothing more would fit. It takes more than that.`,
}

export const timelineWords = inEachLanguage({ 'en-GB': english })
