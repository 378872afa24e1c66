import type { Action } from '../core/action'
import { formatDate } from '../words/dates'
import { cutAtWord } from '../words/quoted'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionAddress, levelWord, titleText } from './action-words'
import type { Block, Text } from './document'
import { leadingTo, type PlanReport } from './plan-report'

/** Characters of an owner's name where room is short. */
const SHORT_NAME = 30

interface TableChoices {
  /** Their numbers in the plan, where these are not 1, 2, 3. */
  readonly places?: ReadonlyMap<string, number>
  /** Characters of an action, where room is short; then without the level, so that each takes fewer lines. */
  readonly longest?: number
}

/** Open actions, one a row. */
export function actionTable(
  report: PlanReport,
  actions: readonly Action[],
  { places, longest }: TableChoices = {},
): Block {
  const words = reportWords(report.language)
  const { hours } = terms(report.language)
  return {
    type: 'table',
    columns: [
      { title: words.place, weight: 0.6, align: 'right' },
      { title: words.action, weight: 5, rowHeader: true },
      ...(longest === undefined ? [{ title: words.level, weight: 2.4 }] : []),
      { title: words.effort, weight: 1.4 },
      { title: words.owner, weight: 1.5 },
      { title: words.due, weight: 1.6 },
    ],
    rows: actions.map((action, index): readonly Text[] => [
      String(places?.get(action.item.id) ?? index + 1),
      leadingTo(titleText(report, action, { longest: longest ?? Infinity }), actionAddress(action)),
      ...(longest === undefined ? [levelWord(report, action)] : []),
      hours(action.hours),
      longest === undefined
        ? (action.owner ?? words.none)
        : cutAtWord(action.owner ?? words.none, SHORT_NAME),
      action.due === null ? words.none : formatDate(report.language, action.due),
    ]),
  }
}
