import { useEffect, useEffectEvent } from 'react'
import { pressOf } from '../../../core/presses'
import { VOTES } from '../../../core/workshop-replay'
import { isTyping } from '../../app/undo-buttons'
import type { ReplayOfRoom } from './use-replay'
import { useWorkshop } from './workshop-context'

const DIGIT = /^(?:Digit|Numpad)([12])$/

/** As where questions are asked: 1 and 2 count yes and no, with Shift one less. Never while somebody types. */
export function useReplayKeys(replay: ReplayOfRoom): void {
  const { hear } = useWorkshop().projector
  const hearPress = useEffectEvent(replay.press)
  const hearKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]:not(.app-full-screen)') !== null) return
    if (takeKey(replay, event)) event.preventDefault()
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
function takeKey(replay: ReplayOfRoom, { key, code, shiftKey }: KeyboardEvent): boolean {
  const digit = DIGIT.exec(code)?.[1] ?? (/^[12]$/.test(key) ? key : undefined)
  const vote = digit === undefined ? undefined : VOTES[Number(digit) - 1]
  const press = pressOf(key)
  if (vote !== undefined) replay.vote(vote, shiftKey ? -1 : 1)
  else if (key.toLowerCase() === 'u') replay.undoVote()
  else if (press !== undefined) replay.press(press)
  else return false
  return true
}
