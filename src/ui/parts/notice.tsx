import type { ReactNode } from 'react'
import './notice.css'

interface NoticeProps {
  readonly tone: 'calm' | 'careful' | 'wrong'
  readonly title?: string
  /** `alert` is read out at once; `status` when there is a pause. Absent: it was there from the start. */
  readonly role?: 'alert' | 'status'
  readonly children: ReactNode
}

/** A boxed message: a bar at the left tells it from a card without colour. */
export function Notice({ tone, title, role, children }: NoticeProps) {
  return (
    <div className={`app-notice app-notice--${tone}`} role={role}>
      {title !== undefined && <p className="app-notice__title">{title}</p>}
      {children}
    </div>
  )
}
