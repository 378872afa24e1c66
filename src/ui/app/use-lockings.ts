import { useEffect, useState } from 'react'
import { useServices } from '../use-services'

/** Counts lockings: a screen that may show what is locked now is made anew with each. */
export function useLockings(): number {
  const { seals } = useServices()
  const [count, setCount] = useState(0)
  useEffect(
    () =>
      seals.whenLocked(() => {
        setCount((before) => before + 1)
      }),
    [seals],
  )
  return count
}
