import { useId } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { QuestionLink } from '../../app/question-link'
import { useAssessment } from '../../app/use-assessment'
import { TaskMark } from '../../parts/task-mark'
import { ActionTitle } from '../../app/action-title'
import { useWords } from '../../use-services'
import { useTitleOf } from './action-words'
import { usePlanEdits } from './use-plan-edits'
import type { Tell } from './use-told'
import './closed-actions.css'

interface ClosedActionsProps {
  readonly state: 'done' | 'dropped'
  /** Those in that state, in checklist order. */
  readonly actions: readonly Action[]
  readonly onTold: Tell
}

/** What has left the plan, with a way back. */
export function ClosedActions({ state, actions, onTold }: ClosedActionsProps) {
  const words = useWords(planWords)
  const id = useId()
  if (actions.length === 0) return null
  return (
    <section className="app-card app-stack" aria-labelledby={id}>
      <h2 id={id}>{state === 'done' ? words.doneHeading : words.droppedHeading}</h2>
      {state === 'done' && <p className="app-soft">{words.doneHow}</p>}
      <ul className="app-closed-actions" role="list">
        {actions.map((action) => (
          <ClosedAction key={action.item.id} action={action} onTold={onTold} />
        ))}
      </ul>
    </section>
  )
}

interface ClosedActionProps {
  readonly action: Action
  readonly onTold: Tell
}

function ClosedAction({ action, onTold }: ClosedActionProps) {
  const words = useWords(planWords)
  const { changeEntry } = usePlanEdits()
  const mayWrite = useAssessment((state) => state.mayWrite)
  const { item, state, owner, entry } = action
  const title = useTitleOf()(action)
  return (
    <li className="app-closed-actions__action">
      <div>
        <p>
          <TaskMark state={state} />{' '}
          <strong>
            <ActionTitle action={action} />
          </strong>
        </p>
        {owner !== null && (
          <p className="app-soft">
            {words.owner}: <bdi>{owner}</bdi>
          </p>
        )}
        {state === 'dropped' && <p className="app-closed-actions__reason">{entry?.note ?? words.noReason}</p>}
      </div>
      <div className="app-closed-actions__ways">
        <QuestionLink item={item}>{words.toQuestion}</QuestionLink>
        <button
          type="button"
          className="app-button app-button--quiet"
          aria-label={words.bringBackThis(title)}
          disabled={!mayWrite}
          onClick={() => {
            changeEntry(item.id, { state: undefined })
            onTold(<ActionTitle action={action} say={words.toldBack} />, item.id)
          }}
        >
          {words.bringBack}
        </button>
      </div>
    </li>
  )
}
