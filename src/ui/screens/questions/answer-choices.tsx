import { STATUSES, type Status } from '../../../core/answer'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { ChoiceControl } from '../../parts/field-control'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import './answer-choices.css'

interface AnswerChoicesProps {
  readonly name: string
  readonly legendId: string
  readonly meaningId: string
  readonly status: Status | undefined
  readonly keysOn: boolean
  readonly disabled: boolean
  readonly onAnswer: (status: Status) => void
}

export function AnswerChoices(props: AnswerChoicesProps) {
  const { name, legendId, meaningId, status, keysOn, disabled, onAnswer } = props
  const words = useWords(questionsWords)
  const { answers } = useWords(terms)
  return (
    <>
      <div
        className="app-answer-choices"
        role="radiogroup"
        aria-labelledby={legendId}
        aria-describedby={meaningId}
      >
        {STATUSES.map((choice) => (
          <label key={choice} className="app-answer-choices__choice">
            <ChoiceControl
              type="radio"
              className="app-answer-choices__control"
              name={`answer-${name}`}
              checked={choice === status}
              disabled={disabled}
              onChange={() => {
                onAnswer(choice)
              }}
            />
            <span className={`app-answer-choices__face app-answer-choices__face--${choice}`}>
              <Mark status={choice} />
              <span>{answers[choice]}</span>
              {keysOn && (
                <kbd className="app-answer-choices__key app-keys-only" aria-hidden="true">
                  {words.hotkeys[choice]}
                </kbd>
              )}
            </span>
          </label>
        ))}
      </div>
    </>
  )
}
