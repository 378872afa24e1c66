import { useId } from 'react'
import { terms } from '../../../words/terms'
import { useAssessment } from '../../app/use-assessment'
import { ChoiceControl } from '../../parts/field-control'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import '../../parts/chip.css'
import './merging.css'

interface AnswerTickProps {
  /** Of the item. */
  readonly id: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One question with how it is answered, to tick. */
export function AnswerTick({ id, checked, onChange }: AnswerTickProps) {
  const controlId = useId()
  const { statuses } = useWords(terms)
  const item = useAssessment(({ checklist }) => checklist.items.find((one) => one.id === id))
  const status = useAssessment(({ assessment }) => assessment.answers.get(id)?.status)
  if (item === undefined || status === undefined) return null
  return (
    <label htmlFor={controlId} className="app-choice-line app-merging__side">
      <ChoiceControl
        id={controlId}
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      <span className="app-merging__value">
        <Quoted>{item.question}</Quoted>
        <span className={`app-status app-status--${status} app-small`}>
          <Mark status={status} />
          {statuses[status]}
        </span>
      </span>
    </label>
  )
}
