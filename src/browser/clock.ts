/** The day on the user's own calendar, not in UTC: a plan made at night is dated by the wall. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** This instant in UTC, ISO 8601 with `Z`. */
export function now(): string {
  return new Date().toISOString()
}
