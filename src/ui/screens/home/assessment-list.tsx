import { useEffect, useRef } from 'react'
import { lazyScreen } from '../../app/lazy-screen'
import { appWords } from '../../../words/app'
import { homeWords } from '../../../words/home'
import { Notice } from '../../parts/notice'
import { Sentence } from '../../parts/sentence'
import { useWords } from '../../use-services'
import { AssessmentCard } from './assessment-card'
import { useAssessments, type Listing, type Told } from './use-assessments'

/** Seldom there, so it comes when it is. */
const SealedList = lazyScreen(() => import('../sealed-here/sealed-list').then((chunk) => chunk.SealedList))

export function AssessmentList() {
  const words = useWords(homeWords)
  const { listing, unkept, told, refresh, tellFailure, remove, restore } = useAssessments()
  const { stored, sealed } = listing.kind === 'listed' ? listing : NOTHING
  // An older state of it may be stored: what is in this tab is the newest.
  const kept = stored.filter(({ id }) => unkept.every((other) => other.id !== id))
  return (
    <section className="app-card app-stack" aria-labelledby="continue">
      <h2 id="continue">{words.continueHeading}</h2>
      {unkept.length === 0 && <EmptyList listing={listing} />}
      {unkept.length + kept.length > 0 && (
        <ul className="app-list--bare app-stack">
          {[...unkept, ...kept].map((one) => (
            <li key={one.id}>
              <AssessmentCard
                stored={one}
                kept={!unkept.includes(one)}
                onChanged={() => void refresh()}
                onFailed={(problem) => {
                  tellFailure(one, problem)
                }}
                onRemove={() => void remove(one.id, one.summary.name)}
              />
            </li>
          ))}
        </ul>
      )}
      {sealed.length > 0 && <SealedList sealed={sealed} onRemove={(id, name) => void remove(id, name)} />}
      <OutcomeTold told={told} onUndo={() => void restore()} />
    </section>
  )
}

const NOTHING = { stored: [], sealed: [] }

const WORD_OF = {
  removed: 'removed',
  restored: 'restored',
  'not-restored': 'notRestored',
  'open-elsewhere': 'openElsewhere',
  'no-storage': 'notChanged',
  gone: 'goneAlready',
  unreadable: 'cannotBeRead',
} as const satisfies Record<Told['kind'], string>

interface OutcomeToldProps {
  readonly told: Told | null
  readonly onUndo: () => void
}

/** What had focus is gone with the card, and "Undo" with its press: focus goes to what was told instead. */
function OutcomeTold({ told, onUndo }: OutcomeToldProps) {
  const words = useWords(homeWords)
  const { unnamed } = useWords(appWords)
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
            <Sentence>{words[WORD_OF[told.kind]](name)}</Sentence>
          </p>
          {'bringBack' in told && (
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
  if (listing.kind === 'loading' || listing.stored.length + listing.sealed.length > 0) return null
  return (
    <>
      <p>{words.nothingYet}</p>
      <p className="app-soft">{words.nothingYetHow}</p>
    </>
  )
}
