import { useRef, useState, type RefObject } from 'react'
import { reportChoicesWords } from '../../../words/report-choices'
import { useWords } from '../../use-services'
import type { ReportChoices } from './report-choices'

interface MarkingCheck {
  readonly fault: string | undefined
  readonly field: RefObject<HTMLInputElement | null>
  /** False, and the field has focus, where the words for the marking are missing. */
  readonly passes: () => boolean
}

/** Whether the words are there that a marking of one's own needs. Told once somebody has tried. */
export function useMarkingCheck({ marking, ownMarking }: ReportChoices): MarkingCheck {
  const { noMarking } = useWords(reportChoicesWords)
  const field = useRef<HTMLInputElement>(null)
  const [checked, setChecked] = useState(false)
  const isMissing = marking === 'own' && ownMarking.trim() === ''
  return {
    fault: checked && isMissing ? noMarking : undefined,
    field,
    passes() {
      setChecked(true)
      if (isMissing) field.current?.focus()
      return !isMissing
    },
  }
}
