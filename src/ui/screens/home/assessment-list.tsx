import { useEffect, useRef } from 'react'
import { homeWords } from '../../../words/home'
import { terms } from '../../../words/terms'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { AssessmentCard } from './assessment-card'
import { useAssessments, type Listing, type Told } from './use-assessments'

export function AssessmentList() {
  const words = useWords(homeWords)
  const { listing, unkept, told, refresh, remove, restore } = useAssessments()
  const kept = listing.kind === 'listed' ? listing.stored : []
  return (
    <section className="app-card app-stack" aria-labelledby="continue">
      <h2 id="continue">{words.continueHeading}</h2>
      {unkept.length === 0 && <EmptyList listing={listing} />}
      {unkept.length + kept.length > 0 && (
        <ul className="app-list--bare app-stack">
          {[...unkept, ...kept].map((stored) => (
            <li key={stored.id}>
              <AssessmentCard
                stored={stored}
                kept={!unkept.includes(stored)}
                onChanged={() => void refresh()}
                onRemove={() => void remove(stored)}
              />
            </li>
          ))}
        </ul>
      )}
      <RemovalTold told={told} onUndo={() => void restore()} />
    </section>
  )
}

interface RemovalToldProps {
  readonly told: Told | null
  readonly onUndo: () => void
}

/** What had focus is gone with the card, and "Undo" with its press: focus goes to what was told instead. */
function RemovalTold({ told, onUndo }: RemovalToldProps) {
  const words = useWords(homeWords)
  const { unnamed } = useWords(terms)
  const line = useRef<HTMLParagraphElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (told !== null) (undo.current ?? line.current)?.focus()
  }, [told])
  const name = told === null || told.name === '' ? unnamed : told.name
  return (
    <div role="status" className="app-home-screen__told">
      {told !== null && (
        <div className="app-row">
          <p ref={line} tabIndex={-1}>
            <bdi>{told.kind === 'removed' ? words.removed(name) : words.restored(name)}</bdi>
          </p>
          {told.kind === 'removed' && (
            <button ref={undo} type="button" className="app-button app-button--quiet" onClick={onUndo}>
              {words.undo}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

interface EmptyListProps {
  readonly listing: Listing
}

function EmptyList({ listing }: EmptyListProps) {
  const words = useWords(homeWords)
  if (listing.kind === 'no-storage') {
    return (
      <Notice tone="careful" title={words.noStorage}>
        <p>{words.noStorageHow}</p>
      </Notice>
    )
  }
  if (listing.kind === 'loading' || listing.stored.length > 0) return null
  return (
    <>
      <p>{words.nothingYet}</p>
      <p className="app-soft">{words.nothingYetHow}</p>
    </>
  )
}
