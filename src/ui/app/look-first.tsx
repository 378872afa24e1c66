import { summarise } from '../../core/summary'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { QuotedIn } from '../parts/quoted'
import { useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'

interface LookFirstProps {
  readonly outcome: Extract<Outcome, { kind: 'look-first' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** What was read, before it is kept: a PDF can show one thing and carry another, and what was copied shows nothing. */
export function LookFirst({ outcome: { opened, from }, onAnswer }: LookFirstProps) {
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  const { unnamed } = useWords(appWords)
  const { name, checklistTitle, checklistVersion, answered, asked } = summarise(
    opened.checklist,
    opened.assessment,
  )
  return (
    <Dialog
      title={words.readFrom[from]}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>
        <bdi>
          <strong>{name === '' ? unnamed : name}</strong>
        </bdi>
      </p>
      <ul className="app-list">
        <li>
          <bdi>
            <QuotedIn
              lang={opened.checklist.language}
              say={(title) => words.checklistNamed(title, checklistVersion)}
            >
              {checklistTitle}
            </QuotedIn>
          </bdi>
        </li>
        <li>{words.answered(answered, asked)}</li>
      </ul>
      {from === 'pdf' && <p>{words.pagesMayDiffer}</p>}
      <div className="app-row">
        <Choice word={words.keepIt} answer="keep" onAnswer={onAnswer} />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
