import { memo, useEffect, useId, useRef } from 'react'
import type { Status } from '../../../core/answer'
import type { Item } from '../../../core/checklist'
import { standingOf } from '../../../core/standing'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { AnswerChoices } from './answer-choices'
import { AnswerTextField } from './answer-text-field'
import { ItemHelp } from './item-help'
import { ItemNotes } from './item-notes'
import { PrintedNotes } from './printed-notes'
import { TakeBack } from './take-back'
import { useQuestionKeys } from './use-question-keys'
import '../../parts/chip.css'
import './item-field.css'

interface ItemFieldProps {
  readonly item: Item
  /** Whether 1 to 5, J and K work inside the question. */
  readonly keysOn: boolean
  readonly takesFocus: boolean
}

/** One question. Answering it renders this one and no other. */
export const ItemField = memo(function ItemField({ item, keysOn, takesFocus }: ItemFieldProps) {
  const { store } = useSession()
  const stored = useAssessment((state) => state.assessment.answers.get(item.id))
  const answer = useAssessment((state) => state.answer)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const card = useRef<HTMLElement>(null)
  const headingId = useId()
  const meaningId = useId()
  const { confirm } = standingOf(item, store.getState().assessment)
  useQuestionKeys(card, keysOn, (status) => {
    if (mayWrite) answer(item.id, status)
  })
  useEffect(() => {
    if (!takesFocus) return
    card.current?.scrollIntoView({ block: 'start' })
    card.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <article
      ref={card}
      tabIndex={-1}
      className="app-item-field app-card app-stack"
      aria-labelledby={headingId}
      data-question=""
    >
      <QuestionHead item={item} headingId={headingId} meaningId={meaningId} />
      <AnswerChoices
        name={item.id}
        legendId={headingId}
        meaningId={meaningId}
        status={stored?.status}
        keysOn={keysOn}
        disabled={!mayWrite}
        onAnswer={(status) => {
          answer(item.id, status)
        }}
      />
      {stored?.status !== undefined && mayWrite && (
        <TakeBack
          item={item.id}
          headingId={headingId}
          onTaken={() => {
            card.current?.querySelector('input')?.focus({ preventScroll: true })
          }}
        />
      )}
      {confirm && stored?.status !== undefined && <ToConfirm item={item.id} status={stored.status} />}
      <Remarks item={item} status={stored?.status} />
      <div className="app-unprinted">
        <ItemHelp item={item} />
        <ItemNotes item={item} />
      </div>
      {stored?.status !== undefined && <PrintedNotes item={item.id} answer={stored} />}
    </article>
  )
})

interface QuestionHeadProps {
  readonly item: Item
  readonly headingId: string
  readonly meaningId: string
}

/** What is asked, and what "yes" and "partly" mean, before the answers. */
function QuestionHead({ item, headingId, meaningId }: QuestionHeadProps) {
  const words = useWords(questionsWords)
  const { levels } = useWords(terms)
  const language = useAssessment((state) => state.checklist.language)
  return (
    <>
      <header className="app-item-field__head">
        <h2 id={headingId} className="app-item-field__question" lang={language}>
          {item.question}
        </h2>
        <span className={item.level === 'essential' ? 'app-chip app-chip--essential' : 'app-chip'}>
          {levels[item.level]}
        </span>
      </header>
      <p id={meaningId} className="app-item-field__meaning">
        <strong>{words.yesMeans}</strong> <span lang={language}>{item.inPlace}</span>{' '}
        <strong>{words.partlyMeans}</strong> <span lang={language}>{item.partly}</span>
      </p>
    </>
  )
}

interface ToConfirmProps {
  readonly item: string
  readonly status: Status
}

/** Choosing the answer that is chosen already does nothing, so there is a button for it. */
function ToConfirm({ item, status }: ToConfirmProps) {
  const words = useWords(questionsWords)
  const answer = useAssessment((state) => state.answer)
  const mayWrite = useAssessment((state) => state.mayWrite)
  return (
    <div className="app-item-field__remark app-row app-row--apart">
      <p>{words.confirm}</p>
      {mayWrite && (
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            answer(item, status)
          }}
        >
          {words.confirmIt}
        </button>
      )}
    </div>
  )
}

interface RemarksProps {
  readonly item: Item
  readonly status: Status | undefined
}

function Remarks({ item, status }: RemarksProps) {
  const words = useWords(questionsWords)
  return (
    <>
      {status === 'not-applicable' && (
        <>
          {item.alwaysApplies === true && <p className="app-item-field__remark">{words.alwaysApplies}</p>}
          <AnswerTextField item={item.id} field="reason" label={words.reason} hint={words.reasonHint} />
        </>
      )}
    </>
  )
}
