import { useEffect, useRef, useState, type RefObject } from 'react'

export interface Steps {
  /** How many are shown; `null`: all at once. */
  readonly shown: number | null
  readonly all: number
  /** Nothing is left to be told. */
  readonly isOver: boolean
  readonly begin: () => void
  readonly next: () => void
  readonly showAll: () => void
  /** What holds the steps: focus goes to its last heading when another step has come. */
  readonly place: RefObject<HTMLElement | null>
}

/** Going through an attack one step after the other, with the ending as the last. */
export function useSteps(all: number): Steps {
  const [shown, setShown] = useState<number | null>(null)
  const place = useRef<HTMLElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    if (!wasPressed.current) return
    const headings = place.current?.querySelectorAll<HTMLElement>('h2, h3') ?? []
    // All at once begins at the top, one by one at what has just come.
    const target = shown === null ? headings[0] : headings[headings.length - 1]
    target?.focus()
  }, [shown])
  const go = (to: number | null): void => {
    wasPressed.current = true
    setShown(to)
  }
  return {
    shown,
    all,
    isOver: shown === null || shown > all,
    begin: () => {
      go(1)
    },
    next: () => {
      go((shown ?? 0) + 1)
    },
    showAll: () => {
      go(null)
    },
    place,
  }
}
