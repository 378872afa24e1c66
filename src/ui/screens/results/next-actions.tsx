import { isOpen, type Action } from '../../../core/action'
import { resultsWords } from '../../../words/results'
import { terms } from '../../../words/terms'
import { ActionTitle } from '../../app/action-title'
import { QuestionLink } from '../../app/question-link'
import { addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import '../../parts/chip.css'
import './next-actions.css'

interface NextActionsProps {
  readonly actions: readonly Action[]
}

const SHOWN = 5

export function NextActions({ actions }: NextActionsProps) {
  const words = useWords(resultsWords)
  const { id } = useSession()
  const next = actions.filter(isOpen).slice(0, SHOWN)
  return (
    <section className="app-card app-stack">
      <h2>{words.nextHeading}</h2>
      {next.length === 0 ? (
        <p>{words.nextEmpty}</p>
      ) : (
        <ol className="app-next-actions">
          {next.map((action, index) => (
            <NextAction key={action.item.id} action={action} place={index + 1} />
          ))}
        </ol>
      )}
      <p>
        <a className="app-button" href={addressOfScreen('plan', id)}>
          {words.openPlan}
        </a>
      </p>
    </section>
  )
}

interface NextActionProps {
  readonly action: Action
  readonly place: number
}

function NextAction({ action, place }: NextActionProps) {
  const { levels, quickWin, hours } = useWords(terms)
  const language = useAssessment((state) => state.checklist.language)
  const { item } = action
  const essential = item.level === 'essential'
  return (
    <li className="app-next-actions__action">
      <span className="app-next-actions__place" aria-hidden="true">
        {place}
      </span>
      <span className="app-next-actions__text">
        <strong>
          <QuestionLink item={item}>
            <ActionTitle action={action} />
          </QuestionLink>
        </strong>
        <span className="app-small app-soft" lang={language}>
          {item.why}
        </span>
      </span>
      <span className="app-next-actions__effort">
        <span className={essential ? 'app-chip app-chip--essential' : 'app-chip'}>{levels[item.level]}</span>
        {action.quickWin && <span className="app-chip">{quickWin}</span>}
        <span className="app-small app-soft">{hours(action.hours)}</span>
      </span>
    </li>
  )
}
