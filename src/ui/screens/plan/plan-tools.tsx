import { useState } from 'react'
import type { Action } from '../../../core/action'
import { appWords } from '../../../words/app'
import { planWords } from '../../../words/plan'
import { UndoButtons } from '../../app/undo-buttons'
import { useWords } from '../../use-services'
import type { ExportChoices } from '../reports/export-choices'
import { ReportButton } from '../reports/report-button'
import type { ReportChoices } from '../reports/report-choices'
import { AskForHelp } from './ask-for-help'
import { PlanSummary } from './plan-summary'
import './plan-tools.css'

const loadReportDialog = () => import('../reports/plan-report-dialog').then((chunk) => chunk.PlanReportDialog)
const loadShareDialog = () => import('../sharing/open-share').then((chunk) => chunk.OpenShare)
const loadExportDialog = () => import('../reports/export-dialog').then((chunk) => chunk.ExportDialog)

/** It begins anew each time. */
const NO_CHOICES = {}

interface PlanToolsProps {
  /** Open ones. */
  readonly actions: readonly Action[]
}

/** The plan in one line, and what can be done with the whole of it. */
export function PlanTools({ actions }: PlanToolsProps) {
  const words = useWords(planWords)
  const { shareCopy } = useWords(appWords)
  const [asksForHelp, setAsksForHelp] = useState(false)
  // For as long as one stays here, and nowhere else.
  const [choices, setChoices] = useState<ReportChoices | null>(null)
  const [exporting, setExporting] = useState<ExportChoices | null>(null)
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
              setAsksForHelp(true)
            }}
          >
            {words.askForHelp}
          </button>
        )}
        <ReportButton quiet label={shareCopy} load={loadShareDialog} dialog={NO_CHOICES} />
        <ReportButton
          quiet
          label={words.exportPlan}
          load={loadExportDialog}
          dialog={{ choices: exporting, onChoose: setExporting }}
        />
        <ReportButton
          label={words.downloadPdf}
          load={loadReportDialog}
          dialog={{ choices, onChoose: setChoices }}
        />
      </div>
      {asksForHelp && (
        <AskForHelp
          onClose={() => {
            setAsksForHelp(false)
          }}
        />
      )}
    </div>
  )
}
