/** About how long the essentials alone take, at the pace of the whole checklist. */
export function essentialMinutes(minutes: number, essentials: number, items: number): number {
  return Math.ceil((minutes * essentials) / items)
}
