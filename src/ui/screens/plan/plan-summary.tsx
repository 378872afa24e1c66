import { useEffect, useState } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface PlanSummaryProps {
  /** Open ones. */
  readonly actions: readonly Action[]
}

/** The plan in one line: what fits, or else how much work there is. */
export function PlanSummary({ actions }: PlanSummaryProps) {
  const words = useWords(planWords)
  const { summary } = useWords(timelineWords)
  const { hours } = useWords(terms)
  const perWeek = useAssessment((state) => state.assessment.plan.hoursPerWeek) ?? 0
  const total = actions.reduce((sum, action) => sum + action.hours, 0)
  const quickWins = actions.filter(({ quickWin }) => quickWin).length
  const fitting = actions.filter(({ fits }) => fits === true).length
  const fitted = actions.some(({ fits }) => fits !== null)
    ? summary(actions.length, fitting, hours(perWeek))
    : null
  const told = useToldWhenQuiet(fitted)
  return (
    <div>
      <p className="app-plan-tools__summary app-figures">
        {fitted ?? words.summary(actions.length, quickWins, hours(total))}
      </p>
      <p className="app-heard" role="status">
        {told}
      </p>
    </div>
  )
}

const QUIET_MILLISECONDS = 700

/** Says what has changed once presses have come to rest; nothing of what was there from the start. */
function useToldWhenQuiet(text: string | null): string | null {
  const [settled, setSettled] = useState(text)
  const [told, setTold] = useState<string | null>(null)
  useEffect(() => {
    if (text === settled) return undefined
    const waiting = setTimeout(() => {
      setSettled(text)
      setTold(text)
    }, QUIET_MILLISECONDS)
    return () => {
      clearTimeout(waiting)
    }
  }, [text, settled])
  return told
}
