import { useState } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { UndoButtons } from '../../app/undo-buttons'
import { useWords } from '../../use-services'
import { AskForHelp } from './ask-for-help'
import { DownloadPlan } from './download-plan'
import './plan-tools.css'

interface PlanToolsProps {
  /** Open ones. */
  readonly actions: readonly Action[]
}

/** The plan in one line, and what can be done with the whole of it. */
export function PlanTools({ actions }: PlanToolsProps) {
  const words = useWords(planWords)
  const { hours } = useWords(terms)
  const [shown, setShown] = useState<'help' | 'pdf' | null>(null)
  const close = (): void => {
    setShown(null)
  }
  const total = actions.reduce((sum, action) => sum + action.hours, 0)
  const quickWins = actions.filter(({ quickWin }) => quickWin).length
  return (
    <div className="app-plan-tools">
      <p className="app-plan-tools__summary app-figures">
        {words.summary(actions.length, quickWins, hours(total < 1 ? total : Math.round(total)))}
      </p>
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
