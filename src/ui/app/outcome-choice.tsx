import type { OutcomeAnswer } from './open-outcome'

interface ChoiceProps {
  readonly word: string
  readonly answer: OutcomeAnswer
  readonly quiet?: boolean
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

export function Choice({ word, answer, quiet = false, onAnswer }: ChoiceProps) {
  return (
    <button
      type="button"
      className={quiet ? 'app-button app-button--quiet' : 'app-button'}
      onClick={() => {
        onAnswer(answer)
      }}
    >
      {word}
    </button>
  )
}
