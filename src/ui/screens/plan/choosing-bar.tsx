import { useState } from 'react'
import { arrangingWords } from '../../../words/arranging'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { ChangeDialog } from './change-dialog'

interface ChoosingBarProps {
  /** Items. */
  readonly chosen: ReadonlySet<string>
}

/** Stays in sight below the list: how many are chosen, and the way to change them. */
export function ChoosingBar({ chosen }: ChoosingBarProps) {
  const words = useWords(arrangingWords)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const [changing, setChanging] = useState(false)
  const [done, setDone] = useState<{ readonly told: string; readonly of: string } | null>(null)
  const count = chosen.size
  const items = [...chosen]
  const told = done?.of === items.join(' ') ? done.told : null
  return (
    <div className="app-action-list__bar app-row app-unprinted">
      <p role="status">{told ?? (count === 0 ? words.noneChosen : words.chosen(count))}</p>
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
      {changing && (
        <ChangeDialog
          items={items}
          onChanged={(changed) => {
            setDone({
              told: changed === 0 ? words.unchanged : words.changed(changed),
              of: items.join(' '),
            })
          }}
          onClose={() => {
            setChanging(false)
          }}
        />
      )}
    </div>
  )
}
