import type { ReactNode } from 'react'
import type { Item } from '../../core/checklist'
import { useApp } from './app-context'
import { addressOf } from './route'
import { useSession } from './use-assessment'

interface QuestionLinkProps {
  readonly item: Item
  readonly children: ReactNode
}

/** Leads to one question. The address names its theme only; which question it is stays in memory. */
export function QuestionLink({ item, children }: QuestionLinkProps) {
  const { id } = useSession()
  const { focusItem } = useApp()
  return (
    <a
      href={addressOf({ screen: 'questions', id, theme: item.theme, show: null })}
      onClick={() => {
        focusItem(item.id)
      }}
    >
      {children}
    </a>
  )
}
