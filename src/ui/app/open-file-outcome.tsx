import { appWords } from '../../words/app'
import { keepingWords } from '../../words/keeping'
import { mergingWords } from '../../words/merging'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { QuotedIn } from '../parts/quoted'
import { useWords } from '../use-services'
import { AlreadyHere } from './already-here'
import { LoadScenario } from './load-scenario'
import { NotReplaced } from './not-replaced'
import { OpenSealed } from '../screens/sealing/open-sealed'
import { Unsealed } from '../screens/sealing/unsealed'
import { LookFirst } from './look-first'
import { Choice } from './outcome-choice'
import { NotRead, RefusedFile } from './refused-file'
import { ShareCopyChoice } from './share-copy-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'

interface OpenFileOutcomeProps {
  readonly outcome: Outcome
  readonly onAnswer: (answer: OutcomeAnswer) => void
  readonly onUnsealed: (content: Uint8Array<ArrayBuffer> | 'damaged') => void
}

/** What the user has to know or decide before a file is let in. */
export function OpenFileOutcome({ outcome, onAnswer, onUnsealed }: OpenFileOutcomeProps) {
  switch (outcome.kind) {
    case 'refused':
      return <RefusedFile outcome={outcome} onAnswer={onAnswer} />
    case 'not-read':
      return <NotRead outcome={outcome} onAnswer={onAnswer} />
    case 'sealed':
      return <OpenSealed outcome={outcome} onAnswer={onAnswer} onUnsealed={onUnsealed} />
    case 'unsealed':
      return <Unsealed outcome={outcome} onAnswer={onAnswer} />
    case 'look-first':
      return <LookFirst outcome={outcome} onAnswer={onAnswer} />
    case 'foreign-checklist':
      return <ForeignChecklist outcome={outcome} onAnswer={onAnswer} />
    case 'foreign-scenario':
      return <LoadScenario outcome={outcome} onAnswer={onAnswer} />
    case 'foreign':
      return <Foreign onAnswer={onAnswer} />
    case 'already-here':
      return <AlreadyHere outcome={outcome} onAnswer={onAnswer} />
    case 'share-copy':
      return <ShareCopyChoice outcome={outcome} onAnswer={onAnswer} />
    case 'foreign-starter':
      return <Foreign starter onAnswer={onAnswer} />
    case 'not-replaced':
      return <NotReplaced outcome={outcome} onAnswer={onAnswer} />
    case 'where-to-keep':
      return <WhereToKeep onAnswer={onAnswer} />
  }
}

interface CaseProps<Kind extends Outcome['kind']> {
  readonly outcome: Extract<Outcome, { kind: Kind }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

interface ForeignProps extends Pick<OpenFileOutcomeProps, 'onAnswer'> {
  readonly starter?: boolean
}

function Foreign({ starter = false, onAnswer }: ForeignProps) {
  const words = useWords(savingWords)
  const { starterForeign } = useWords(mergingWords)
  const { cancel } = useWords(appWords)
  return (
    <Dialog
      title={starter ? starterForeign : words.foreignTitle}
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

function ForeignChecklist({ outcome, onAnswer }: CaseProps<'foreign-checklist'>) {
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  const { checklist } = outcome
  return (
    <Dialog
      title={words.foreignChecklistTitle}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>
        <bdi>
          <strong>
            <QuotedIn
              lang={checklist.language}
              say={(title) => words.checklistNamed(title, checklist.version)}
            >
              {checklist.title}
            </QuotedIn>
          </strong>
        </bdi>
      </p>
      <p>{words.foreignHow}</p>
      <p className="app-small app-soft">{words.foreignChecklistThen}</p>
      <div className="app-row">
        <Choice word={words.load} answer="load" onAnswer={onAnswer} />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

type WhereToKeepProps = Pick<OpenFileOutcomeProps, 'onAnswer'>

function WhereToKeep({ onAnswer }: WhereToKeepProps) {
  const words = useWords(savingWords)
  const { keepNothing, keepHere, keepNothingMeans } = useWords(keepingWords)
  const { cancel } = useWords(appWords)
  return (
    <Dialog
      title={words.whereToKeep}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>{keepNothingMeans}</p>
      <div className="app-row">
        <Choice word={keepNothing} answer="keep-nothing" onAnswer={onAnswer} />
        <Choice word={keepHere} answer="keep-here" onAnswer={onAnswer} quiet />
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}
