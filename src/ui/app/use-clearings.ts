import { useEffect, useState } from 'react'
import { useServices } from '../use-services'

/** Counts how often all that was kept went: a screen that lists it is made anew with each. */
export function useClearings(): number {
  const { assessments } = useServices()
  const [count, setCount] = useState(0)
  useEffect(
    () =>
      assessments.whenCleared(() => {
        setCount((before) => before + 1)
      }),
    [assessments],
  )
  return count
}
