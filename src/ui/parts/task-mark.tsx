import type { ActionState } from '../../core/assessment'
import './mark.css'

interface TaskMarkProps {
  readonly state: ActionState
}

/** Round, so that a task is never taken for an answer: empty, half, ticked, struck. Decorative. */
export function TaskMark({ state }: TaskMarkProps) {
  return (
    <svg className="app-mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      {state === 'doing' && <path className="app-mark__fill" d="M12 2.5a9.5 9.5 0 0 1 0 19z" />}
      {state === 'done' && <path d="m7.5 12.5 3 3 6-6.6" />}
      {state === 'dropped' && <path d="M5.5 18.5 18.5 5.5" />}
    </svg>
  )
}
