import { useRef, useState, type RefObject } from 'react'
import { sharingWords } from '../../../words/sharing'
import { useWords } from '../../use-services'
import type { SharingChoices } from './share-choices'

export interface AliasCheck {
  readonly fault: string | undefined
  readonly field: RefObject<HTMLInputElement | null>
  /** False, and the field has focus, where the other name is missing. */
  readonly passes: () => boolean
}

/** Whether there is another name where one was wanted. Told once somebody has tried. */
export function useAliasCheck({ naming, alias }: SharingChoices): AliasCheck {
  const { aliasMissing } = useWords(sharingWords)
  const field = useRef<HTMLInputElement>(null)
  const [checked, setChecked] = useState(false)
  const isMissing = naming === 'alias' && alias.trim() === ''
  return {
    fault: checked && isMissing ? aliasMissing : undefined,
    field,
    passes() {
      setChecked(true)
      if (isMissing) field.current?.focus()
      return !isMissing
    },
  }
}
