import type { KeyboardEvent } from 'react'
import { STATUSES, type Status } from '../../../core/answer'
import { isTyping } from '../../app/undo-buttons'

/** The answer that a key stands for, or `null`. Never while somebody types, never with a modifier held. */
export function answerByKey(event: KeyboardEvent): Status | null {
  if (!isPlain(event)) return null
  return STATUSES[Number(event.key) - 1] ?? null
}

/** J: to the next question; K: to the one before. True when it moved. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): boolean {
  const step = { j: 1, k: -1 }[event.key.toLowerCase()]
  if (step === undefined || !isPlain(event)) return false
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const target = questions[questions.indexOf(event.currentTarget) + step]
  if (target === undefined) return false
  const choice =
    target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input')
  choice?.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'start' })
  return true
}

function isPlain(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey) && !isTyping(event.target)
}
