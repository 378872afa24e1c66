import { useEffect, useEffectEvent, type RefObject } from 'react'
import { STATUSES, type Status } from '../../../core/answer'
import { isTyping } from '../../app/undo-buttons'

/**
 * 1 to 5 answer, J and K move, while focus is inside the question and nowhere else. Never while somebody types, never
 * with a modifier held, and only while the user has not switched it off.
 */
export function useQuestionKeys(
  card: RefObject<HTMLElement | null>,
  on: boolean,
  onAnswer: (status: Status) => void,
): void {
  const answer = useEffectEvent(onAnswer)
  useEffect(() => {
    const question = card.current
    if (question === null || !on) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const status = STATUSES[Number(event.key) - 1]
      if (status !== undefined) answer(status)
      if (status !== undefined || moveByKey(question, event.key)) event.preventDefault()
    }
    question.addEventListener('keydown', listen)
    return () => {
      question.removeEventListener('keydown', listen)
    }
  }, [card, on])
}

/** True when it moved. */
function moveByKey(question: HTMLElement, key: string): boolean {
  const step = { j: 1, k: -1 }[key.toLowerCase()]
  if (step === undefined) return false
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const target = questions[questions.indexOf(question) + step]
  if (target === undefined) return false
  const choice =
    target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input')
  choice?.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'start' })
  return true
}
