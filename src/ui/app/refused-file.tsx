import { useState } from 'react'
import type { FileProblem } from '../../files/problem'
import { appWords } from '../../words/app'
import { problemWords } from '../../words/problems'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { useServices, useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'
import './refused-file.css'

interface RefusedFileProps {
  readonly outcome: Extract<Outcome, { kind: 'refused' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** Every fault, with its place and what to do: whoever writes a checklist mends them all in one go. */
export function RefusedFile({ outcome, onAnswer }: RefusedFileProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { problems, name } = outcome
  const onlyDamaged = problems.every(({ kind }) => kind === 'checksum-wrong')
  return (
    <Dialog
      title={words.openFailed(name)}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      {problems.length > 1 && (
        <div className="app-row">
          <p>{words.faults(problems.length)}</p>
          <CopyFaults problems={problems} />
        </div>
      )}
      <Faults problems={problems} />
      <p>{words.nothingTouched}</p>
      <div className="app-row">
        {onlyDamaged && <Choice word={words.lookAnyway} answer="look-anyway" onAnswer={onAnswer} />}
        <Choice word={close} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

interface FaultsProps {
  readonly problems: readonly FileProblem[]
}

function Faults({ problems }: FaultsProps) {
  const { tell } = useWords(problemWords)
  const { faultPlace } = useWords(savingWords)
  return (
    <ol className="app-refused-file__faults app-list">
      {problems.map((problem, index) => {
        const { what, where, whatToDo } = tell(problem)
        return (
          <li key={index}>
            <bdi>
              <strong>{what}.</strong> {whatToDo}.
            </bdi>
            {where !== '' && (
              <bdi className="app-refused-file__place app-small app-soft">{faultPlace(where)}</bdi>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function CopyFaults({ problems }: FaultsProps) {
  const words = useWords(savingWords)
  const { sentence } = useWords(problemWords)
  const { files } = useServices()
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          void files.copyText(problems.map(sentence).join('\n')).then(setCopied)
        }}
      >
        {words.copyFaults}
      </button>
      <span role="status">{copied !== null && (copied ? words.faultsCopied : words.faultsNotCopied)}</span>
    </>
  )
}

interface NotReadProps {
  readonly outcome: Extract<Outcome, { kind: 'not-read' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** The browser itself could not read it, so there is nothing to say about what is inside. */
export function NotRead({ outcome: { name }, onAnswer }: NotReadProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  return (
    <Dialog
      title={words.openFailed(name)}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{words.notRead}</p>
      <p>{words.nothingTouched}</p>
      <div className="app-row">
        <Choice word={close} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
