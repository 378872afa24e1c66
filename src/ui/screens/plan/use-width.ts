import { useCallback, useState } from 'react'

/** A length in units of which sixteen are the page's text size: so what is drawn grows with the text. */
const UNITS = 16

/** How wide an element is, measured before it is first shown and whenever it changes. */
export function useWidth(): readonly [width: number, ref: (element: HTMLElement | null) => () => void] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return () => undefined
    const measure = (): void => {
      const textSize = parseFloat(getComputedStyle(document.documentElement).fontSize)
      setWidth(Math.floor((element.getBoundingClientRect().width / textSize) * UNITS))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => {
      observer.disconnect()
    }
  }, [])
  return [width, ref]
}
