/** How long a checklist takes. Each question counts alike: an estimate, not a timer. */
export interface Pace {
  /** For all of its items. */
  readonly minutes: number
  /** How many items there are. */
  readonly items: number
}

const ROUND_TO = 2

/** About how long the essentials alone take, in even minutes. */
export function essentialMinutes({ minutes, items }: Pace, essentials: number): number {
  const exact = (minutes * essentials) / items
  return Math.max(ROUND_TO, Math.floor(exact / ROUND_TO) * ROUND_TO)
}

/** About how long the questions take that have no answer yet, in whole minutes: never none while one is open. */
export function minutesLeft({ minutes, items }: Pace, open: number): number {
  return Math.max(1, Math.round((minutes * open) / items))
}
