import { keepingWords } from '../../../words/keeping'
import { sealingHereWords } from '../../../words/sealing-here'
import { ChoiceControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import './facts-field.css'

/** In the store, sealed in the store, or in the memory of this tab alone. */
export type Keeping = 'device' | 'sealed' | 'tab'

interface KeepingFieldProps {
  readonly keeping: Keeping
  /** What is about one person is best kept nowhere. */
  readonly forIndividuals: boolean
  readonly onChange: (keeping: Keeping) => void
}

/** Each with what it does and what it cannot do; the one to begin with stands first. */
export function KeepingField({ keeping, forIndividuals, onChange }: KeepingFieldProps) {
  const words = useWords(keepingWords)
  const sealing = useWords(sealingHereWords)
  const isOffered = useServices().sealing.isPossible
  const nothing = { value: 'tab', word: words.keepNothing, means: words.keepNothingMeans } as const
  const here = { value: 'device', word: words.keepHere, means: words.keepHereMeans } as const
  const sealed = { value: 'sealed', word: sealing.keepSealed, means: sealing.keepSealedMeans } as const
  const choices = forIndividuals ? [nothing, sealed, here] : [here, sealed, nothing]
  return (
    <fieldset className="app-facts-field__fact">
      <legend className="app-facts-field__question">{words.where}</legend>
      {choices
        .filter(({ value }) => isOffered || value !== 'sealed')
        .map(({ value, word, means }) => (
          <div key={word}>
            <label className="app-choice-line">
              <ChoiceControl
                type="radio"
                name="keeping"
                checked={keeping === value}
                aria-describedby={`keeping-${value}`}
                onChange={() => {
                  onChange(value)
                }}
              />
              <strong>{word}</strong>
            </label>
            <p id={`keeping-${value}`} className="app-soft app-small">
              {means}
            </p>
          </div>
        ))}
      {!isOffered && <p className="app-soft app-small">{sealing.notOffered}</p>}
    </fieldset>
  )
}
