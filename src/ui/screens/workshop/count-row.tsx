import type { Status } from '../../../core/answer'
import { workshopWords } from '../../../words/workshop'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import { KeyCap } from './key-cap'

interface CountRowProps {
  readonly word: string
  /** The answer that is counted. Absent where it is a vote, which has no mark. */
  readonly status?: Status
  readonly hotkey: number
  readonly count: number
  readonly onCount: (by: 1 | -1) => void
}

/** Hands for one of several things, counted with two buttons. */
export function CountRow({ word, status, hotkey, count, onCount }: CountRowProps) {
  const words = useWords(workshopWords)
  const look = status === undefined ? 'app-row' : `app-status app-status--${status}`
  return (
    <li className={`${look} app-ask-screen__hand`}>
      {status !== undefined && <Mark status={status} />}
      <span className="app-ask-screen__answer">
        {word} <KeyCap sign={hotkey} />
      </span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneLess(word)}
        onClick={() => {
          onCount(-1)
        }}
      >
        −
      </button>
      <span className="app-figures app-ask-screen__count">{count}</span>
      <button
        type="button"
        className="app-button app-button--quiet app-ask-screen__step"
        aria-label={words.oneMore(word)}
        onClick={() => {
          onCount(1)
        }}
      >
        +
      </button>
    </li>
  )
}
