import type { ReactNode } from 'react'
import './disclosure.css'

interface DisclosureProps {
  readonly title: ReactNode
  /** Said beside the title, so that one need not open it to know: "1 note". */
  readonly told?: string | undefined
  /** For what is only loaded when somebody wants to see it. */
  readonly onOpen?: () => void
  /** Whether it stands on paper though nobody has opened it. */
  readonly isPrinted?: boolean
  readonly children: ReactNode
}

export function Disclosure({ title, told, onOpen, isPrinted = false, children }: DisclosureProps) {
  return (
    <details
      className={isPrinted ? 'app-disclosure app-disclosure--printed' : 'app-disclosure'}
      onToggle={(event) => {
        // Those inside tell their own.
        if (event.target === event.currentTarget && event.currentTarget.open) onOpen?.()
      }}
    >
      <summary className="app-disclosure__title">
        {title}
        {told !== undefined && <span className="app-disclosure__told"> · {told}</span>}
      </summary>
      <div className="app-disclosure__page app-stack">{children}</div>
    </details>
  )
}
