import { useState } from 'react'
import { codedAnswersOf, GROUP_BITS, MOST_COUNTED, type AnswerCode } from '../../../core/answer-code'
import { showCode } from '../../../core/code-record'
import { answerCodeWords } from '../../../words/answer-code'
import { appWords } from '../../../words/app'
import { TrustLine } from '../../app/trust-line'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { Notice } from '../../parts/notice'
import { QuotedIn } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { CodeText } from './code-text'

interface AnswerCodeDialogProps {
  readonly onClose: () => void
}

/** First what a code is, each time; then the code of the assessment that is open. */
export function AnswerCodeDialog({ onClose }: AnswerCodeDialogProps) {
  const words = useWords(answerCodeWords)
  const [code, setCode] = useState<AnswerCode | null>(null)
  return (
    <Dialog title={words.title} onClose={onClose}>
      {code === null && <p>{words.what}</p>}
      <Notice tone="careful">
        <p>
          <strong>{words.isAnswers}</strong> {words.whoReads}
        </p>
        <p>{words.real}</p>
        <p>{words.madeUp}</p>
      </Notice>
      {code === null ? (
        <AskFirst onShow={setCode} onClose={onClose} />
      ) : (
        <Shown code={code} onClose={onClose} />
      )}
      <TrustLine />
    </Dialog>
  )
}

interface AskFirstProps {
  readonly onShow: (code: AnswerCode) => void
  readonly onClose: () => void
}

/** The number is made and noted only once it is shown. */
function AskFirst({ onShow, onClose }: AskFirstProps) {
  const words = useWords(answerCodeWords)
  const { cancel } = useWords(appWords)
  const { clock, randomBelow } = useServices()
  const { store } = useSession()
  const mayWrite = useAssessment((state) => state.mayWrite)

  function show(): void {
    const { checklist, assessment, shownCode, setShownCode } = store.getState()
    const answers = codedAnswersOf(checklist, assessment)
    const chance = randomBelow(2 ** GROUP_BITS)
    const { record, code } = showCode(shownCode ?? undefined, answers, clock.now(), chance)
    setShownCode(record)
    onShow(code)
  }

  return (
    <>
      {!mayWrite && <p role="status">{words.readOnly}</p>}
      <div className="app-row">
        {mayWrite && (
          <button type="button" className="app-button" onClick={show}>
            {words.show}
          </button>
        )}
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {cancel}
        </button>
      </div>
    </>
  )
}

interface ShownProps {
  readonly code: AnswerCode
  readonly onClose: () => void
}

function Shown({ code, onClose }: ShownProps) {
  const words = useWords(answerCodeWords)
  const { done } = useWords(appWords)
  const checklist = useAssessment((state) => state.checklist)
  return (
    <>
      <CodeText checklist={checklist} code={code} />
      <p>
        <bdi>
          <QuotedIn say={(title) => words.checklist(title, checklist.version)}>{checklist.title}</QuotedIn>
        </bdi>
      </p>
      {code.counter === MOST_COUNTED && <p>{words.mostShown}</p>}
      <p className="app-small app-soft">{words.sameNumber}</p>
      <div className="app-row">
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {done}
        </button>
      </div>
    </>
  )
}
