import { SILENT_VERDICTS, STEP_VERDICTS } from '../../../core/replay'
import { toldOf, type StepView } from '../../../core/projected'
import { projectedWords } from '../../../words/projected'
import { replayWords, verdictMark } from '../../../words/replay'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

const VERDICTS = [...STEP_VERDICTS, 'unknown', ...SILENT_VERDICTS] as const

interface ProjectedStepProps {
  readonly view: StepView
}

export function ProjectedStep({ view }: ProjectedStepProps) {
  const words = useWords(projectedWords)
  const { certainties } = useWords(replayWords)
  return (
    <>
      <p className="app-projected__number app-figures">
        <Quoted>{view.scenario}</Quoted> · {words.stepOf(view.number, view.of)} · <Quoted>{view.when}</Quoted>
      </p>
      <h1 className="app-projected__question app-projected__question--middle">
        <Quoted>{view.title}</Quoted>
      </h1>
      <p className="app-projected__text">
        <Quoted>{view.story}</Quoted> <span className="app-soft">({certainties[view.certainty]})</span>
      </p>
      {view.votes !== null && (
        <p className="app-projected__call app-figures">{words.noticed(view.votes.yes, view.votes.no)}</p>
      )}
      <StepVerdicts view={view} />
    </>
  )
}

function StepVerdicts({ view: { verdicts } }: ProjectedStepProps) {
  const { shares, differ, verdicts: names } = useWords(projectedWords)
  if (verdicts === null) return null
  const told = toldOf(VERDICTS, verdicts)
  if (told.length === 0) return <p>{differ}</p>
  return (
    <ul className="app-list--bare app-projected__verdicts">
      {told.map(({ key: verdict, told: part }) => (
        <li key={verdict} className={`app-status app-status--${verdictMark({ verdict })}`}>
          <Mark status={verdictMark({ verdict })} />
          <strong className="app-figures">{typeof part === 'number' ? part : shares[part]}</strong>{' '}
          {names[verdict]}
        </li>
      ))}
    </ul>
  )
}
