import { VOTES, votesAt, type Vote } from '../../../core/workshop-replay'
import { roomReplayWords } from '../../../words/room-replay'
import { useWords } from '../../use-services'
import { KeyCap } from './key-cap'
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
          <VoteRow key={vote} vote={vote} hotkey={index + 1} count={votes[vote]} replay={replay} />
        ))}
      </ul>
      <span className="app-heard" role="status">
        {words.voted(votes.yes, votes.no)}
      </span>
      <button
        type="button"
        className="app-button app-button--plain"
        aria-disabled={!canUndo || undefined}
        onClick={replay.undoVote}
      >
        {words.undo}
        <KeyCap sign="U" />
      </button>
    </section>
  )
}

interface VoteRowProps extends VotesCardProps {
  readonly vote: Vote
  readonly hotkey: number
  readonly count: number
}

function VoteRow({ vote, hotkey, count, replay }: VoteRowProps) {
  const words = useWords(roomReplayWords)
  const word = words.votes[vote]
  return (
    <li className="app-row app-ask-screen__hand">
      <span className="app-ask-screen__answer">
        {word} <KeyCap sign={hotkey} />
      </span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneLess(word)}
        onClick={() => {
          replay.vote(vote, -1)
        }}
      >
        −
      </button>
      <span className="app-figures app-ask-screen__count">{count}</span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneMore(word)}
        onClick={() => {
          replay.vote(vote, 1)
        }}
      >
        +
      </button>
    </li>
  )
}
