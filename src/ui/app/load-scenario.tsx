import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'

interface LoadScenarioProps {
  readonly outcome: Extract<Outcome, { kind: 'foreign-scenario' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** A scenario that is not ours is let in only by somebody who knows who made it. */
export function LoadScenario({ outcome: { scenario }, onAnswer }: LoadScenarioProps) {
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  return (
    <Dialog
      title={words.foreignScenarioTitle}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>
        <bdi>
          <strong>{words.foreignScenarioName(scenario.title, scenario.version)}</strong>
        </bdi>
      </p>
      <p>{words.foreignScenarioHow}</p>
      <p className="app-small app-soft">{words.foreignScenarioThen}</p>
      <div className="app-row">
        <Choice word={words.load} answer="load" onAnswer={onAnswer} />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
