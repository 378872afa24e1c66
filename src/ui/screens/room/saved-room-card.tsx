import { useState } from 'react'
import { mostMissed } from '../../../core/branches'
import { addCodes } from '../../../core/room-entries'
import { whatMoved, type MovedItem } from '../../../core/saved-room'
import type { OpenedRoom } from '../../../files/room-file'
import { formatMoment } from '../../../words/moments'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Disclosure } from '../../parts/disclosure'
import { StackBar } from '../../parts/stack-bar'
import { Quoted } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import { ItemBars } from './item-bars'
import type { RoomState } from './use-room'
import { withHidden } from './with-hidden'

interface SavedRoomCardProps {
  readonly state: RoomState
  /** `null`: none was opened. */
  readonly saved: OpenedRoom | null
  readonly onClose: () => void
}

/** A room from a file, beside the present one: what moved since. */
export function SavedRoomCard({ state, saved, onClose }: SavedRoomCardProps) {
  const words = useWords(roomScreenWords)
  const language = useLanguage()
  if (saved === null) return null
  const { room } = saved
  const isAlone = state.room.groups.length === 0
  return (
    <section className="app-card app-stack">
      <h2>{words.saved}</h2>
      <p>{words.savedFrom(formatMoment(language, room.at), room.groups)}</p>
      <div className="app-row app-unprinted">
        {room.codes !== null && <TakeGroups state={state} codes={room.codes} />}
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {words.closeSaved}
        </button>
      </div>
      {isAlone ? <Alone saved={saved} /> : <Moved state={state} saved={saved} />}
    </section>
  )
}

interface TakeGroupsProps {
  readonly state: RoomState
  readonly codes: NonNullable<OpenedRoom['room']['codes']>
}

/** To go on with them on another day. */
function TakeGroups({ state, codes }: TakeGroupsProps) {
  const words = useWords(roomScreenWords)
  const [added, setAdded] = useState<number | null>(null)
  return (
    <>
      <button
        type="button"
        className="app-button"
        onClick={() => {
          const taken = addCodes(state.entries(), 'file', codes)
          if (taken.entries !== state.entries()) state.setEntries(taken.entries)
          setAdded(taken.added + taken.newer + taken.doubled)
        }}
      >
        {words.takeGroups}
      </button>
      <span role="status">{added !== null && words.tookGroups(added)}</span>
    </>
  )
}

interface AloneProps {
  readonly saved: OpenedRoom
}

function Alone({ saved: { room } }: AloneProps) {
  const words = useWords(roomScreenWords)
  const essentials = withHidden(room.items.filter(({ item }) => item.level === 'essential'))
  return (
    <>
      <p className="app-soft">{words.addToCompare}</p>
      <h3>{words.savedGaps}</h3>
      <ItemBars items={mostMissed(essentials).slice(0, MOST_SHOWN)} />
      <Disclosure title={words.everyQuestion}>
        <ItemBars items={room.items} />
      </Disclosure>
    </>
  )
}

/** What moved less is folded away. */
const MOST_SHOWN = 5

interface MovedProps extends AloneProps {
  readonly state: RoomState
}

function Moved({ state, saved: { room } }: MovedProps) {
  const words = useWords(roomScreenWords)
  const now = { groups: state.room.groups.length, items: state.items }
  const moved = whatMoved(room, now)
  const [first, rest] = [moved.slice(0, MOST_SHOWN), moved.slice(MOST_SHOWN)]
  return (
    <>
      <h3>{words.compare}</h3>
      {moved.length === 0 ? <p>{words.nothingMoved}</p> : <p className="app-soft">{words.compareHow}</p>}
      <MovedItems moved={first} before={room.groups} now={now.groups} />
      {rest.length > 0 && (
        <Disclosure title={words.more(moved.length)}>
          <MovedItems moved={rest} before={room.groups} now={now.groups} />
        </Disclosure>
      )}
    </>
  )
}

interface MovedItemsProps {
  readonly moved: readonly MovedItem[]
  /** Groups then. */
  readonly before: number
  /** Groups now. */
  readonly now: number
}

function MovedItems({ moved, before, now }: MovedItemsProps) {
  const words = useWords(roomScreenWords)
  const { counts: inWords } = useWords(terms)
  return (
    <ul className="app-list--bare app-stack">
      {moved.map((one) => (
        <li key={one.item.id}>
          <Quoted>{one.item.question}</Quoted>
          {[
            { told: words.before(before), counts: { ...one.before, hidden: 0 } },
            { told: words.now(now), counts: { ...one.now, hidden: 0 } },
          ].map(({ told, counts }) => (
            <div key={told}>
              <span className="app-small app-soft">{told}</span>
              <StackBar counts={counts} label={inWords(counts)} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
