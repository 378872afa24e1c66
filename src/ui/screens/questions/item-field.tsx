import { memo, useEffect, useId, useRef } from 'react'
import type { Item } from '../../../core/checklist'
import { standingOf } from '../../../core/standing'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { AnswerChoices } from './answer-choices'
import { ItemHelp } from './item-help'
import { ItemNotes } from './item-notes'
import { ItemReason } from './item-reason'
import { answerByKey, moveByKey } from './question-keys'
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
  const words = useWords(questionsWords)
  const { levels } = useWords(terms)
  const { store } = useSession()
  const stored = useAssessment((state) => state.assessment.answers.get(item.id))
  const answer = useAssessment((state) => state.answer)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const standing = standingOf(item, store.getState().assessment)
  const card = useRef<HTMLElement>(null)
  const headingId = useId()
  const meaningId = useId()

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
      onKeyDown={(event) => {
        if (!keysOn) return
        const status = answerByKey(event)
        if (status !== null && mayWrite) answer(item.id, status)
        if (status !== null || moveByKey(event)) event.preventDefault()
      }}
    >
      <header className="app-item-field__head">
        <h2 id={headingId} className="app-item-field__question">
          {item.question}
        </h2>
        <span className={item.level === 'essential' ? 'app-chip app-chip--essential' : 'app-chip'}>
          {levels[item.level]}
        </span>
      </header>
      <p id={meaningId} className="app-item-field__meaning">
        <strong>{words.yesMeans}</strong> {item.inPlace} <strong>{words.partlyMeans}</strong> {item.partly}
      </p>
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
      {standing.confirm && <p className="app-item-field__remark">{words.confirm}</p>}
      {stored?.status === 'not-applicable' && (
        <>
          {item.alwaysApplies === true && <p className="app-item-field__remark">{words.alwaysApplies}</p>}
          <ItemReason item={item} />
        </>
      )}
      <div>
        <ItemHelp item={item} />
        <ItemNotes item={item} />
      </div>
    </article>
  )
})
