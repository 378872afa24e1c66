import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { appWords } from '../../../words/app'
import { useSession } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { useWords } from '../../use-services'
import { useTitleOf } from './action-words'
import { usePlanEdits } from './use-plan-edits'
import './done-dialog.css'

interface DoneDialogProps {
  readonly action: Action
  readonly onSettled: (told: string) => void
  readonly onClose: () => void
}

/** An action that is done is not yet a gap that is closed: asked, not guessed. */
export function DoneDialog({ action, onSettled, onClose }: DoneDialogProps) {
  const words = useWords(planWords)
  const { cancel } = useWords(appWords)
  const { store } = useSession()
  const { changeEntry } = usePlanEdits()
  const { item } = action
  const title = useTitleOf()(action)

  function settle(told: string): void {
    onClose()
    onSettled(told)
  }

  return (
    <Dialog title={words.doneTitle} onClose={onClose}>
      <p>{title}</p>
      <p className="app-soft">
        {words.doneMeans} {item.inPlace}
      </p>
      <ul className="app-done-dialog__choices" role="list">
        <Choice
          title={words.doneYes}
          means={words.doneYesHow}
          onChoose={() => {
            store.getState().answer(item.id, 'in-place')
            settle(words.toldYes(title))
          }}
        />
        <Choice
          title={words.donePartly}
          means={words.donePartlyHow}
          onChoose={() => {
            store.getState().answer(item.id, 'partly')
            settle(words.toldPartly(title))
          }}
        />
        <Choice
          title={words.doneUnchecked}
          means={words.doneUncheckedHow}
          onChoose={() => {
            changeEntry(item.id, { state: 'done' })
            settle(words.toldUnchecked(title))
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
