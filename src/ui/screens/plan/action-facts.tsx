import type { Action } from '../../../core/action'
import type { PlainDate } from '../../../core/dates'
import { formatDate } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { TaskMark } from '../../parts/task-mark'
import { useLanguage, useWords } from '../../use-services'
import { useEffortOf } from './action-words'
import '../../parts/chip.css'
import './action-facts.css'

interface ActionFactsProps {
  readonly action: Action
  readonly today: PlainDate
}

/** What a table has in its columns: each with its name, for those who listen and for narrow screens. */
export function ActionFacts({ action, today }: ActionFactsProps) {
  const { columns, nobody, noDate, overdue } = useWords(planWords)
  const { states } = useWords(terms)
  const language = useLanguage()
  const effort = useEffortOf()(action)
  const { owner, due, state } = action
  return (
    <dl className="app-action-facts">
      <div className="app-action-facts__fact">
        <dt>{columns.priority}</dt>
        <dd className="app-action-facts__chips">
          <Priority action={action} />
        </dd>
      </div>
      <div className="app-action-facts__fact">
        <dt>{columns.effort}</dt>
        <dd>{effort}</dd>
      </div>
      <div className="app-action-facts__fact">
        <dt>{columns.owner}</dt>
        <dd>{owner === null ? <Nothing heard={nobody} /> : <bdi>{owner}</bdi>}</dd>
      </div>
      <div className="app-action-facts__fact">
        <dt>{columns.due}</dt>
        <dd>
          {due === null ? <Nothing heard={noDate} /> : formatDate(language, due)}
          {due !== null && due < today && <strong className="app-action-facts__overdue"> · {overdue}</strong>}
        </dd>
      </div>
      <div className="app-action-facts__fact">
        <dt>{columns.state}</dt>
        <dd>
          <TaskMark state={state} /> {states[state]}
        </dd>
      </div>
    </dl>
  )
}

interface NothingProps {
  readonly heard: string
}

/** A dash for those who look: thirty times "No owner yet" would hide the names that are there. */
function Nothing({ heard }: NothingProps) {
  return (
    <>
      <span className="app-soft" aria-hidden="true">
        –
      </span>
      <span className="app-heard">{heard}</span>
    </>
  )
}

interface PriorityProps {
  readonly action: Action
}

function Priority({ action: { item, quickWin, confirm } }: PriorityProps) {
  const { toBeConfirmed } = useWords(planWords)
  const { levels, quickWin: quick } = useWords(terms)
  const essential = item.level === 'essential'
  return (
    <>
      <span className={essential ? 'app-chip app-chip--essential' : 'app-chip'}>{levels[item.level]}</span>
      {quickWin && <span className="app-chip">{quick}</span>}
      {confirm && <span className="app-chip app-chip--not-sure app-chip--wrap">{toBeConfirmed}</span>}
    </>
  )
}
