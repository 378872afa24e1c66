import { useState } from 'react'
import { mayProjectColumns } from '../../../core/room-projector'
import { LEAST_COUNTED } from '../../../core/projected'
import type { RoomItem } from '../../../core/room'
import { roomScreenWords } from '../../../words/room-screen'
import { workshopWords } from '../../../words/workshop'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'
import { useSession, useWorkshop } from '../workshop/workshop-context'
import { PageButton } from './page-button'
import type { RoomState } from './use-room'
import { useRoomShowing, type RoomShowing } from './use-room-showing'

interface RoomProjectorProps {
  readonly state: RoomState
  readonly shown: readonly RoomItem[]
}

/** What the room sees of itself: counts by question, and only when one presses "Show". */
export function RoomProjector({ state, shown }: RoomProjectorProps) {
  const words = useWords(roomScreenWords)
  const { about } = useSession().workshop
  const [withColumns, setWithColumns] = useState(false)
  const showing = useRoomShowing(state, shown, withColumns)
  const groups = state.room.groups.length
  const { may } = showing
  return (
    <section className="app-card app-stack app-unprinted">
      <h2>{words.projector}</h2>
      <p className="app-soft">{words.projectorHow}</p>
      {about === 'real' && groups < LEAST_COUNTED && <p className="app-small app-soft">{words.inWords}</p>}
      <Window />
      {mayProjectColumns(about, groups) && (
        <Tick label={words.withColumns} checked={withColumns} onTick={setWithColumns} />
      )}
      {may.kind === 'too-few' && <p>{words.tooFew(may.more)}</p>}
      {may.kind === 'too-few-new' && <p>{words.tooFewNew(may.more)}</p>}
      <Buttons showing={showing} hasRows={shown.length > 0} />
    </section>
  )
}

/** Whether there is a window to show it in. */
function Window() {
  const words = useWords(workshopWords)
  const { projector } = useWorkshop()
  const [isRefused, setIsRefused] = useState(false)
  if (projector.standing === 'here') return null
  return (
    <>
      <div className="app-row">
        <span>{words.standing[projector.standing]}</span>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setIsRefused(!projector.open())
          }}
        >
          {words.openProjector[projector.standing]}
        </button>
      </div>
      {isRefused && <p role="alert">{words.popUpRefused}</p>}
    </>
  )
}

interface ButtonsProps {
  readonly showing: RoomShowing
  readonly hasRows: boolean
}

function Buttons({ showing, hasRows }: ButtonsProps) {
  const { may, onShow, showNow, turnTo, takeOff } = showing
  const words = useWords(roomScreenWords)
  const isNow = may.kind === 'may-show'
  const word = isNow ? words.showNow : words.showOfSame
  const again = may.kind === 'too-few-new' ? showing.again : undefined
  const show = isNow ? showNow : again
  return (
    <>
      <div className="app-row">
        {show !== undefined && hasRows && (
          <button type="button" className="app-button" onClick={show}>
            {onShow === null ? words.show : word}
          </button>
        )}
        {onShow !== null && (
          <button type="button" className="app-button app-button--quiet" onClick={takeOff}>
            {words.takeOff}
          </button>
        )}
      </div>
      <p role="status">{onShow !== null && words.shown(onShow.groups)}</p>
      {onShow !== null && onShow.pages > 1 && showing.again !== undefined && (
        <div className="app-row">
          <PageButton
            word={words.pageBefore}
            to={onShow.page === 1 ? null : onShow.page - 1}
            onPress={turnTo}
          />
          <span className="app-figures">{words.page(onShow.page, onShow.pages)}</span>
          <PageButton
            word={words.pageAfter}
            to={onShow.page === onShow.pages ? null : onShow.page + 1}
            onPress={turnTo}
          />
        </div>
      )}
    </>
  )
}
