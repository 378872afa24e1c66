import { daysOf, type Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { useWords } from '../../use-services'

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
