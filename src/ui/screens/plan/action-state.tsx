import { useId, useState, type ReactNode } from 'react'
import type { Action } from '../../../core/action'
import type { ActionState as State } from '../../../core/assessment'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { useAssessment } from '../../app/use-assessment'
import { ChoiceControl } from '../../parts/field-control'
import { TaskMark } from '../../parts/task-mark'
import { useWords } from '../../use-services'
import { DoneDialog } from './done-dialog'
import { DropDialog } from './drop-dialog'
import { usePlanEdits } from './use-plan-edits'

interface ActionStateProps {
  readonly action: Action
  /** What to say once it has left the plan, or become another action. */
  readonly onSettled: (told: ReactNode) => void
}

const OPEN_STATES: readonly State[] = ['to-do', 'doing']

/** Two states to choose, and two ways out of the plan that ask something first. */
export function ActionState({ action, onSettled }: ActionStateProps) {
  const words = useWords(planWords)
  const { states } = useWords(terms)
  const { changeEntry } = usePlanEdits()
  const mayWrite = useAssessment((state) => state.mayWrite)
  const [asking, setAsking] = useState<'done' | 'dropped' | null>(null)
  const group = useId()
  const close = (): void => {
    setAsking(null)
  }
  return (
    <fieldset className="app-action-details__state">
      <legend className="app-field__label">{words.state}</legend>
      {OPEN_STATES.map((state) => (
        <label key={state} className="app-choice-line">
          <ChoiceControl
            type="radio"
            name={group}
            checked={action.state === state}
            disabled={!mayWrite}
            onChange={() => {
              changeEntry(action.item.id, { state: state === 'to-do' ? undefined : state })
            }}
          />
          <span>
            <TaskMark state={state} /> {states[state]}
          </span>
        </label>
      ))}
      <div className="app-row">
        {action.kind !== 'find-out' && (
          <AskButton
            words={words.markDone}
            disabled={!mayWrite}
            onAsk={() => {
              setAsking('done')
            }}
          />
        )}
        <AskButton
          words={words.drop}
          disabled={!mayWrite}
          onAsk={() => {
            setAsking('dropped')
          }}
        />
      </div>
      {asking === 'done' && <DoneDialog action={action} onSettled={onSettled} onClose={close} />}
      {asking === 'dropped' && <DropDialog action={action} onSettled={onSettled} onClose={close} />}
    </fieldset>
  )
}

interface AskButtonProps {
  readonly words: string
  readonly disabled: boolean
  readonly onAsk: () => void
}

function AskButton({ words, disabled, onAsk }: AskButtonProps) {
  return (
    <button type="button" className="app-button app-button--quiet" disabled={disabled} onClick={onAsk}>
      {words}
    </button>
  )
}
