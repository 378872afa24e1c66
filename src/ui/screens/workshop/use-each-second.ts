import { useEffect, useState } from 'react'

/** Another number each second, so that what hangs on the clock is worked out again. */
export function useEachSecond(on: boolean): number {
  const [second, setSecond] = useState(0)
  useEffect(() => {
    if (!on) return undefined
    const ticking = setInterval(() => {
      setSecond((before) => before + 1)
    }, 1_000)
    return () => {
      clearInterval(ticking)
    }
  }, [on])
  return second
}
