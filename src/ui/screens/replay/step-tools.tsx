import { replayScreenWords } from '../../../words/replay-screen'
import { useWords } from '../../use-services'
import type { Steps } from './use-steps'

interface StepToolsProps {
  readonly steps: Steps
}

/** One step after the other, or all of them. */
export function StepTools({ steps: { shown, begin, showAll } }: StepToolsProps) {
  const words = useWords(replayScreenWords)
  return (
    <p className="app-unprinted">
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={shown === null ? begin : showAll}
      >
        {shown === null ? words.stepByStep : words.allAtOnce}
      </button>
    </p>
  )
}

/** Stands below the last step that is told. */
export function NextStep({ steps: { shown, all, next } }: StepToolsProps) {
  const words = useWords(replayScreenWords)
  if (shown === null || shown > all) return null
  return (
    <p className="app-row app-unprinted">
      <button type="button" className="app-button" onClick={next}>
        {shown === all ? words.lastStep : words.nextStep}
      </button>
      <span className="app-small app-soft app-figures">{words.stepOf(shown, all)}</span>
    </p>
  )
}
