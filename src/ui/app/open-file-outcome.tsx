import { dayOf } from '../../core/dates'
import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { problemWords } from '../../words/problems'
import { savingWords } from '../../words/saving'
import { terms } from '../../words/terms'
import { Dialog } from '../parts/dialog'
import { useLanguage, useWords } from '../use-services'
import type { Outcome, OutcomeAnswer } from './use-open-file'

interface OpenFileOutcomeProps {
  readonly outcome: Outcome
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** What the user has to know or decide before a file is let in. */
export function OpenFileOutcome({ outcome, onAnswer }: OpenFileOutcomeProps) {
  switch (outcome.kind) {
    case 'refused':
      return <Refused outcome={outcome} onAnswer={onAnswer} />
    case 'foreign':
      return <Foreign outcome={outcome} onAnswer={onAnswer} />
    case 'already-here':
      return <AlreadyHere outcome={outcome} onAnswer={onAnswer} />
  }
}

interface CaseProps<Kind extends Outcome['kind']> {
  readonly outcome: Extract<Outcome, { kind: Kind }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** More faults than this are counted, not listed. */
const MOST_FAULTS = 20

function Refused({ outcome, onAnswer }: CaseProps<'refused'>) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { sentence } = useWords(problemWords)
  const onlyDamaged = outcome.problems.every(({ kind }) => kind === 'checksum-wrong')
  return (
    <Dialog
      title={words.openFailed(outcome.name)}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <ul className="app-list">
        {outcome.problems.slice(0, MOST_FAULTS).map((problem, index) => (
          <li key={index}>
            <bdi>{sentence(problem)}</bdi>
          </li>
        ))}
      </ul>
      <p>{words.nothingTouched}</p>
      <div className="app-row">
        {onlyDamaged && <Choice word={words.lookAnyway} answer="look-anyway" onAnswer={onAnswer} />}
        <Choice word={close} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

function Foreign({ onAnswer }: CaseProps<'foreign'>) {
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  return (
    <Dialog
      title={words.foreignTitle}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{words.foreignHow}</p>
      <div className="app-row">
        <Choice word={words.load} answer="load" onAnswer={onAnswer} />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

function AlreadyHere({ outcome, onAnswer }: CaseProps<'already-here'>) {
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  const { unnamed } = useWords(terms)
  const language = useLanguage()
  const { assessment } = outcome.opened
  const here = formatDate(language, dayOf(outcome.hereChangedAt))
  const inFile = formatDate(language, dayOf(assessment.changedAt))
  return (
    <Dialog
      title={words.alreadyHere}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>
        <bdi>
          <strong>{assessment.name === '' ? unnamed : assessment.name}</strong>
        </bdi>
      </p>
      <p>{words.alreadyHereHow(here, inFile)}</p>
      <div className="app-row">
        <Choice word={words.keepBoth} answer="keep-both" onAnswer={onAnswer} />
        <Choice word={words.openHere} answer="open-here" onAnswer={onAnswer} quiet />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly word: string
  readonly answer: OutcomeAnswer
  readonly quiet?: boolean
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

function Choice({ word, answer, quiet = false, onAnswer }: ChoiceProps) {
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
