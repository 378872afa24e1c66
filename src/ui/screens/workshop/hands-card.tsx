import { STATUSES } from '../../../core/answer'
import type { Item } from '../../../core/checklist'
import { handsIn, handsOf } from '../../../core/projecting'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { useWords } from '../../use-services'
import { CountRow } from './count-row'
import { UndoCount } from './undo-count'
import type { Ask } from './use-ask'
import { useSession, useWorkshopState } from './workshop-context'

interface HandsCardProps {
  readonly item: Item
  readonly ask: Ask
}

/** The tally by hand: it needs no device but the trainer's. */
export function HandsCard({ item, ask }: HandsCardProps) {
  const words = useWords(workshopWords)
  const { answers } = useWords(terms)
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
          <CountRow
            key={status}
            word={answers[status]}
            status={status}
            hotkey={index + 1}
            count={counts[status]}
            onCount={(by) => {
              ask.count(status, by)
            }}
          />
        ))}
      </ul>
      <UndoCount canUndo={canUndo} onUndo={ask.undoCount} />
    </section>
  )
}
