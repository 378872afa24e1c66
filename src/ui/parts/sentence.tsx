import type { ReactNode } from 'react'

interface SentenceProps {
  readonly children: ReactNode
}

/**
 * One of ours that begins with somebody else's text. It runs in the direction of our words: left to itself it would take
 * that of a name written from right to left, and come in the wrong order.
 */
export function Sentence({ children }: SentenceProps) {
  return <bdi dir="ltr">{children}</bdi>
}
