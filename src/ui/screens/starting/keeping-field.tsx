import { keepingWords } from '../../../words/keeping'
import { ChoiceControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import './facts-field.css'

interface KeepingFieldProps {
  readonly kept: boolean
  readonly onChange: (kept: boolean) => void
}

/** "Keep nothing" stands first, with what it does and what it cannot do. */
export function KeepingField({ kept, onChange }: KeepingFieldProps) {
  const words = useWords(keepingWords)
  const choices = [
    { value: false, word: words.keepNothing, means: words.keepNothingMeans },
    { value: true, word: words.keepHere, means: words.keepHereMeans },
  ]
  return (
    <fieldset className="app-facts-field__fact">
      <legend className="app-facts-field__question">{words.where}</legend>
      {choices.map(({ value, word, means }) => (
        <div key={word}>
          <label className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="keeping"
              checked={kept === value}
              aria-describedby={`keeping-${String(value)}`}
              onChange={() => {
                onChange(value)
              }}
            />
            <strong>{word}</strong>
          </label>
          <p id={`keeping-${String(value)}`} className="app-soft app-small">
            {means}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
