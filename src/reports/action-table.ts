import type { Action } from '../core/action'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionAddress, levelWord, titleOf } from './action-words'
import type { Block, Text } from './document'
import type { PlanReport } from './plan-report'

/** Open actions, one a row. `places`: their numbers in the plan, where these are not 1, 2, 3. */
export function actionTable(
  report: PlanReport,
  actions: readonly Action[],
  places?: ReadonlyMap<string, number>,
): Block {
  const words = reportWords(report.language)
  const { hours } = terms(report.language)
  return {
    type: 'table',
    caption: words.glance,
    columns: [
      { title: words.place, weight: 0.6, align: 'right' },
      { title: words.action, weight: 5, rowHeader: true },
      { title: words.level, weight: 2.4 },
      { title: words.effort, weight: 1.4 },
      { title: words.owner, weight: 1.5 },
      { title: words.due, weight: 1.6 },
    ],
    rows: actions.map((action, index): readonly Text[] => [
      String(places?.get(action.item.id) ?? index + 1),
      [{ text: titleOf(report, action), to: actionAddress(action), lang: report.checklist.language }],
      levelWord(report, action),
      hours(action.hours),
      action.owner ?? words.none,
      action.due === null ? words.none : formatDate(report.language, action.due),
    ]),
  }
}
