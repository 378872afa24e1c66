import type { ReactNode } from 'react'
import { ChoiceControl } from './field-control'

interface TickProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

/** One thing that is wanted or not. */
export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="app-choice-line">
      <ChoiceControl
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onTick(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}
