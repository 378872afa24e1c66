import { SILENT_VERDICTS, STEP_VERDICTS } from '../../../core/replay'
import { countsToShow } from '../../../core/workshop-replay'
import { projectedWords } from '../../../words/projected'
import { verdictMark } from '../../../words/replay'
import { roomReplayWords } from '../../../words/room-replay'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import type { ReplayOfRoom } from './use-replay'
import './spread-figure.css'

const VERDICTS = [...STEP_VERDICTS, 'unknown', ...SILENT_VERDICTS] as const

interface StepVerdictsCardProps {
  readonly replay: ReplayOfRoom
  readonly step: number
}

/** What the room's own answers say of this step: for the trainer in figures. */
export function StepVerdictsCard({ replay: { room }, step }: StepVerdictsCardProps) {
  const words = useWords(roomReplayWords)
  const own = room.steps[step]
  const isLast = step === room.steps.length - 1
  return (
    <section className="app-card app-stack">
      <h2 className="app-ask-screen__title">{words.verdictsTitle}</h2>
      {room.groups === 0 || own === undefined ? (
        <p className="app-measure">{words.noGroups}</p>
      ) : (
        <>
          <p className="app-small app-soft app-measure">{words.verdictsHow(room.groups)}</p>
          <VerdictFigure counts={countsToShow(own)} groups={room.groups} />
          {own.counts.unknown > 0 && <AtLeast step={own} />}
          {isLast && (
            <p>
              <strong>{words.held(room.held, room.groups)}</strong>
            </p>
          )}
        </>
      )}
    </section>
  )
}

interface VerdictFigureProps {
  readonly counts: ReturnType<typeof countsToShow>
  readonly groups: number
}

function VerdictFigure({ counts, groups }: VerdictFigureProps) {
  const { verdicts } = useWords(projectedWords)
  const shown = VERDICTS.flatMap((verdict) => {
    const count = counts[verdict]
    return count === undefined ? [] : [{ verdict, count }]
  })
  return (
    <ul className="app-list--bare app-spread-figure">
      {shown.map(({ verdict, count }) => (
        <li
          key={verdict}
          className={`app-status app-status--${verdictMark({ verdict })} app-spread-figure__row`}
        >
          <Mark status={verdictMark({ verdict })} />
          <span>{verdicts[verdict]}</span>
          <svg
            className="app-spread-figure__bar"
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect width={(100 * count) / groups} height="10" fill="currentColor" />
          </svg>
          <strong className="app-figures">{count}</strong>
        </li>
      ))}
    </ul>
  )
}

interface AtLeastProps {
  readonly step: ReplayOfRoom['room']['steps'][number]
}

function AtLeast({ step: { atLeast } }: AtLeastProps) {
  const words = useWords(roomReplayWords)
  const { verdicts } = useWords(projectedWords)
  const told = STEP_VERDICTS.filter((verdict) => atLeast[verdict] > 0).map((verdict) =>
    words.atLeast(atLeast[verdict], verdicts[verdict]),
  )
  return (
    <p className="app-small">
      {words.atLeastTitle} {told.join(', ')}.
    </p>
  )
}
