import { mostMissed, type ItemCounts } from '../../../core/branches'
import type { RoomItem } from '../../../core/room'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Disclosure } from '../../parts/disclosure'
import { StackBar } from '../../parts/stack-bar'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { withHidden } from './with-hidden'

interface SharedGapsProps {
  readonly shown: readonly RoomItem[]
  readonly groups: number
}

/** As many as a room can talk about. */
const SHOWN = 5

/** Essentials missed most among the questions looked at. */
export function SharedGaps({ shown, groups }: SharedGapsProps) {
  const words = useWords(roomScreenWords)
  const missed = mostMissed(withHidden(shown.filter(({ item }) => item.level === 'essential')))
  return (
    <section className="app-card app-stack">
      <h2>{words.gaps}</h2>
      {missed.length === 0 && <p>{words.gapsNone}</p>}
      <Gaps missed={missed.slice(0, SHOWN)} groups={groups} />
      {missed.length > SHOWN && (
        <Disclosure title={words.more(missed.length)}>
          <Gaps missed={missed} groups={groups} />
        </Disclosure>
      )}
    </section>
  )
}

interface GapsProps {
  readonly missed: readonly ItemCounts[]
  readonly groups: number
}

function Gaps({ missed, groups }: GapsProps) {
  const words = useWords(roomScreenWords)
  const { counts: inWords } = useWords(terms)
  return (
    <ol className="app-list--bare app-room-screen__gaps">
      {missed.map(({ item, counts }) => (
        <li key={item.id} className="app-room-screen__gap">
          <strong>
            <Quoted>{item.question}</Quoted>
          </strong>
          {counts['not-in-place'] > 0 && (
            <span className="app-chip app-chip--not-in-place app-figures">
              {words.sayNo(counts['not-in-place'], groups)}
            </span>
          )}
          <StackBar counts={counts} label={inWords(counts)} />
        </li>
      ))}
    </ol>
  )
}
