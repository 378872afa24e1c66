import { useState } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { UndoButtons } from '../../app/undo-buttons'
import { useWords } from '../../use-services'
import { AskForHelp } from './ask-for-help'
import { DownloadPlan } from './download-plan'
import { PlanSummary } from './plan-summary'
import './plan-tools.css'

interface PlanToolsProps {
  /** Open ones. */
  readonly actions: readonly Action[]
}

/** The plan in one line, and what can be done with the whole of it. */
export function PlanTools({ actions }: PlanToolsProps) {
  const words = useWords(planWords)
  const [shown, setShown] = useState<'help' | 'pdf' | null>(null)
  const close = (): void => {
    setShown(null)
  }
  return (
    <div className="app-plan-tools">
      <PlanSummary actions={actions} />
      <div className="app-plan-tools__buttons">
        <UndoButtons />
        {actions.some(({ kind }) => kind === 'find-out') && (
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => {
              setShown('help')
            }}
          >
            {words.askForHelp}
          </button>
        )}
        <button
          type="button"
          className="app-button"
          onClick={() => {
            setShown('pdf')
          }}
        >
          {words.downloadPdf}
        </button>
      </div>
      {shown === 'help' && <AskForHelp onClose={close} />}
      {shown === 'pdf' && <DownloadPlan onClose={close} />}
    </div>
  )
}
