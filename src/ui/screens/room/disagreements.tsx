import { disagreementsIn } from '../../../core/room-view'
import type { RoomItem } from '../../../core/room'
import { roomScreenWords } from '../../../words/room-screen'
import { useWords } from '../../use-services'
import { ItemBars } from './item-bars'

interface DisagreementsProps {
  readonly shown: readonly RoomItem[]
  readonly groups: number
}

/** Further down they hardly do. */
const SHOWN = 3

export function Disagreements({ shown, groups }: DisagreementsProps) {
  const words = useWords(roomScreenWords)
  const apart = disagreementsIn(shown, groups).slice(0, SHOWN)
  return (
    <section className="app-card app-stack">
      <h2>{words.disagreements}</h2>
      {apart.length === 0 ? (
        <p>{words.disagreementsNone}</p>
      ) : (
        <>
          <p className="app-soft">{words.disagreementsHow}</p>
          <ItemBars items={apart} />
        </>
      )}
    </section>
  )
}
