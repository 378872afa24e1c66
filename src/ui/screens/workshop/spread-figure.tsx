import type { Status } from '../../../core/answer'
import type { Spread } from '../../../core/projected'
import { projectedWords } from '../../../words/projected'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import './spread-figure.css'

type Answered = Status | 'unanswered'

interface SpreadFigureProps<Key extends Answered> {
  /** In the order in which they are shown. */
  readonly keys: readonly Key[]
  readonly words: Readonly<Record<Key, string>>
  readonly spread: Spread<Key>
}

/** How many gave each answer, shape first: a mark, a word, a bar and a figure, or a word in its place. */
export function SpreadFigure<Key extends Answered>({ keys, words, spread }: SpreadFigureProps<Key>) {
  const { shares } = useWords(projectedWords)
  const most = spread.kind === 'counts' ? Math.max(1, ...keys.map((key) => spread.counts[key] ?? 0)) : 1
  return (
    <ul className="app-list--bare app-spread-figure">
      {keys.map((key) => {
        const share = spread.kind === 'words' ? (spread.shares[key] ?? 'few') : null
        const count = spread.kind === 'counts' ? (spread.counts[key] ?? 0) : 0
        const part = share === null ? count / most : BARS[share]
        return (
          <li key={key} className={`app-status app-status--${key} app-spread-figure__row`}>
            <Mark status={key} />
            <span>{words[key]}</span>
            <svg
              className="app-spread-figure__bar"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={100 * part} height="10" fill="currentColor" />
            </svg>
            <strong className="app-figures">{share === null ? count : shares[share]}</strong>
          </li>
        )
      })}
    </ul>
  )
}

const BARS = { most: 1, 'about-half': 0.5, few: 0.15 } as const
