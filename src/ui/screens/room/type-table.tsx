import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { STATUSES } from '../../../core/answer'
import { answerOfKey } from '../../../core/paper-table'
import type { CodedAnswer } from '../../../core/answer-code'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import type { RoomState } from './use-room'
import { useTypeTable, type Typing } from './use-type-table'
import './type-table.css'

interface TypeTableProps {
  readonly state: RoomState
  readonly onClose: () => void
}

/** A sheet of paper, one key a question: the keys work wherever focus is in here. */
export function TypeTable({ state, onClose }: TypeTableProps) {
  const words = useWords(roomScreenWords)
  const typing = useTypeTable(state)
  const place = useTypingKeys(typing)
  return (
    <div
      ref={place}
      className="app-card app-stack app-type-table app-unprinted"
      role="group"
      aria-label={words.typing}
      tabIndex={-1}
    >
      <h2>{words.typing}</h2>
      <p className="app-small app-soft">{words.typingHow}</p>
      <Now typing={typing} />
      <AnswerButtons typing={typing} />
      <Echo typed={typing.table.typed} />
      <p role="status">
        {typing.told === 'added' && words.tableAdded(state.room.groups.length)}
        {typing.told === 'taken-back' && words.tableTakenBack}
      </p>
      <div className="app-row">
        <button type="button" className="app-button app-button--quiet" onClick={typing.takeBack}>
          {words.takeBack}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {words.stopTyping}
        </button>
      </div>
    </div>
  )
}

/** Wherever focus is in here, and nowhere else: outside, these keys are somebody else's. */
function useTypingKeys({ type, takeBack }: Typing): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answer = answerOfKey(event.key)
    if (answer !== undefined) type(answer)
    else if (event.key === 'Backspace') takeBack()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const here = place.current
    const listen = (event: KeyboardEvent): void => {
      hear(event)
    }
    here?.focus()
    here?.addEventListener('keydown', listen)
    return () => {
      here?.removeEventListener('keydown', listen)
    }
  }, [])
  return place
}

interface TypingProps {
  readonly typing: Typing
}

/** The question whose answer comes next, and the answer that came last. */
function Now({ typing: { table } }: TypingProps) {
  const words = useWords(roomScreenWords)
  const answerWord = useAnswerWord()
  const { items } = useSession()
  const { typed, asked } = table
  const last = typed.at(-1)
  return (
    <>
      <p className="app-type-table__question">
        <span className="app-small app-soft app-figures">
          {words.typingAt(typed.length + 1, asked.length)}
        </span>
        <strong>
          <Quoted>{items[typed.length]?.question}</Quoted>
        </strong>
      </p>
      <p role="status" className="app-small app-figures">
        {last !== undefined && words.typed(typed.length, answerWord(last))}
      </p>
    </>
  )
}

function AnswerButtons({ typing: { type } }: TypingProps) {
  const { answers } = useWords(terms)
  return (
    <ol className="app-list--bare app-type-table__answers">
      {STATUSES.map((status, index) => (
        <li key={status}>
          <button
            type="button"
            className={`app-button app-button--quiet app-status app-status--${status} app-type-table__answer`}
            onClick={() => {
              type(status)
            }}
          >
            <Mark status={status} />
            {answers[status]}
            <kbd className="app-type-table__key" aria-hidden="true">
              {index + 1}
            </kbd>
          </button>
        </li>
      ))}
    </ol>
  )
}

interface EchoProps {
  readonly typed: readonly CodedAnswer[]
}

function Echo({ typed }: EchoProps) {
  const words = useWords(roomScreenWords)
  const answerWord = useAnswerWord()
  if (typed.length === 0) return null
  return (
    <ol className="app-list--bare app-row app-type-table__echo" aria-label={words.typedSoFar}>
      {typed.map((answer, index) => (
        <li key={index} className={`app-status app-status--${answer}`}>
          <Mark status={answer} />
          <span className="app-heard">{words.typed(index + 1, answerWord(answer))}</span>
        </li>
      ))}
    </ol>
  )
}

function useAnswerWord(): (answer: CodedAnswer) => string {
  const { leftBlank } = useWords(roomScreenWords)
  const { answers } = useWords(terms)
  return (answer) => (answer === 'unanswered' ? leftBlank : answers[answer])
}
