import { useState } from 'react'
import { itemsShown, type RoomFilter } from '../../../core/room-view'
import type { RoomItem } from '../../../core/room'
import { roomScreenWords } from '../../../words/room-screen'
import { DropHere } from '../../app/drop-here'
import { Page } from '../../app/page'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import { AddAnswers } from './add-answers'
import { Disagreements } from './disagreements'
import { EveryQuestion } from './every-question'
import { HandsSoFar } from './hands-so-far'
import { GroupList } from './group-list'
import { RoomButtons } from './room-buttons'
import { RoomFilterFields } from './room-filter-fields'
import { RoomGrid } from './room-grid'
import { RoomProjector } from './room-projector'
import { SavedRoomCard } from './saved-room-card'
import { SharedGaps } from './shared-gaps'
import { TypeTable } from './type-table'
import { useRoom } from './use-room'
import { useRoomFiles } from './use-room-files'
import './room-screen.css'
import '../../parts/chip.css'
import '../../parts/table.css'

/** Where the room stands, and the ways answers come in. The projected window sees none of it until "Show" is pressed. */
export function RoomScreen() {
  const words = useWords(roomScreenWords)
  const state = useRoom()
  const { workshop } = useSession()
  const files = useRoomFiles(state)
  const { filter, setFilter, shown } = useFilter(state.items)
  const { groups } = state.room
  const isEmpty = groups.length === 0
  // Half a table was typed before a reload, or before another page was looked at.
  const [types, setTypes] = useState(workshop.paper.length > 0)
  const hasLeft = !isEmpty || files.saved !== null || workshop.tallies.size > 0
  return (
    <DropHere word={words.dropHere} onFiles={files.open}>
      <Page title={words.title} heading={words.heading}>
        {isEmpty ? <p className="app-lead">{words.empty}</p> : <RoomButtons state={state} />}
        {/* Above all that grows with each table, so that it stays where it is. */}
        {types && (
          <TypeTable
            state={state}
            onClose={() => {
              setTypes(false)
            }}
          />
        )}
        {!isEmpty && (
          <>
            <RoomFilterFields filter={filter} onFilter={setFilter} />
            {shown.length === 0 ? (
              <p>{words.noQuestions}</p>
            ) : (
              <RoomGrid groups={groups} shown={shown} theme={filter.theme} />
            )}
          </>
        )}
        <div className={hasLeft ? 'app-room-screen' : undefined}>
          <div className="app-stack app-stack--loose">
            {isEmpty && <HandsSoFar />}
            {!isEmpty && <SharedGaps shown={shown} groups={groups.length} />}
            {!isEmpty && <Disagreements shown={shown} groups={groups.length} />}
            <SavedRoomCard state={state} saved={files.saved} onClose={files.closeSaved} />
            {!isEmpty && <EveryQuestion shown={shown} />}
          </div>
          <div className="app-stack app-stack--loose">
            <AddAnswers
              state={state}
              files={files}
              types={types}
              onType={() => {
                setTypes(true)
              }}
            />
            {!isEmpty && <RoomProjector state={state} shown={shown} />}
            {!isEmpty && <GroupList state={state} />}
          </div>
        </div>
      </Page>
    </DropHere>
  )
}

/** What was asked, of all themes, until one chooses otherwise. */
function useFilter(items: readonly RoomItem[]) {
  const { workshop, checklist } = useSession()
  const [filter, setFilter] = useState<RoomFilter>({ theme: null, questions: 'asked' })
  const wanted = new Set(itemsShown(checklist, new Set(workshop.items), filter))
  return { filter, setFilter, shown: items.filter(({ item }) => wanted.has(item)) }
}
