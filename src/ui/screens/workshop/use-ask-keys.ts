import { useEffect, useEffectEvent } from 'react'
import { STATUSES } from '../../../core/answer'
import { pressOf } from '../../../core/presses'
import { isTyping } from '../../app/undo-buttons'
import type { Ask } from './use-ask'
import { useWorkshop } from './workshop-context'

const DIGIT = /^(?:Digit|Numpad)([1-5])$/

/**
 * Keys and clickers, in this window and the projected one. 1 to 5 count a hand, with Shift one less. Never while somebody
 * types, and never with a modifier held that is the browser's.
 */
export function useAskKeys(ask: Ask, on: boolean): void {
  const { hear } = useWorkshop().projector
  const hearPress = useEffectEvent(ask.press)
  const hearKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]:not(.app-full-screen)') !== null) return
    // Letters and digits can be switched off: a dictated word would press them. What a clicker sends stays.
    if (!on && event.key.length === 1) return
    if (takeKey(ask, event)) event.preventDefault()
  })
  useEffect(() => hear((press) => hearPress(press)), [hear])
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      hearKey(event)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
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
