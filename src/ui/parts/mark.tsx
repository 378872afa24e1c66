import type { Status } from '../../core/answer'
import './mark.css'

interface MarkProps {
  readonly status: Status | 'unanswered'
  /** Where it stands in a drawing, which knows nothing of the text's size. */
  readonly place?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The shape of an answer. Decorative: a word always stands beside it, so status is never colour or shape alone. */
export function Mark({ status, place }: MarkProps) {
  return (
    <svg className="app-mark" viewBox="0 0 24 24" aria-hidden="true" {...place}>
      <rect
        x="2.5"
        y="2.5"
        width="19"
        height="19"
        rx="4"
        strokeDasharray={status === 'not-sure' ? '3.4 3' : undefined}
      />
      <MarkInside status={status} />
    </svg>
  )
}

function MarkInside({ status }: Pick<MarkProps, 'status'>) {
  switch (status) {
    case 'in-place':
      return <path d="m7 12.5 3.4 3.4L17 8.6" />
    case 'partly':
      return <path className="app-mark__fill" d="M4 12h16v6a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 18z" />
    case 'not-in-place':
      return <path d="m8 8 8 8M16 8l-8 8" />
    case 'not-sure':
      return <path d="M9.3 9.4a2.8 2.8 0 1 1 4.2 2.5c-1 .6-1.5 1.1-1.5 2.1M12 17.3v.1" />
    case 'not-applicable':
      return <path d="M7.5 12h9" />
    case 'unanswered':
      return null
  }
}
