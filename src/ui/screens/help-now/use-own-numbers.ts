import { useState } from 'react'
import { useServices } from '../../use-services'
import { formatOwnNumbers, parseOwnNumbers, type OwnNumbers } from './own-numbers'

export interface KeptNumbers {
  readonly numbers: OwnNumbers
  /** False when the browser would not keep the last change. */
  readonly isKept: boolean
  /** Something that keeps nothing is open in this tab: what is typed here goes with it. */
  readonly isOnlyHere: boolean
  /** At every change. */
  readonly keep: (numbers: OwnNumbers) => void
  /** Also from the device, where they were kept before. */
  readonly forget: () => void
}

export function useOwnNumbers(): KeptNumbers {
  const { preferences } = useServices()
  const [numbers, setNumbers] = useState(() => parseOwnNumbers(preferences.read('help-now-numbers')))
  const [isKept, setKept] = useState(true)
  return {
    numbers,
    isKept,
    isOnlyHere: preferences.doStayInTab(),
    keep(next) {
      setKept(preferences.write('help-now-numbers', formatOwnNumbers(next)))
      setNumbers(next)
    },
    forget() {
      preferences.forget('help-now-numbers')
      setKept(true)
      setNumbers({})
    },
  }
}
