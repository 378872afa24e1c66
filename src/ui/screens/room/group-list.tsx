import { useState } from 'react'
import type { AnswerCode } from '../../../core/answer-code'
import { bringBack, takeOut } from '../../../core/room-entries'
import type { RoomEntry } from '../../../core/workshop'
import { roomScreenWords } from '../../../words/room-screen'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import type { RoomState } from './use-room'

interface GroupListProps {
  readonly state: RoomState
}

/** So that a group can be taken out, and an older code brought back. No names: there are none. */
export function GroupList({ state }: GroupListProps) {
  const words = useWords(roomScreenWords)
  const { entries } = useSession().workshop
  const { groups, replaced } = state.room
  const [after, setAfter] = useState<readonly RoomEntry[] | null>(null)
  const takeOutOne = (code: AnswerCode): void => {
    const left = takeOut(entries, code)
    state.setEntries(left)
    setAfter(left)
  }
  return (
    <section className="app-card app-stack app-unprinted">
      {replaced.length > 0 && <Replaced state={state} />}
      <Disclosure title={words.list} told={String(groups.length)}>
        <Groups state={state} onTakeOut={takeOutOne} />
      </Disclosure>
      <p role="status">
        {after === entries && (
          <>
            {words.tookOut}{' '}
            <button type="button" className="app-button app-button--plain" onClick={state.undo}>
              {words.undo}
            </button>
          </>
        )}
      </p>
    </section>
  )
}

interface GroupsProps extends GroupListProps {
  readonly onTakeOut: (code: AnswerCode) => void
}

function Groups({ state, onTakeOut }: GroupsProps) {
  const words = useWords(roomScreenWords)
  const { entries } = useSession().workshop
  const { groups, doubled } = state.room
  const ways = new Map(entries.map(({ code, from }) => [code, from]))
  return (
    <ul className="app-list--bare">
      {groups.map((code, index) => (
        <li key={index} className="app-row app-row--apart">
          <span className="app-figures">
            {words.oneGroup(index + 1, words.from[ways.get(code) ?? 'code'])}
            {doubled.includes(code.group) && <> · {words.sameNumber}</>}
          </span>
          <button
            type="button"
            className="app-button app-button--plain app-small"
            aria-label={words.takeItOut(index + 1)}
            onClick={() => {
              onTakeOut(code)
            }}
          >
            {words.takeOut}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Replaced({ state }: GroupListProps) {
  const words = useWords(roomScreenWords)
  const { entries } = useSession().workshop
  const { groups, replaced } = state.room
  const placeOf = ({ group }: AnswerCode): number => groups.findIndex((code) => code.group === group) + 1
  return (
    <>
      <h2>{words.replaced(replaced.length)}</h2>
      <p className="app-soft">{words.replacedHow}</p>
      <ul className="app-list--bare">
        {replaced.map((code, index) => (
          <li key={index} className="app-row app-row--apart">
            <span className="app-figures">{words.olderOne(placeOf(code))}</span>
            <button
              type="button"
              className="app-button app-button--plain app-small"
              onClick={() => {
                state.setEntries(bringBack(entries, code))
              }}
            >
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
