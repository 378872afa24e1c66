import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'

interface NotReplacedProps {
  readonly outcome: Extract<Outcome, { kind: 'not-replaced' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

export function NotReplaced({ outcome: { why }, onAnswer }: NotReplacedProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  return (
    <Dialog
      title={words.notReplaced}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{words.notReplacedWhy[why]}</p>
      <p>{words.nothingTouched}</p>
      <div className="app-row">
        <Choice word={close} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
