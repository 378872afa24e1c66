import type { Counts } from '../../core/score'
import './segment-bar.css'

interface SegmentBarProps {
  readonly themes: readonly Counts[]
}

/** One segment a theme, in the colour of its worst answer. Decorative: the words stand beside it. */
export function SegmentBar({ themes }: SegmentBarProps) {
  return (
    <span className="app-segment-bar" aria-hidden="true">
      {themes.map((counts, index) => (
        <span key={index} className={`app-segment-bar__part app-segment-bar__part--${worstOf(counts)}`} />
      ))}
    </span>
  )
}

function worstOf(counts: Counts): string {
  if (counts['not-in-place'] > 0) return 'not-in-place'
  if (counts.partly > 0) return 'partly'
  if (counts['not-sure'] > 0) return 'not-sure'
  return counts['in-place'] > 0 ? 'in-place' : 'unanswered'
}
