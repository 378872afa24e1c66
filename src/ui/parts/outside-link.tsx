import type { ReactNode } from 'react'

interface OutsideLinkProps {
  readonly href: string
  readonly children: ReactNode
}

/** Opens a tab of its own and tells the other side nothing. Only for addresses that passed `isLinkAllowed`. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
