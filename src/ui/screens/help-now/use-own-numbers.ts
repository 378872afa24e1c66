import { useState } from 'react'
import { useServices } from '../../use-services'
import { formatOwnNumbers, parseOwnNumbers, type OwnNumbers } from './own-numbers'

export interface KeptNumbers {
  readonly numbers: OwnNumbers
  /** False when the browser would not keep the last change. */
  readonly isKept: boolean
  /** At every change. */
  readonly keep: (numbers: OwnNumbers) => void
}

export function useOwnNumbers(): KeptNumbers {
  const { preferences } = useServices()
  const [numbers, setNumbers] = useState(() => parseOwnNumbers(preferences.read('help-now-numbers')))
  const [isKept, setKept] = useState(true)
  return {
    numbers,
    isKept,
    keep(next) {
      setKept(preferences.write('help-now-numbers', formatOwnNumbers(next)))
      setNumbers(next)
    },
  }
}
