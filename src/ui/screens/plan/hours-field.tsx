import type { KeyboardEvent } from 'react'
import { LIMITS } from '../../../files/limits'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { amountOf, findAmountFault } from './checks'
import type { KeptField } from './use-kept-form'

interface HoursFieldProps {
  /** As they are kept. */
  readonly hours: number | undefined
  readonly field: KeptField
  readonly error: string | undefined
  readonly onStep: (hours: number) => void
}

const LEAST = 0.25

/** Hours a week: typed, or more and fewer by a press. What fits follows at once. */
export function HoursField({ hours = 0, field, error, onStep }: HoursFieldProps) {
  const { hoursPerWeek } = useWords(planWords)
  const words = useWords(timelineWords)
  const mayWrite = useAssessment((state) => state.mayWrite)

  function stepWith(event: KeyboardEvent<HTMLInputElement>): void {
    field.onKeyDown(event)
    const up = event.key === 'ArrowUp'
    if (!mayWrite || (!up && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const text = event.currentTarget.value
    const typed = findAmountFault(text, LIMITS.hours) === undefined ? (amountOf(text) ?? 0) : hours
    onStep(up ? moreThan(typed) : fewerThan(typed))
  }

  return (
    <Field label={hoursPerWeek} hint={words.hints.hoursPerWeek} error={error}>
      {(links) => (
        <div className="app-plan-settings__hours">
          <StepButton
            sign="−"
            name={words.oneLess}
            can={mayWrite && fewerThan(hours) < hours}
            onStep={() => {
              onStep(fewerThan(hours))
            }}
          />
          <TextControl {...links} {...field} inputMode="decimal" readOnly={!mayWrite} onKeyDown={stepWith} />
          <StepButton
            sign="+"
            name={words.oneMore}
            can={mayWrite && moreThan(hours) > hours}
            onStep={() => {
              onStep(moreThan(hours))
            }}
          />
        </div>
      )}
    </Field>
  )
}

interface StepButtonProps {
  readonly sign: string
  readonly name: string
  readonly can: boolean
  readonly onStep: () => void
}

/** Never `disabled`: whoever presses it to the end keeps the place. */
function StepButton({ sign, name, can, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="app-button app-button--quiet"
      aria-label={name}
      aria-disabled={!can}
      onClick={() => {
        if (can) onStep()
      }}
    >
      {sign}
    </button>
  )
}

function moreThan(hours: number): number {
  return Math.min(hours + 1, Math.max(hours, LIMITS.hours))
}

/** Below an hour by quarters; there is no plan with none. */
function fewerThan(hours: number): number {
  const fewer = hours > 1 ? hours - 1 : hours - LEAST
  return fewer >= LEAST ? fewer : hours
}
