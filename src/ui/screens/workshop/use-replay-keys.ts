import { pressOf } from '../../../core/presses'
import { VOTES } from '../../../core/workshop-replay'
import type { ReplayOfRoom } from './use-replay'
import { useWindowKeys } from './use-window-keys'

const DIGIT = /^(?:Digit|Numpad)([12])$/

/** As where questions are asked: 1 and 2 count yes and no, with Shift one less. */
export function useReplayKeys(replay: ReplayOfRoom): void {
  useWindowKeys(replay.press, (event) => takeKey(replay, event))
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
