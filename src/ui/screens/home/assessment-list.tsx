import { homeWords } from '../../../words/home'
import { terms } from '../../../words/terms'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { AssessmentCard } from './assessment-card'
import { useAssessments, type Listing } from './use-assessments'

export function AssessmentList() {
  const words = useWords(homeWords)
  const { unnamed } = useWords(terms)
  const { listing, removed, refresh, remove, restore } = useAssessments()
  return (
    <section className="app-card app-stack" aria-labelledby="continue">
      <h2 id="continue">{words.continueHeading}</h2>
      <EmptyList listing={listing} />
      {listing.kind === 'listed' && listing.stored.length > 0 && (
        <ul className="app-list--bare app-stack">
          {listing.stored.map((stored) => (
            <li key={stored.id}>
              <AssessmentCard
                stored={stored}
                onChanged={() => void refresh()}
                onRemove={() => void remove(stored.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {removed !== null && (
          <div className="app-row">
            <span>
              <bdi>{words.removed(removed.summary.name || unnamed)}</bdi>
            </span>
            <button type="button" className="app-button app-button--quiet" onClick={() => void restore()}>
              {words.undo}
            </button>
          </div>
        )}
      </div>
    </section>
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
