import type { ReactNode } from 'react'
import { savingWords } from '../../words/saving'
import { Disclosure } from '../parts/disclosure'
import { useWords } from '../use-services'

interface UnsealedWaysProps {
  /** Whether the assessment is kept on this device. */
  readonly kept: boolean
  readonly children: ReactNode
}

/** Where nothing is kept, files are sealed unless one asks otherwise (THREATS R5): the other ways wait to be asked for. */
export function UnsealedWays({ kept, children }: UnsealedWaysProps) {
  const { unsealedInstead } = useWords(savingWords)
  return kept ? (
    children
  ) : (
    <Disclosure title={unsealedInstead}>
      <div className="app-row">{children}</div>
    </Disclosure>
  )
}
