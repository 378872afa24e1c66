import { useEffect, useRef, type RefObject } from 'react'

/** A dialog that is open for as long as it is on the page. Focus goes back to where it came from. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const cameFrom = document.activeElement
    const opened = dialog.current
    opened?.showModal()
    return () => {
      opened?.close()
      if (cameFrom instanceof HTMLElement) cameFrom.focus()
    }
  }, [])
  return dialog
}
