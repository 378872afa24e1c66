import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Action } from '../../../core/action'
import { changeEnding } from '../../../core/ending'
import { planActions } from '../../../core/plan'
import { replayScenario } from '../../../core/replay'
import type { Scenario } from '../../../core/scenario'
import { replayWords } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { terms } from '../../../words/terms'
import { QuestionLink } from '../../app/question-link'
import { addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { TaskMark } from '../../parts/task-mark'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { usePlanEdits } from '../plan/use-plan-edits'

interface EndingChangeProps {
  readonly scenario: Scenario
}

/** The fewest open actions that would stop the attack earliest, and one press to begin with them. */
export function EndingChange({ scenario }: EndingChangeProps) {
  const words = useWords(replayScreenWords)
  const { change: changeWords } = useWords(replayWords)
  const id = useId()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const today = useServices().clock.today()
  const { change, isHeld, notAsked } = useMemo(() => {
    const plan = planActions(checklist, assessment, today)
    return {
      change: changeEnding(checklist, assessment, scenario, plan.actions),
      isHeld: replayScenario(checklist, assessment, scenario).heldAt !== null,
      notAsked: plan.notAsked.length,
    }
  }, [checklist, assessment, scenario, today])
  return (
    <section className="app-card app-stack" aria-labelledby={id}>
      <h2 id={id}>{words.changeHeading}</h2>
      {change === null ? (
        <p>
          {isHeld ? words.changeEarliest : changeWords.none} {notAsked > 0 && words.changeNoneHow}
        </p>
      ) : (
        <>
          <p>{words.changeHow(change.heldAt, change.actions.length)}</p>
          <ul className="app-list--bare app-stack app-stack--tight">
            {change.actions.map((action) => (
              <li key={action.item.id}>
                <ChangingAction action={action} />
              </li>
            ))}
          </ul>
          <BeginWith actions={change.actions} />
        </>
      )}
    </section>
  )
}

interface ChangingActionProps {
  readonly action: Action
}

/** What has to be found out leads to its question: there is nothing to begin before the answer. */
function ChangingAction({ action: { item, kind, state } }: ChangingActionProps) {
  const words = useWords(replayScreenWords)
  const { states } = useWords(terms)
  const isOpenQuestion = kind === 'find-out'
  return (
    <>
      <QuestionLink item={item}>
        {isOpenQuestion ? (
          <QuotedIn say={words.findOut}>{item.question}</QuotedIn>
        ) : (
          <Quoted>{item.action}</Quoted>
        )}
      </QuestionLink>{' '}
      {isOpenQuestion ? (
        <span className="app-small app-soft">{words.ifItIs}</span>
      ) : (
        <span className="app-status app-small app-soft">
          <TaskMark state={state} /> {states[state]}
        </span>
      )}
    </>
  )
}

interface BeginWithProps {
  readonly actions: readonly Action[]
}

/** They are in the plan already, because of their answers. What a press adds is that somebody has begun. */
function BeginWith({ actions }: BeginWithProps) {
  const words = useWords(replayScreenWords)
  const { id, store } = useSession()
  const { changeEntries } = usePlanEdits()
  const mayWrite = useAssessment((state) => state.mayWrite)
  const past = useAssessment((state) => state.past)
  const [begun, setBegun] = useState<{ readonly count: number; readonly steps: number } | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed may be gone.
    if (begun !== null) place.current?.focus()
  }, [begun])
  const startable = actions.filter(({ kind, state }) => kind !== 'find-out' && state === 'to-do')
  const canUndo = begun !== null && past.length === begun.steps
  return (
    <div ref={place} tabIndex={-1} className="app-stack app-stack--tight app-unprinted">
      {startable.length > 0 && (
        <button
          type="button"
          className="app-button"
          disabled={!mayWrite}
          onClick={() => {
            const items = startable.map(({ item }) => item.id)
            const count = changeEntries(items, { state: 'doing' })
            setBegun({ count, steps: store.getState().past.length })
          }}
        >
          {words.start(startable.length)}
        </button>
      )}
      <div role="status" className="app-row">
        {canUndo && (
          <>
            <p>{words.started(begun.count)}</p>
            <button
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                store.getState().undo()
                setBegun(null)
                place.current?.focus()
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      <p>
        <a href={addressOfScreen('plan', id)}>{words.openPlan}</a>
      </p>
    </div>
  )
}
