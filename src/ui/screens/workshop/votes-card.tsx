import { VOTES, votesAt } from '../../../core/workshop-replay'
import { roomReplayWords } from '../../../words/room-replay'
import { useWords } from '../../use-services'
import { CountRow } from './count-row'
import { UndoCount } from './undo-count'
import type { ReplayOfRoom } from './use-replay'
import { useSession, useWorkshopState } from './workshop-context'

interface VotesCardProps {
  readonly replay: ReplayOfRoom
}

/** "Would we have noticed?", counted by hand. */
export function VotesCard({ replay }: VotesCardProps) {
  const words = useWords(roomReplayWords)
  const { workshop } = useSession()
  const canUndo = useWorkshopState((state) => state.past.votes.length > 0)
  const votes = votesAt(workshop)
  return (
    <section className="app-card app-stack">
      <h2 className="app-ask-screen__title">{words.votesTitle}</h2>
      <ul className="app-list--bare app-ask-screen__hands">
        {VOTES.map((vote, index) => (
          <CountRow
            key={vote}
            word={words.votes[vote]}
            hotkey={index + 1}
            count={votes[vote]}
            onCount={(by) => {
              replay.vote(vote, by)
            }}
          />
        ))}
      </ul>
      <span className="app-heard" role="status">
        {words.voted(votes.yes, votes.no)}
      </span>
      <UndoCount canUndo={canUndo} onUndo={replay.undoVote} />
    </section>
  )
}
