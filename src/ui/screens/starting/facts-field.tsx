import type { Fact } from '../../../core/checklist'
import type { Profile } from '../../../core/profile'
import { startingWords } from '../../../words/starting'
import { ChoiceControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import './facts-field.css'

interface FactsFieldProps {
  readonly facts: readonly Fact[]
  /** Of the checklist they are from. */
  readonly language: string
  readonly profile: Profile
  /** What this fact hides as things stand, or 0. */
  readonly hides: (fact: Fact) => number
  readonly disabled?: boolean
  readonly onChange: (profile: Profile) => void
}

export function FactsField({ facts, language, profile, hides, disabled = false, onChange }: FactsFieldProps) {
  return (
    <div className="app-facts-field">
      {facts.map((fact) => (
        <FactQuestion
          key={fact.id}
          fact={fact}
          language={language}
          value={profile.get(fact.id)}
          hides={hides(fact)}
          disabled={disabled}
          onChange={(value) => {
            const next = new Map(profile)
            if (value === undefined) next.delete(fact.id)
            else next.set(fact.id, value)
            onChange(next)
          }}
        />
      ))}
    </div>
  )
}

interface FactQuestionProps {
  readonly fact: Fact
  readonly language: string
  readonly value: boolean | undefined
  readonly hides: number
  readonly disabled: boolean
  readonly onChange: (value: boolean | undefined) => void
}

function FactQuestion({ fact, language, value, hides, disabled, onChange }: FactQuestionProps) {
  const words = useWords(startingWords)
  const choices = [
    { value: true, word: words.yes },
    { value: false, word: words.no },
    { value: undefined, word: words.unknown },
  ]
  return (
    <fieldset className="app-facts-field__fact" disabled={disabled}>
      <legend className="app-facts-field__question" lang={language}>
        {fact.question}
      </legend>
      <p className="app-soft app-small" lang={language}>
        {fact.help}
      </p>
      <div className="app-row">
        {choices.map((choice) => (
          <label key={choice.word} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name={`fact-${fact.id}`}
              checked={value === choice.value}
              onChange={() => {
                onChange(choice.value)
              }}
            />
            {choice.word}
          </label>
        ))}
      </div>
      {hides > 0 && (
        <p className="app-small app-soft" role="status">
          {words.hides(hides)} <span lang={language}>{fact.whenHidden}</span>
        </p>
      )}
    </fieldset>
  )
}
