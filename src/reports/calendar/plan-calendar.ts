import { isOpen, type Action } from '../../core/action'
import type { PlainDate } from '../../core/dates'
import type { CalendarChoices } from '../../core/export-wish'
import { titleOfTheme } from '../../core/summary'
import { uuidOf } from '../../core/uuid'
import { exportWords } from '../../words/exports'
import { reportWords } from '../../words/report'
import { metaLine } from '../action-blocks'
import { actionText, originText } from '../action-text'
import { titleOf } from '../action-words'
import { onOneLine } from '../plain-text'
import type { PlanReport } from '../plan-report'
import { nameOf } from '../plan-heading'
import type { CalendarEvent } from './calendar'
import { makeCalendar } from './write-calendar'

export interface PlanCalendar {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** None where no open action has a due date. */
  readonly events: number
}

/**
 * One all-day event for each open action with a due date, in plan order, numbered as in every other form of the plan.
 * Never what the organisation wrote: notes do not belong on a phone.
 */
export function makePlanCalendar(report: PlanReport, choices: CalendarChoices): PlanCalendar {
  const words = exportWords(report.language)
  const isNeutral = choices.wording === 'neutral'
  const name = isNeutral ? words.calendarName : reportWords(report.language).title(nameOf(report))
  const open = report.plan.actions.filter(isOpen)
  const places = new Map(open.map(({ item }, index) => [item.id, index + 1]))
  const events = open.flatMap((action, index): readonly CalendarEvent[] => {
    if (action.due === null) return []
    const told = isNeutral
      ? { title: words.neutralEvent(index + 1), description: null, categories: [] }
      : fullWording(report, action, afterText(report, places.get(action.after ?? '')))
    return [eventOn(action.due, action, report.today, choices, told)]
  })
  return { bytes: makeCalendar({ name, events }), events: events.length }
}

type Told = Pick<CalendarEvent, 'title' | 'description' | 'categories'>

function eventOn(
  day: PlainDate,
  { item }: Action,
  made: PlainDate,
  { assessmentId, reminder }: CalendarChoices,
  told: Told,
): CalendarEvent {
  return { uid: uuidOf(assessmentId + item.id), made, day, ...told, reminder }
}

function fullWording(report: PlanReport, action: Action, after: string | null): Told {
  return {
    title: onOneLine(titleOf(report, action)),
    description: [metaLine(report, action, after), actionText(report, action), originText(report)].join('\n'),
    categories: [titleOfTheme(report.checklist, action.item.theme)],
  }
}

function afterText({ language }: PlanReport, place: number | undefined): string | null {
  return place === undefined ? null : reportWords(language).afterAction(place)
}
