import { lazy, Suspense, useId, useState } from 'react'
import { minutesLeft } from '../../../core/estimate'
import type { StoredSummary } from '../../../core/stored'
import { appWords } from '../../../words/app'
import { homeWords } from '../../../words/home'
import { formatLocalDay } from '../../../words/moments'
import { summaryLine } from '../../../words/rating-line'
import { isPutOff, newerVersion } from '../../app/newer-version'
import { addressOfScreen } from '../../app/route'
import { Mark } from '../../parts/mark'
import { QuotedIn } from '../../parts/quoted'
import { SegmentBar } from '../../parts/segment-bar'
import { useLanguage, useServices, useWords } from '../../use-services'
import '../../parts/chip.css'
import type { ActionProblem } from './use-rewrite'
import './assessment-card.css'

/** Renaming and copying read the file inside: not needed to show the list. */
const AssessmentActions = lazy(() =>
  import('./assessment-actions').then(({ AssessmentActions: actions }) => ({ default: actions })),
)

interface AssessmentCardProps {
  readonly stored: StoredSummary
  /** False: it is only in this tab. */
  readonly kept: boolean
  readonly onChanged: () => void
  readonly onFailed: (problem: ActionProblem) => void
  readonly onRemove: () => void
}

export function AssessmentCard({ stored, kept, onChanged, onFailed, onRemove }: AssessmentCardProps) {
  const words = useWords(homeWords)
  const { unnamed } = useWords(appWords)
  const language = useLanguage()
  const { summary, isOurs } = stored
  const open = summary.asked - summary.answered
  const pace = useServices().checklists.catalogue.find(
    ({ id, version }) =>
      isOurs === true && id === summary.checklistId && version === summary.checklistVersion,
  )
  const name = summary.name === '' ? unnamed : summary.name
  const { mark, text } = summaryLine(language, summary)
  const gaps = summary.themes.reduce((sum, { counts }) => sum + counts['not-in-place'], 0)
  return (
    <div className="app-assessment-card">
      <a
        className="app-assessment-card__link"
        href={addressOfScreen(summary.answered < summary.asked ? 'questions' : 'results', stored.id)}
      >
        <bdi className="app-assessment-card__name">{name}</bdi>
        <span className={`app-chip app-chip--${mark} app-chip--wrap`}>
          <Mark status={mark} />
          {text}
        </span>
        <span className="app-small app-soft app-figures">
          <bdi lang={summary.checklistLanguage}>{summary.checklistTitle}</bdi> ·{' '}
          {words.progress(
            summary.answered,
            summary.asked,
            pace === undefined || open === 0 ? null : minutesLeft(pace, open),
          )}
          {gaps > 0 && ` · ${words.gaps(gaps)}`} ·{' '}
          {words.changed(formatLocalDay(language, summary.changedAt))}
        </span>
        <SegmentBar themes={summary.themes.map(({ counts }) => counts)} />
      </a>
      <CardLines stored={stored} kept={kept} />
      {kept ? (
        <More stored={stored} name={name} onChanged={onChanged} onFailed={onFailed} onRemove={onRemove} />
      ) : (
        <button
          type="button"
          className="app-button app-button--plain app-small"
          aria-label={words.letItGo(name)}
          onClick={onRemove}
        >
          {words.letGo}
        </button>
      )}
    </div>
  )
}

interface MoreProps extends Omit<AssessmentCardProps, 'kept'> {
  readonly name: string
}

function More({ name, ...actions }: MoreProps) {
  const words = useWords(homeWords)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="app-button app-button--plain app-small"
        aria-expanded={open}
        aria-controls={id}
        aria-label={words.actionsFor(name)}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {words.more}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <Suspense>
            <AssessmentActions {...actions} />
          </Suspense>
        )}
      </div>
    </>
  )
}

type CardLinesProps = Pick<AssessmentCardProps, 'stored' | 'kept'>

/** What there is to know besides how it stands. */
function CardLines({ stored: { id, summary, isOurs }, kept }: CardLinesProps) {
  const words = useWords(homeWords)
  const { foreign, onlyHere } = useWords(appWords)
  const { checklists, preferences } = useServices()
  const newer =
    isOurs === true
      ? newerVersion(checklists.catalogue, summary.checklistId, summary.checklistVersion)
      : undefined
  return (
    <>
      {!kept && <p className="app-small app-soft">{onlyHere}</p>}
      {isOurs === false && (
        <p className="app-small app-soft">
          <bdi>
            <QuotedIn lang={summary.checklistLanguage ?? null} say={foreign}>
              {summary.checklistTitle}
            </QuotedIn>
          </bdi>
        </p>
      )}
      {newer !== undefined && !isPutOff(preferences, newer) && (
        <p className="app-small app-assessment-card__newer">
          <a href={addressOfScreen('results', id)}>{words.newerVersion}</a>
        </p>
      )}
    </>
  )
}
