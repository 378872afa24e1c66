import { useState } from 'react'
import type { StoredSummary } from '../../../core/stored'
import { duplicateAssessment, renameAssessment } from '../../../core/edit'
import type { Assessment } from '../../../core/assessment'
import { homeWords } from '../../../words/home'
import { savingWords } from '../../../words/saving'
import { terms } from '../../../words/terms'
import { useServices, useWords } from '../../use-services'
import { RenameDialog } from './rename-dialog'
import { useRewrite } from './use-rewrite'

interface AssessmentActionsProps {
  readonly stored: StoredSummary
  readonly onChanged: () => void
  readonly onRemove: () => void
}

export function AssessmentActions({ stored, onChanged, onRemove }: AssessmentActionsProps) {
  const words = useWords(homeWords)
  const { duplicateOf } = useWords(savingWords)
  const { unnamed } = useWords(terms)
  const { clock, newId } = useServices()
  const rewrite = useRewrite()
  const [renaming, setRenaming] = useState(false)
  const { id, summary } = stored

  async function change(edit: (assessment: Assessment) => Assessment): Promise<void> {
    await rewrite(id, edit)
    onChanged()
  }

  return (
    <div className="app-row">
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          setRenaming(true)
        }}
      >
        {words.rename}
      </button>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          const name = duplicateOf(summary.name === '' ? unnamed : summary.name)
          void change((assessment) => duplicateAssessment(assessment, newId(), name, clock.now()))
        }}
      >
        {words.duplicate}
      </button>
      <button type="button" className="app-button app-button--plain" onClick={onRemove}>
        {words.remove}
      </button>
      {renaming && (
        <RenameDialog
          name={summary.name}
          onClose={() => {
            setRenaming(false)
          }}
          onRename={(name) => {
            setRenaming(false)
            void change((assessment) => renameAssessment(assessment, name, clock.now()))
          }}
        />
      )}
    </div>
  )
}
