import { useEffect, useMemo, useRef } from 'react'
import type { CatalogueEntry } from '../../../core/catalogue'
import type { Checklist } from '../../../core/checklist'
import { moveAssessment } from '../../../core/move'
import { standingsOf } from '../../../core/standing'
import { movingWords } from '../../../words/moving'
import { addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { goTo } from '../../app/use-route'
import { Quoted } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { useChecklist } from '../checklists/use-checklist'
import { ChangesLists } from './changes-lists'

interface MoveReviewProps {
  readonly newer: CatalogueEntry
  readonly onClose: () => void
}

/** The whole list before one agrees. */
export function MoveReview({ newer: { id, version }, onClose }: MoveReviewProps) {
  const words = useWords(movingWords)
  const loading = useChecklist(id, version)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section className="app-card app-stack" aria-labelledby="move-review">
      <h2 id="move-review" ref={heading} tabIndex={-1}>
        {words.title(version)}
      </h2>
      {loading.kind === 'loading' && <p role="status">{words.comparing}</p>}
      {loading.kind === 'here' && <Agreement newer={loading.checklist} onClose={onClose} />}
      {(loading.kind === 'unknown' || loading.kind === 'failed') && <p role="status">{words.notLoaded}</p>}
    </section>
  )
}

interface AgreementProps {
  readonly newer: Checklist
  readonly onClose: () => void
}

function Agreement({ newer, onClose }: AgreementProps) {
  const words = useWords(movingWords)
  const { clock } = useServices()
  const { id } = useSession()
  const older = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const move = useAssessment((state) => state.move)
  const ahead = useMemo(
    () => roundAfter(newer, moveAssessment(older, newer, assessment, clock.now())),
    [older, newer, assessment, clock],
  )
  const isRound = ahead.toConfirm + ahead.unanswered > 0
  return (
    <>
      <p className="app-measure">
        <strong>{words.changes}:</strong> <Quoted lang={newer.language}>{newer.changes}</Quoted>
      </p>
      <ChangesLists older={older} newer={newer} withAnswers />
      <p>
        {isRound ? words.round(ahead.toConfirm, ahead.unanswered) : words.noRound} {words.undoHint}
      </p>
      <div className="app-row">
        <button
          type="button"
          className="app-button"
          onClick={() => {
            move(newer)
            onClose()
            if (isRound) goTo(addressOfQuestions(id, 'new-round'))
          }}
        >
          {words.move(newer.version)}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {words.notNow}
        </button>
      </div>
    </>
  )
}

/** How much there is to go through afterwards. */
function roundAfter(newer: Checklist, moved: ReturnType<typeof moveAssessment>) {
  const asked = standingsOf(newer, moved).filter(({ applies }) => applies)
  const unanswered = asked.filter(({ status }) => status === undefined).length
  return {
    unanswered,
    toConfirm: asked.filter(({ status, confirm }) => status !== undefined && confirm).length,
  }
}
