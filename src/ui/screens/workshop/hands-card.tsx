import { STATUSES, type Status } from '../../../core/answer'
import type { Item } from '../../../core/checklist'
import { handsIn, handsOf } from '../../../core/projecting'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import { KeyCap } from './key-cap'
import type { Ask } from './use-ask'
import { useSession, useWorkshopState } from './workshop-context'

interface HandsCardProps {
  readonly item: Item
  readonly ask: Ask
}

/** The tally by hand: it needs no device but the trainer's. */
export function HandsCard({ item, ask }: HandsCardProps) {
  const words = useWords(workshopWords)
  const { workshop } = useSession()
  const canUndo = useWorkshopState((state) => state.past.tallies.length > 0)
  const counts = handsOf(workshop.tallies.get(item.id))
  return (
    <section className="app-card app-stack">
      <div className="app-row app-row--apart">
        <h2 className="app-ask-screen__title">{words.hands}</h2>
        <span className="app-figures app-soft" role="status">
          {words.handsInAll(handsIn(counts))}
        </span>
      </div>
      <ul className="app-list--bare app-ask-screen__hands">
        {STATUSES.map((status, index) => (
          <HandRow key={status} status={status} hotkey={index + 1} hands={counts[status]} ask={ask} />
        ))}
      </ul>
      <button
        type="button"
        className="app-button app-button--plain"
        aria-disabled={!canUndo || undefined}
        onClick={ask.undoCount}
      >
        {words.undo}
        <KeyCap sign="U" />
      </button>
    </section>
  )
}

interface HandRowProps extends Pick<HandsCardProps, 'ask'> {
  readonly status: Status
  readonly hotkey: number
  readonly hands: number
}

function HandRow({ status, hotkey, hands, ask }: HandRowProps) {
  const words = useWords(workshopWords)
  const { answers } = useWords(terms)
  return (
    <li className={`app-status app-status--${status} app-ask-screen__hand`}>
      <Mark status={status} />
      <span className="app-ask-screen__answer">
        {answers[status]} <KeyCap sign={hotkey} />
      </span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneLess(answers[status])}
        onClick={() => {
          ask.count(status, -1)
        }}
      >
        −
      </button>
      <span className="app-figures app-ask-screen__count">{hands}</span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneMore(answers[status])}
        onClick={() => {
          ask.count(status, 1)
        }}
      >
        +
      </button>
    </li>
  )
}
