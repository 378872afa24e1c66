import { questionsWords } from '../../../words/questions'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface TakeBackProps {
  readonly item: string
  readonly headingId: string
  /** The button goes with the answer: focus must have somewhere to go. */
  readonly onTaken: () => void
}

export function TakeBack({ item, headingId, onTaken }: TakeBackProps) {
  const words = useWords(questionsWords)
  const answer = useAssessment((state) => state.answer)
  return (
    <p className="app-item-field__take-back app-unprinted">
      <button
        type="button"
        className="app-button app-button--plain app-small"
        aria-describedby={headingId}
        onClick={() => {
          onTaken()
          answer(item, undefined)
        }}
      >
        {words.clear}
      </button>
    </p>
  )
}
