import { createContext, use } from 'react'
import type { Report } from '../../../reports/report'
import type { Landmark } from './document-outline'

/** What every block of a document on the screen may need of the whole. */
interface DocumentValue {
  readonly report: Report
  /** A heading that is on the page, so that one can go to it. Gives the way to take it out again. */
  readonly place: (heading: Landmark, element: HTMLElement | null) => void
  readonly goTo: (heading: Landmark) => void
}

export const DocumentContext = createContext<DocumentValue | null>(null)

export function useDocument(): DocumentValue {
  const value = use(DocumentContext)
  if (value === null) throw new Error('a block stands outside its document')
  return value
}
