import { useState } from 'react'
import { arrangingWords } from '../../../words/arranging'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { ChangeDialog } from './change-dialog'
import type { Choosing } from './use-choosing'
import type { Tell } from './use-told'

interface ChoosingBarProps {
  readonly choosing: Choosing
  readonly onTold: Tell
}

/** Stays in sight below the list: how many are chosen, and the way to change them. */
export function ChoosingBar({ choosing: { chosen, stop }, onTold }: ChoosingBarProps) {
  const words = useWords(arrangingWords)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const [changing, setChanging] = useState(false)
  if (chosen === null) return null
  const count = chosen.size
  return (
    <div className="app-action-list__bar app-row app-unprinted">
      <p role="status">{count === 0 ? words.noneChosen : words.chosen(count)}</p>
      <button
        type="button"
        className="app-button"
        aria-disabled={count === 0 || !mayWrite}
        onClick={() => {
          if (count > 0 && mayWrite) setChanging(true)
        }}
      >
        {words.change}
      </button>
      <button type="button" className="app-button app-button--quiet" onClick={stop}>
        {words.stopChoosing}
      </button>
      {changing && (
        <ChangeDialog
          items={[...chosen]}
          onTold={onTold}
          onClose={() => {
            setChanging(false)
          }}
        />
      )}
    </div>
  )
}
