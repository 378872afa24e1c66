import type { Action } from '../../core/action'
import { terms } from '../../words/terms'
import { QuotedIn } from '../parts/quoted'
import { useWords } from '../use-services'

interface ActionTitleProps {
  readonly action: Pick<Action, 'item' | 'kind'>
  /** The words of ours that stand around it. */
  readonly say?: (title: string) => string
}

/** The line in the plan: what to do, or the question to find out about. */
export function ActionTitle({ action: { item, kind }, say = (title) => title }: ActionTitleProps) {
  const { kinds } = useWords(terms)
  if (kind !== 'find-out') return <QuotedIn say={say}>{item.action}</QuotedIn>
  return <QuotedIn say={(question) => say(`${kinds[kind]}: ${question}`)}>{item.question}</QuotedIn>
}
