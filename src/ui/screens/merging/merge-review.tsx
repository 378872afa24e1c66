import { useMemo } from 'react'
import { beginMerge } from '../../../core/merge'
import type { OpenedAssessment } from '../../../files/assessment-file'
import { checklistSha256 } from '../../../files/checklist-file'
import { mergeObstacleWords } from '../../../words/merge-obstacles'
import { mergingWords } from '../../../words/merging'
import { useAssessment } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { MergeForm } from './merge-form'
import { MergeHead } from './merge-head'
import type { Told } from './merge-told'

export interface MergeReviewProps {
  readonly opened: OpenedAssessment
  /** The name of the file. */
  readonly from: string
  /** The title of a starter file; `null`: a file of a colleague. */
  readonly starter: string | null
  /** Files that come after this one. */
  readonly waiting: number
  /** `null`: nothing was merged. */
  readonly onDone: (told: Told | null) => void
}

/** Everything one file would change, before it does. */
export function MergeReview(props: MergeReviewProps) {
  const { opened, waiting, onDone } = props
  const words = useWords(mergingWords)
  const obstacles = useWords(mergeObstacleWords)
  const { clock } = useServices()
  const assessment = useAssessment((state) => state.assessment)
  const checklist = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const begun = useMemo(() => {
    const mine = { assessment, checklist, isOurs, checklistSha256: checklistSha256(checklist) }
    return beginMerge(mine, opened, clock.now())
  }, [assessment, checklist, isOurs, opened, clock])
  const isAlike = begun.ok && begun.value.entries.every(({ list }) => list === 'same')
  return (
    <>
      <MergeHead {...props} merge={begun.ok ? begun.value : null} />
      {waiting > 0 && <p className="app-soft">{words.waiting(waiting)}</p>}
      {!begun.ok && (
        <Notice tone="careful" role="status" title={words.cannot}>
          <p>
            <bdi>{obstacles[begun.problem](checklist.id, opened.checklist.id)}</bdi>
          </p>
        </Notice>
      )}
      {isAlike && (
        <Notice tone="calm" role="status">
          <p>{words.saysTheSame}</p>
        </Notice>
      )}
      {begun.ok && !isAlike ? (
        <MergeForm {...props} merge={begun.value} />
      ) : (
        <p>
          <button
            type="button"
            className="app-button"
            onClick={() => {
              onDone(null)
            }}
          >
            {words.next}
          </button>
        </p>
      )}
    </>
  )
}
