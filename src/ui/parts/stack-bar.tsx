import { STATUSES, type Status } from '../../core/answer'
import type { Counts } from '../../core/score'
import './stack-bar.css'

interface StackBarProps {
  readonly counts: Counts
  /** "In place 4, partly 1": the same in words. */
  readonly label: string
}

const PARTS: readonly (Status | 'unanswered')[] = [...STATUSES, 'unanswered']

/** How the answers of a theme are shared out. Each part has its figure, so it reads without colour. */
export function StackBar({ counts, label }: StackBarProps) {
  return (
    <span className="app-stack-bar" role="img" aria-label={label}>
      {PARTS.filter((part) => counts[part] > 0).map((part) => (
        <span
          key={part}
          className={`app-stack-bar__part app-stack-bar__part--${part}`}
          style={{ flexGrow: counts[part] }}
        >
          {counts[part]}
        </span>
      ))}
    </span>
  )
}
