import { useId, type ReactNode } from 'react'
import './field.css'

/** What a control inside a field has to carry. */
interface FieldLinks {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong and what to do, in the label's own words. */
  readonly error?: string | undefined
  readonly children: (links: FieldLinks) => ReactNode
}

/** A label, a hint, an error and one control, tied together. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const described = [hintId, errorId].filter((part) => part !== undefined).join(' ')
  return (
    <div className={error === undefined ? 'app-field' : 'app-field app-field--wrong'}>
      <label className="app-field__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="app-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="app-field__error" id={errorId}>
          {error}
        </p>
      )}
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
      })}
    </div>
  )
}
