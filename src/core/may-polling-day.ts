import { addDays, daysBetween, fridayOf, type PlainDate } from './dates'

/** The first Thursday in May, when most local elections are: the next one at least `ahead` days away. */
export function nextMayPollingDay(today: PlainDate, ahead: number): PlainDate {
  const year = Number(today.slice(0, 4))
  const day = [year, year + 1, year + 2]
    .map(firstThursdayOfMay)
    .find((may) => daysBetween(today, may) >= ahead)
  return day ?? addDays(today, ahead)
}

function firstThursdayOfMay(year: number): PlainDate {
  const first = `${String(year)}-05-01`
  const thursday = addDays(fridayOf(first), -1)
  return thursday < first ? addDays(thursday, 7) : thursday
}
