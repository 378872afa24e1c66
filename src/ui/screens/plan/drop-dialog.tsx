import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { Action } from '../../../core/action'
import { LIMITS } from '../../../files/limits'
import { appWords } from '../../../words/app'
import { planWords } from '../../../words/plan'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { ActionTitle } from '../../app/action-title'
import { useWords } from '../../use-services'
import { useChecks } from './use-checks'
import { usePlanEdits } from './use-plan-edits'

interface DropDialogProps {
  readonly action: Action
  readonly onSettled: (told: ReactNode) => void
  readonly onClose: () => void
}

/** Deciding not to do something is fine; not saying why is not. The reason is the action's note. */
export function DropDialog({ action, onSettled, onClose }: DropDialogProps) {
  const words = useWords(planWords)
  const { cancel } = useWords(appWords)
  const { changeEntry } = usePlanEdits()
  const checks = useChecks()
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { reason: action.entry?.note ?? '' },
  })

  const drop = handleSubmit(({ reason }) => {
    changeEntry(action.item.id, { state: 'dropped', note: reason })
    onClose()
    onSettled(<ActionTitle action={action} say={words.toldDropped} />)
  })

  return (
    <Dialog title={words.dropTitle} onClose={onClose}>
      <p>
        <ActionTitle action={action} />
      </p>
      <p className="app-soft">{words.dropHow}</p>
      <form
        className="app-stack"
        noValidate
        onSubmit={(event) => {
          void drop(event)
        }}
      >
        <Field label={words.reason} hint={words.noteHint} error={formState.errors.reason?.message}>
          {(links) => (
            <TextAreaControl
              {...links}
              {...register('reason', {
                validate: (text) =>
                  text.trim() === ''
                    ? words.reasonMissing
                    : (checks.length(words.reason, text, LIMITS.note) ?? true),
              })}
            />
          )}
        </Field>
        <DialogButtons submit={words.dropIt} cancel={cancel} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
