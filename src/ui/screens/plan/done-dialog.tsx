import type { ReactNode } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { appWords } from '../../../words/app'
import { useSession } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { Quoted } from '../../parts/quoted'
import { ActionTitle } from '../../app/action-title'
import { useWords } from '../../use-services'
import { usePlanEdits } from './use-plan-edits'
import './done-dialog.css'

interface DoneDialogProps {
  readonly action: Action
  readonly onSettled: (told: ReactNode) => void
  readonly onClose: () => void
}

/** An action that is done is not yet a gap that is closed: asked, not guessed. */
export function DoneDialog({ action, onSettled, onClose }: DoneDialogProps) {
  const words = useWords(planWords)
  const { cancel } = useWords(appWords)
  const { store } = useSession()
  const { changeEntry } = usePlanEdits()
  const { item } = action

  function settle(told: ReactNode): void {
    onClose()
    onSettled(told)
  }

  return (
    <Dialog title={words.doneTitle} onClose={onClose}>
      <p>
        <ActionTitle action={action} />
      </p>
      <p className="app-soft">
        {words.doneMeans} <Quoted>{item.inPlace}</Quoted>
      </p>
      <ul className="app-done-dialog__choices" role="list">
        <Choice
          title={words.doneYes}
          means={words.doneYesHow}
          onChoose={() => {
            store.getState().answer(item.id, 'in-place')
            settle(<ActionTitle action={action} say={words.toldYes} />)
          }}
        />
        <Choice
          title={words.donePartly}
          means={words.donePartlyHow}
          onChoose={() => {
            store.getState().answer(item.id, 'partly')
            settle(<ActionTitle action={action} say={words.toldPartly} />)
          }}
        />
        <Choice
          title={words.doneUnchecked}
          means={words.doneUncheckedHow}
          onChoose={() => {
            changeEntry(item.id, { state: 'done' })
            settle(<ActionTitle action={action} say={words.toldUnchecked} />)
          }}
        />
      </ul>
      <button type="button" className="app-button app-button--plain" onClick={onClose}>
        {cancel}
      </button>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly title: string
  readonly means: string
  readonly onChoose: () => void
}

function Choice({ title, means, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" className="app-done-dialog__choice" onClick={onChoose}>
        <strong>{title}</strong>
        <span>{means}</span>
      </button>
    </li>
  )
}
