import type { StarterChoices } from '../../../core/starter'
import { starterWords } from '../../../words/starter'
import { useAssessment } from '../../app/use-assessment'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'
import { AnswerTick } from './answer-tick'

interface PresetFieldsProps {
  readonly choices: StarterChoices
  /** What changes. */
  readonly onChoose: (change: Partial<StarterChoices>) => void
}

/** Facts, days and notes, each as a whole. What there is none of is not offered. */
export function PresetOthers({ choices, onChoose }: PresetFieldsProps) {
  const words = useWords(starterWords)
  const facts = useAssessment(
    ({ assessment, checklist }) => checklist.profile.filter(({ id }) => assessment.profile.has(id)).length,
  )
  const dues = useAssessment(
    ({ assessment }) => [...assessment.plan.actions.values()].filter(({ due }) => due !== undefined).length,
  )
  const hasPollingDay = useAssessment(({ assessment }) => assessment.plan.pollingDay !== undefined)
  return (
    <fieldset>
      <legend className="app-field__label">{words.whatGoesIn}</legend>
      {facts > 0 && (
        <Tick
          label={words.facts(facts)}
          checked={choices.withProfile}
          onTick={(withProfile) => {
            onChoose({ withProfile })
          }}
        />
      )}
      {hasPollingDay && (
        <Tick
          label={words.pollingDay}
          checked={choices.withPollingDay}
          onTick={(withPollingDay) => {
            onChoose({ withPollingDay })
          }}
        />
      )}
      {dues > 0 && (
        <Tick
          label={words.dueDates(dues)}
          checked={choices.withDueDates}
          onTick={(withDueDates) => {
            onChoose({ withDueDates })
          }}
        />
      )}
      <Tick
        label={words.notes}
        checked={choices.withNotes}
        onTick={(withNotes) => {
          onChoose({ withNotes })
        }}
      />
    </fieldset>
  )
}

interface PresetAnswersProps extends PresetFieldsProps {
  /** Items whose answer could go in. */
  readonly items: readonly string[]
}

/** Each answer by itself: none goes in unseen. */
export function PresetAnswers({ items, choices, onChoose }: PresetAnswersProps) {
  const words = useWords(starterWords)
  const isChosen = (id: string): boolean => choices.answers.has(id)
  return (
    <fieldset className="app-stack app-stack--tight">
      <legend className="app-field__label">{words.answers}</legend>
      <p className="app-small app-soft">{items.length === 0 ? words.answersNone : words.answersHow}</p>
      {items.length > 0 && (
        <div className="app-row">
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => {
              onChoose({ answers: new Set(items) })
            }}
          >
            {words.all}
          </button>
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => {
              onChoose({ answers: new Set() })
            }}
          >
            {words.none}
          </button>
        </div>
      )}
      {items.map((id) => (
        <AnswerTick
          key={id}
          id={id}
          checked={isChosen(id)}
          onChange={(checked) => {
            const answers = new Set(choices.answers)
            if (checked) answers.add(id)
            else answers.delete(id)
            onChoose({ answers })
          }}
        />
      ))}
    </fieldset>
  )
}
