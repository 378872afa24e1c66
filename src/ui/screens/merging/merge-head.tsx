import type { Merge } from '../../../core/merge'
import { isUndated } from '../../../core/share'
import { appWords } from '../../../words/app'
import { formatMoment } from '../../../words/moments'
import { mergingWords } from '../../../words/merging'
import { problemWords } from '../../../words/problems'
import { useAssessment } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useLanguage, useServices, useWords } from '../../use-services'
import type { MergeReviewProps } from './merge-review'

interface MergeHeadProps extends MergeReviewProps {
  /** `null`: the two cannot become one. */
  readonly merge: Merge | null
}

/** Whose questions these are comes first; then which file, from when, and what happens to an older version. */
export function MergeHead({ opened, from, starter, merge }: MergeHeadProps) {
  const words = useWords(mergingWords)
  const { notice: tell } = useWords(problemWords)
  const { unnamed } = useWords(appWords)
  const name = useAssessment((state) => state.assessment.name)
  const version = useAssessment((state) => state.checklist.version)
  const { moved, checklist } = merge ?? { moved: null, checklist: null }
  return (
    <section className="app-card app-stack app-stack--tight">
      {opened.notices.length > 0 && (
        <Notice tone="careful">
          {opened.notices.map((notice, index) => (
            <p key={index}>
              <bdi>{tell(notice)}</bdi>
            </p>
          ))}
        </Notice>
      )}
      {starter === null ? (
        <>
          <p>
            {words.from} <bdi>“{from}”</bdi>
          </p>
          <p>
            {words.into} <bdi>“{name === '' ? unnamed : name}”</bdi>
          </p>
          <FileTime opened={opened} />
          <p className="app-small app-soft">{words.nameStays}</p>
        </>
      ) : (
        <p className="app-lead">
          <bdi>{words.presetsHow(starter)}</bdi>
        </p>
      )}
      {moved?.side === 'theirs' && checklist !== null && (
        <p>{words.movedTheirs(moved.from, checklist.version)}</p>
      )}
      {moved?.side === 'mine' && checklist !== null && <p>{words.movedMine(version, checklist.version)}</p>}
    </section>
  )
}

function FileTime({ opened: { assessment } }: Pick<MergeReviewProps, 'opened'>) {
  const words = useWords(mergingWords)
  const language = useLanguage()
  const { clock } = useServices()
  if (isUndated(assessment)) return <p>{words.fileUndated}</p>
  if (Date.parse(assessment.changedAt) > Date.parse(clock.now()))
    return (
      <Notice tone="careful">
        <p>{words.fileFuture}</p>
      </Notice>
    )
  return <p>{words.fileChanged(formatMoment(language, assessment.changedAt))}</p>
}
