const ROUND_TO = 2

/** About how long the essentials alone take, at the pace of the whole checklist, in even minutes: an estimate, not a timer. */
export function essentialMinutes(minutes: number, essentials: number, items: number): number {
  const exact = (minutes * essentials) / items
  return Math.max(ROUND_TO, Math.floor(exact / ROUND_TO) * ROUND_TO)
}
