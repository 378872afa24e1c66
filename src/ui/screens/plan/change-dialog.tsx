import { useRef, useState, type FormEvent } from 'react'
import { LIMITS } from '../../../files/limits'
import { appWords } from '../../../words/app'
import { arrangingWords } from '../../../words/arranging'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Field } from '../../parts/field'
import { SelectControl, TextControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { OwnerControl } from './owner-control'
import { useChecks } from './use-checks'
import { readControl } from './use-kept-form'
import { usePlanEdits } from './use-plan-edits'

interface ChangeDialogProps {
  readonly items: readonly string[]
  /** How many were not like that already. */
  readonly onChanged: (count: number) => void
  readonly onClose: () => void
}

interface Faults {
  readonly owner?: string | undefined
  readonly due?: string | undefined
  readonly all?: string | undefined
}

const OPEN_STATES = ['to-do', 'doing'] as const
type OpenState = (typeof OPEN_STATES)[number]

/** Owner, due date and state of several actions, in one step. Done and decided against are asked one by one. */
export function ChangeDialog({ items, onChanged, onClose }: ChangeDialogProps) {
  const words = useWords(arrangingWords)
  const labels = useWords(planWords)
  const { cancel } = useWords(appWords)
  const today = useServices().clock.today()
  const checks = useChecks()
  const { changeEntries } = usePlanEdits()
  const owner = useRef<HTMLInputElement>(null)
  const due = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<OpenState | null>(null)
  const [faults, setFaults] = useState<Faults>({})

  function change(event: FormEvent): void {
    event.preventDefault()
    const [name, day] = [textIn(owner.current).trim(), textIn(due.current)]
    const found = {
      owner: checks.length(labels.owner, name, LIMITS.title),
      due: checks.date(labels.due, day, today),
      all: name === '' && day === '' && state === null ? words.nothingEntered : undefined,
    }
    setFaults(found)
    if (found.owner !== undefined || found.due !== undefined || found.all !== undefined) {
      if (found.owner === undefined && found.due !== undefined) due.current?.focus()
      else owner.current?.focus()
      return
    }
    const changed = changeEntries(items, {
      ...(name === '' ? {} : { owner: name }),
      ...(day === '' ? {} : { due: day }),
      ...(state === null ? {} : { state: state === 'to-do' ? undefined : state }),
    })
    onClose()
    onChanged(changed)
  }

  return (
    <Dialog title={words.changeTitle(items.length)} onClose={onClose}>
      <p className="app-soft">{words.changeHow}</p>
      <form className="app-stack" noValidate onSubmit={change}>
        <Field label={labels.owner} hint={labels.ownerHint} error={faults.owner}>
          {(links) => <OwnerControl {...links} ref={owner} />}
        </Field>
        <Field label={labels.due} error={faults.due}>
          {(links) => <TextControl {...links} ref={due} type="date" max="2099-12-31" />}
        </Field>
        <StateField state={state} onChoose={setState} />
        <p className="app-field__error" role="alert">
          {faults.all}
        </p>
        <DialogButtons submit={words.changeTitle(items.length)} cancel={cancel} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface StateFieldProps {
  readonly state: OpenState | null
  readonly onChoose: (state: OpenState | null) => void
}

function StateField({ state, onChoose }: StateFieldProps) {
  const { asItIs } = useWords(arrangingWords)
  const { state: label } = useWords(planWords)
  const { states } = useWords(terms)
  return (
    <Field label={label}>
      {(links) => (
        <SelectControl
          {...links}
          value={state ?? ''}
          onChange={({ target }) => {
            onChoose(OPEN_STATES.find((one) => one === target.value) ?? null)
          }}
        >
          <option value="">{asItIs}</option>
          {OPEN_STATES.map((one) => (
            <option key={one} value={one}>
              {states[one]}
            </option>
          ))}
        </SelectControl>
      )}
    </Field>
  )
}

function textIn(control: HTMLInputElement | null): string {
  return control === null ? '' : readControl(control)
}
