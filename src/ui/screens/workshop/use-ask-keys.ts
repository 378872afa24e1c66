import { STATUSES } from '../../../core/answer'
import { pressOf } from '../../../core/presses'
import type { Ask } from './use-ask'
import { useWindowKeys } from './use-window-keys'

const DIGIT = /^(?:Digit|Numpad)([1-5])$/

/** 1 to 5 count a hand, with Shift one less. */
export function useAskKeys(ask: Ask, on: boolean): void {
  useWindowKeys(ask.press, (event) => {
    // Letters and digits can be switched off: a dictated word would press them. What a clicker sends stays.
    return (on || event.key.length > 1) && takeKey(ask, event)
  })
}

/** True when it meant something. */
function takeKey(ask: Ask, { key, code, shiftKey }: KeyboardEvent): boolean {
  // By its place: with Shift a digit's key writes something else, and what differs by country.
  const digit = DIGIT.exec(code)?.[1] ?? (/^[1-5]$/.test(key) ? key : undefined)
  const answer = digit === undefined ? undefined : STATUSES[Number(digit) - 1]
  const press = pressOf(key)
  if (answer !== undefined) ask.count(answer, shiftKey ? -1 : 1)
  else if (key.toLowerCase() === 'u') ask.undoCount()
  else if (press !== undefined) ask.press(press)
  else return false
  return true
}
