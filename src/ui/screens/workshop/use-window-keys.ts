import { useEffect, useEffectEvent } from 'react'
import type { Press } from '../../../core/presses'
import { isTyping } from '../../app/undo-buttons'
import { useWorkshop } from './workshop-context'

/**
 * Keys and clickers, in this window and the projected one. `take` is true for a key that meant something. Never while
 * somebody types, and never with a modifier held that is the browser's.
 */
export function useWindowKeys(press: (press: Press) => void, take: (event: KeyboardEvent) => boolean): void {
  const { hear } = useWorkshop().projector
  const hearPress = useEffectEvent(press)
  const hearKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]:not(.app-full-screen)') !== null) return
    if (take(event)) event.preventDefault()
  })
  useEffect(() => hear((heard) => hearPress(heard)), [hear])
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      hearKey(event)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}
