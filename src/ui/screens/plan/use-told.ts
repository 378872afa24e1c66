import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

/**
 * Where focus goes when its place is gone: the place of a row in the list (whatever stands there now), an item, or
 * `null` where it can stay.
 */
type Focus = number | string | null

/** Says politely what just happened. */
export type Tell = (text: ReactNode, focus: Focus) => void

export interface Telling {
  readonly told: ReactNode
  readonly tell: Tell
  readonly list: RefObject<HTMLOListElement | null>
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function useTold(): Telling {
  const [{ text, focus }, setTold] = useState<{ text: ReactNode; focus: Focus }>({ text: '', focus: null })
  const list = useRef<HTMLOListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const tell = useCallback<Tell>((newText, newFocus) => {
    setTold({ text: newText, focus: newFocus })
  }, [])
  useEffect(() => {
    if (focus === null) return
    // An action that is still in the list has its focus back already.
    if (typeof focus === 'number' && list.current?.contains(document.activeElement) === true) return
    const target = findRow(list.current, focus)?.querySelector('button') ?? heading.current
    target?.focus()
    setTold((before) => ({ ...before, focus: null }))
  }, [focus])
  return { told: text, tell, list, heading }
}

function findRow(list: HTMLOListElement | null, focus: number | string): Element | undefined {
  const rows = [...(list?.children ?? [])]
  if (typeof focus === 'number') return rows[Math.min(focus, rows.length) - 1]
  return rows.find((row) => row.getAttribute('data-item') === focus)
}
