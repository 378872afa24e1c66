import { mostMissed } from '../../../core/branches'
import { handsIn, handsOf } from '../../../core/projecting'
import { disagreementsIn } from '../../../core/room-view'
import { roomScreenWords } from '../../../words/room-screen'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import { ItemBars } from './item-bars'
import { withHidden } from './with-hidden'

/** As many as a room can talk about. */
const SHOWN = 5

/** Without devices there are hands: what they tell, where no group's answers are in the room. */
export function HandsSoFar() {
  const words = useWords(roomScreenWords)
  const { workshop, items } = useSession()
  const counted = items.flatMap((item) => {
    const counts = workshop.tallies.get(item.id)
    return counts === undefined || handsIn(handsOf(counts)) === 0 ? [] : [{ item, counts }]
  })
  if (counted.length === 0) return null
  const most = Math.max(...counted.map(({ counts }) => handsIn(handsOf(counts))))
  const apart = disagreementsIn(counted, most).slice(0, SHOWN)
  return (
    <section className="app-card app-stack">
      <h2>{words.hands}</h2>
      <p className="app-soft">{words.handsHow}</p>
      <h3>{words.handsGaps}</h3>
      <ItemBars items={mostMissed(withHidden(counted)).slice(0, SHOWN)} />
      {apart.length > 0 && (
        <>
          <h3>{words.disagreements}</h3>
          <ItemBars items={apart} />
        </>
      )}
    </section>
  )
}
