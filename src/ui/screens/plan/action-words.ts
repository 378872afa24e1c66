import { daysOf, hasFreeze, type Action } from '../../../core/action'
import { addDays, type PlainDate } from '../../../core/dates'
import type { Fit } from '../../../core/fit'
import { formatDate } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { useLanguage, useWords } from '../../use-services'

/** The line in the plan: what to do, or the question to find out about. */
export function useTitleOf(): (action: Pick<Action, 'item' | 'kind'>) => string {
  const { kinds } = useWords(terms)
  return ({ item, kind }) => (kind === 'find-out' ? `${kinds[kind]}: ${item.question}` : item.action)
}

/** "2 steps · proof wanted": what one finds when it is opened. */
export function useAboutOf(): (action: Action) => string {
  const words = useWords(planWords)
  const { kinds, roles } = useWords(terms)
  return ({ item, kind }) => {
    if (kind === 'find-out') return words.mayKnow(roles[item.doneBy])
    const contents = [words.steps(item.how.length), words.proofWanted]
    return (kind === 'finish' ? [kinds.finish, ...contents] : contents).join(' · ')
  }
}

/** "3 hours over 6 weeks". Finding out takes no waiting. */
export function useEffortOf(): (action: Action) => string {
  const words = useWords(planWords)
  const { hours: hoursInWords } = useWords(terms)
  return (action) => {
    const days = daysOf(action)
    const hours = hoursInWords(action.hours)
    return days === 0 ? hours : words.over(hours, days)
  }
}

/** Whole quarters that are enough, for hours worked out from days. */
export function enoughOf(hours: number): number {
  const noise = 1e-9
  return Math.ceil(hours * 4 - noise) / 4
}

/** What polling day means for an action, by its item: why it waits, or until when it may be changed. */
export function useTimingOf(
  fit: Fit | null,
  pollingDay: PlainDate | undefined,
): (action: Action) => string | null {
  const words = useWords(timelineWords)
  const { hours } = useWords(terms)
  const language = useLanguage()
  if (fit === null || pollingDay === undefined) return () => null
  const lacking = new Map(fit.skipped.map(({ item, lacks }) => [item, lacks]))
  return (action) => {
    const lacks = lacking.get(action.item.id)
    if (lacks !== undefined) return words.waitsFirst(hours(enoughOf(lacks)))
    if (action.why === 'freeze' && !hasFreeze(action)) return words.waitsForFrozen
    if (action.why !== null) return words.waitsFor[action.why]
    if (!hasFreeze(action)) return null
    return words.changeNothingAfter(formatDate(language, addDays(pollingDay, -fit.freezeDays)))
  }
}
