/** What a key, or a button of a presenter's clicker, asks for. */
export const PRESSES = ['next', 'back', 'blank', 'timer', 'reveal', 'tally'] as const
export type Press = (typeof PRESSES)[number]

/** Of `KeyboardEvent.key`. Clickers send Page Up and Page Down, a full stop or B, and F5 or Escape, which are not ours. */
const KEYS: ReadonlyMap<string, Press> = new Map([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['t', 'timer'],
  ['r', 'reveal'],
  ['c', 'tally'],
])

export function pressOf(key: string): Press | undefined {
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key)
}
