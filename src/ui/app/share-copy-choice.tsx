import { appWords } from '../../words/app'
import { mergingWords } from '../../words/merging'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'

interface ShareCopyChoiceProps {
  readonly outcome: Extract<Outcome, { kind: 'share-copy' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** On its own, or into one of the same checklist that is here: a share copy does not tell whose it is. */
export function ShareCopyChoice({ outcome: { hosts }, onAnswer }: ShareCopyChoiceProps) {
  const words = useWords(mergingWords)
  const { answered } = useWords(savingWords)
  const { cancel } = useWords(appWords)
  const { unnamed } = useWords(appWords)
  return (
    <Dialog
      title={words.shareCopyTitle}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{words.shareCopyHow}</p>
      <div className="app-row">
        <Choice word={words.openAlone} answer="keep" onAnswer={onAnswer} />
        {hosts.map(({ id, summary }) => (
          <Choice
            key={id}
            word={words.mergeInto(
              summary.name === '' ? unnamed : summary.name,
              answered(summary.answered, summary.asked),
            )}
            answer={{ mergeInto: id }}
            onAnswer={onAnswer}
            quiet
          />
        ))}
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
