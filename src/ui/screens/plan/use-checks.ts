import type { PlainDate } from '../../../core/dates'
import { planWords } from '../../../words/plan'
import { useWords } from '../../use-services'
import { findAmountFault, findDateFault } from './checks'

interface Checks {
  /** `earliest`: no day before it, or `null`. */
  readonly date: (label: string, text: string, earliest: PlainDate | null) => string | undefined
  readonly amount: (label: string, text: string, most: number, example: string) => string | undefined
  readonly length: (label: string, text: string, most: number) => string | undefined
}

/** What is wrong with a text, in the words of its label. */
export function useChecks(): Checks {
  const words = useWords(planWords)
  return {
    date: (label, text, earliest) => {
      const fault = findDateFault(text, earliest)
      return fault === undefined ? undefined : words.wrongDate[fault](label)
    },
    amount: (label, text, most, example) => {
      const fault = findAmountFault(text, most)
      return fault === undefined ? undefined : words.wrongAmount[fault](label, example, words.figure(most))
    },
    length: (label, text, most) =>
      text.length > most ? words.tooLong(label, words.figure(most)) : undefined,
  }
}
