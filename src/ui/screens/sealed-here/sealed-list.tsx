import type { SealedStub } from '../../../core/stored'
import { formatMoment } from '../../../words/moments'
import { sealingHereWords } from '../../../words/sealing-here'
import { addressOfScreen } from '../../app/route'
import { useLanguage, useServices, useWords } from '../../use-services'
import '../home/assessment-card.css'

interface SealedListProps {
  readonly sealed: readonly SealedStub[]
  readonly onRemove: (id: string, name: string) => void
}

/** The sealed assessments, of which the start page tells no name: not even of one that is unlocked. */
export function SealedList({ sealed, onRemove }: SealedListProps) {
  const { sealedOne } = useWords(sealingHereWords)
  return (
    <ul className="app-list--bare app-stack">
      {sealed.map((stub) => (
        <li key={stub.id}>
          <SealedCard
            stub={stub}
            onRemove={() => {
              onRemove(stub.id, sealedOne)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

interface SealedCardProps {
  readonly stub: SealedStub
  readonly onRemove: () => void
}

function SealedCard({ stub: { id, savedAt }, onRemove }: SealedCardProps) {
  const words = useWords(sealingHereWords)
  const { seals } = useServices()
  const language = useLanguage()
  const moment = formatMoment(language, savedAt)
  const isOpen = seals.isOpen(id)
  return (
    <div className="app-assessment-card">
      <a className="app-assessment-card__link" href={addressOfScreen('questions', id)}>
        <span className="app-assessment-card__name">{words.sealedOne}</span>
        <span className="app-small app-soft app-figures">
          {words.changed(moment)} · {isOpen ? words.isOpen : words.isLocked}
        </span>
      </a>
      <div className="app-row">
        {isOpen && (
          <button
            type="button"
            className="app-button app-button--plain app-small"
            aria-label={words.lockIt(moment)}
            onClick={() => {
              seals.lock(id)
            }}
          >
            {words.lock}
          </button>
        )}
        <button
          type="button"
          className="app-button app-button--plain app-small"
          aria-label={words.deleteIt(moment)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </div>
  )
}
