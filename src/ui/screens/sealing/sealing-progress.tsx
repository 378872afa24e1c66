import { useLayoutEffect, useRef } from 'react'
import { appWords } from '../../../words/app'
import { useWords } from '../../use-services'

interface SealingProgressProps {
  /** What is being done. */
  readonly told: string
  /** Of several files, those that are done, 0 to 1. Absent: how far one key is derived, nobody can tell. */
  readonly share?: number
  readonly onCancel: () => void
}

/** What is being done, and the way to call it off, which has the focus meanwhile; then the field around it has it again. */
export function SealingProgress({ told, share, onCancel }: SealingProgressProps) {
  const { cancel } = useWords(appWords)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const own = button.current
    own?.focus()
    return () => {
      const field = own?.closest('dialog, section')?.querySelector<HTMLElement>('[type=password], textarea')
      if (document.activeElement === own) field?.focus()
    }
  }, [])
  return (
    <div className="app-row">
      <label className="app-row">
        <span role="status">{told}</span>
        <progress {...(share === undefined ? {} : { value: share })} />
      </label>
      <button ref={button} type="button" className="app-button app-button--quiet" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
