import { addDays, daysBetween, type PlainDate } from '../../core/dates'

/** Spreadsheets count days from here, for every day after February 1900. A count of days knows no time zone. */
const DAY_ZERO: PlainDate = '1899-12-30'

export function serialOf(day: PlainDate): number {
  return daysBetween(DAY_ZERO, day)
}

export function dayOfSerial(serial: number): PlainDate {
  return addDays(DAY_ZERO, serial)
}
