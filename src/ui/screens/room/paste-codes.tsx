import { useState } from 'react'
import { problemWords } from '../../../words/problems'
import { roomScreenWords } from '../../../words/room-screen'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { AddedTold } from './added-told'
import { usePasteCodes, type CodesTold } from './use-paste-codes'
import type { RoomState } from './use-room'

interface PasteCodesProps {
  readonly state: RoomState
}

/** A code, or a whole chat. What is pasted is read at once and never stands in the box. */
export function PasteCodes({ state }: PasteCodesProps) {
  const words = useWords(roomScreenWords)
  const { told, read, forget } = usePasteCodes(state)
  const [typed, setTyped] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const take = (text: string): void => {
    setIsEmpty(text.trim() === '')
    if (text.trim() === '') return
    setTyped('')
    void read(text)
  }
  return (
    <form
      className="app-stack"
      onSubmit={(event) => {
        event.preventDefault()
        take(typed)
      }}
    >
      <Field label={words.codes} hint={words.codesHint} error={isEmpty ? words.codesEmpty : undefined}>
        {(links) => (
          <TextAreaControl
            {...links}
            value={typed}
            rows={3}
            onChange={(event) => {
              setTyped(event.target.value)
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text')
              if (pasted === '') return
              event.preventDefault()
              take(`${typed}\n${pasted}`)
            }}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="app-button app-button--quiet">
          {words.readCodes}
        </button>
      </p>
      <div role="status" className="app-stack">
        {told !== null && (
          <Told
            told={told}
            onUndo={() => {
              state.undo()
              forget()
            }}
          />
        )}
      </div>
    </form>
  )
}

interface ToldProps {
  readonly told: CodesTold
  readonly onUndo: () => void
}

/** More of them would push all else out of sight. */
const MOST_TOLD = 5

function Told({ told, onUndo }: ToldProps) {
  const words = useWords(roomScreenWords)
  const { sentence } = useWords(problemWords)
  if (told.kind === 'fault') return <Notice tone="wrong">{sentence(told.problem)}</Notice>
  if (told.kind === 'none') return <Notice tone="careful">{words.noCodes}</Notice>
  const { added, unread, others, unknown } = told
  return (
    <>
      <AddedTold added={added} kind="code" onUndo={onUndo} />
      {others.map(({ title, version, language, count }) => (
        <p key={`${title} ${version}`}>
          <bdi>
            <QuotedIn lang={language} say={(text) => words.ofOther(count, text, version)}>
              {title}
            </QuotedIn>
          </bdi>
        </p>
      ))}
      {unknown > 0 && <p>{words.ofUnknown(unknown)}</p>}
      {unread.length > 0 && (
        <Notice tone="careful" title={words.unreadTitle(unread.length)}>
          <ul className="app-list">
            {unread.slice(0, MOST_TOLD).map((piece, index) => (
              <li key={index}>
                <bdi>{words.unread(piece)}</bdi>
              </li>
            ))}
          </ul>
          {unread.length > MOST_TOLD && <p>{words.moreUnread(unread.length - MOST_TOLD)}</p>}
        </Notice>
      )}
    </>
  )
}
