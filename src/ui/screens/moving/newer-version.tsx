import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react'
import type { CatalogueEntry } from '../../../core/catalogue'
import { movingWords } from '../../../words/moving'
import { isPutOff, newerVersion, putOff } from '../../app/newer-version'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { JustMoved } from './just-moved'

const MoveReview = lazy(() => import('./move-review').then(({ MoveReview: review }) => ({ default: review })))

/** Offered, never forced, and only from ours to ours. */
export function NewerVersion() {
  const { catalogue } = useServices().checklists
  const { id, version } = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const newer = isOurs && mayWrite ? newerVersion(catalogue, id, version) : undefined
  return newer === undefined ? <JustMoved /> : <Offer newer={newer} />
}

type View = 'offer' | 'looking' | 'later'

interface OfferProps {
  readonly newer: CatalogueEntry
}

function Offer({ newer }: OfferProps) {
  const words = useWords(movingWords)
  const { preferences } = useServices()
  const { kept } = useSession()
  const [view, setView] = useState<View>(isPutOff(preferences, newer) ? 'later' : 'offer')
  const lookButton = useFocusOnReturn(view)
  if (view === 'looking') {
    const close = (): void => {
      setView('offer')
    }
    return (
      <Suspense>
        <MoveReview newer={newer} onClose={close} />
      </Suspense>
    )
  }
  const look = (
    <button
      ref={lookButton}
      type="button"
      className="app-button app-button--quiet"
      onClick={() => {
        setView('looking')
      }}
    >
      {words.look}
    </button>
  )
  if (view === 'later') {
    return (
      <p className="app-row app-unprinted">
        <span className="app-soft">{words.laterOffer(newer.version)}</span> {look}
      </p>
    )
  }
  const later = (): void => {
    setView('later')
    // Of what is kept nowhere, nothing is remembered either.
    if (kept) putOff(preferences, newer)
  }
  return (
    <Notice tone="calm" title={words.offer}>
      <p>{words.offerHow(newer.version)}</p>
      <div className="app-row">
        {look}
        <button type="button" className="app-button app-button--plain" onClick={later}>
          {words.notNow}
        </button>
      </div>
    </Notice>
  )
}

/** What was pressed is gone when the view changes: focus goes to the way back in. */
function useFocusOnReturn(view: View): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(view)
  useEffect(() => {
    if (before.current !== view && view !== 'looking') button.current?.focus()
    before.current = view
  }, [view])
  return button
}
