import { useEffect, useState } from 'react'
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
  useEffect(() => {
    // Told by the browser when another tab has changed or deleted them: the next key here would bring them back.
    const readAgain = (): void => {
      if (isKept) setNumbers(parseOwnNumbers(preferences.read('help-now-numbers')))
    }
    addEventListener('storage', readAgain)
    return () => {
      removeEventListener('storage', readAgain)
    }
  }, [isKept, preferences])
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
