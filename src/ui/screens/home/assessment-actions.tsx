import { lazy, Suspense, useState } from 'react'
import type { StoredSummary } from '../../../core/stored'
import { duplicateAssessment, renameAssessment } from '../../../core/edit'
import type { Result } from '../../../core/result'
import { appWords } from '../../../words/app'
import { compareWords } from '../../../words/compare'
import { homeWords } from '../../../words/home'
import { savingWords } from '../../../words/saving'
import { sealingHereWords } from '../../../words/sealing-here'
import { versionsWords } from '../../../words/versions'
import { useFreeName } from '../../app/use-free-name'
import { useServices, useWords } from '../../use-services'
import { CompareChoice } from '../compare/compare-choice'
import { RenameDialog } from './rename-dialog'
import { useRewrite, type ActionProblem } from './use-rewrite'

const StoredVersions = lazy(() =>
  import('../versions/stored-versions').then(({ StoredVersions: versions }) => ({ default: versions })),
)

const SealDialog = lazy(() =>
  import('../sealed-here/seal-dialog').then(({ SealDialog: dialog }) => ({ default: dialog })),
)

const StoredShare = lazy(() =>
  import('../sharing/stored-share').then(({ StoredShare: share }) => ({ default: share })),
)

interface AssessmentActionsProps {
  readonly stored: StoredSummary
  readonly onChanged: () => void
  readonly onFailed: (problem: ActionProblem) => void
  readonly onRemove: () => void
}

export function AssessmentActions({ stored, onChanged, onFailed, onRemove }: AssessmentActionsProps) {
  const words = useWords(homeWords)
  const { duplicateOf } = useWords(savingWords)
  const { unnamed } = useWords(appWords)
  const { choose } = useWords(compareWords)
  const { open } = useWords(versionsWords)
  const { sealAction } = useWords(sealingHereWords)
  const { shareCopy } = useWords(appWords)
  const { clock, keptIn, newId } = useServices()
  const rewrite = useRewrite()
  const freeName = useFreeName()
  const [dialog, setDialog] = useState<ActionDialogName | null>(null)
  const show = (name: ActionDialogName | null) => (): void => {
    setDialog(name)
  }
  const close = show(null)
  const { id, summary } = stored

  async function tell(rewriting: Promise<Result<null, ActionProblem>>): Promise<void> {
    const rewritten = await rewriting
    if (rewritten.ok) onChanged()
    else onFailed(rewritten.problem)
  }

  async function copy(): Promise<Result<null, ActionProblem>> {
    const name = summary.name === '' ? unnamed : summary.name
    const free = await freeName((nth) => duplicateOf(name, nth))
    return rewrite.copy(id, (assessment) => duplicateAssessment(assessment, newId(), free, clock.now()))
  }

  return (
    <div className="app-row">
      <ActionButton word={words.rename} onPress={show('rename')} />
      <ActionButton word={words.duplicate} onPress={() => void tell(copy())} />
      <ActionButton word={shareCopy} onPress={show('share')} />
      <ActionButton word={choose} onPress={show('compare')} />
      <ActionButton word={open} onPress={show('versions')} />
      {keptIn === 'device' && <ActionButton word={sealAction} onPress={show('seal')} />}
      <ActionButton word={words.remove} onPress={onRemove} />
      {dialog !== null && (
        <ActionDialog
          dialog={dialog}
          stored={stored}
          onClose={close}
          onChanged={onChanged}
          onRename={(name) => {
            close()
            void tell(rewrite.edit(id, (assessment) => renameAssessment(assessment, name, clock.now())))
          }}
        />
      )}
    </div>
  )
}

type ActionDialogName = 'rename' | 'share' | 'compare' | 'versions' | 'seal'

interface ActionDialogProps {
  readonly dialog: ActionDialogName
  readonly stored: StoredSummary
  readonly onClose: () => void
  readonly onChanged: () => void
  readonly onRename: (name: string) => void
}

function ActionDialog({ dialog, stored, onClose, onChanged, onRename }: ActionDialogProps) {
  switch (dialog) {
    case 'rename':
      return <RenameDialog name={stored.summary.name} onClose={onClose} onRename={onRename} />
    case 'share':
      return (
        <Suspense>
          <StoredShare id={stored.id} onClose={onClose} />
        </Suspense>
      )
    case 'compare':
      return <CompareChoice stored={stored} onClose={onClose} />
    case 'versions':
      return (
        <Suspense>
          <StoredVersions
            id={stored.id}
            onClose={(changed) => {
              onClose()
              if (changed) onChanged()
            }}
          />
        </Suspense>
      )
    case 'seal':
      return (
        <Suspense>
          <SealDialog
            id={stored.id}
            onClose={(sealed) => {
              onClose()
              if (sealed) onChanged()
            }}
          />
        </Suspense>
      )
  }
}

interface ActionButtonProps {
  readonly word: string
  readonly onPress: () => void
}

function ActionButton({ word, onPress }: ActionButtonProps) {
  return (
    <button type="button" className="app-button app-button--plain" onClick={onPress}>
      {word}
    </button>
  )
}
