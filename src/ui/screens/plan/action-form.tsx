import { typicalHours, type Action } from '../../../core/action'
import type { PlainDate } from '../../../core/dates'
import { LIMITS } from '../../../files/limits'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { ForgottenLine } from '../../app/forgotten-line'
import { useAssessment } from '../../app/use-assessment'
import { useForgetting } from '../../app/use-forgetting'
import { Field } from '../../parts/field'
import { TextAreaControl, TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { amountOf, textOf } from './checks'
import { FaultsHeard } from './faults-heard'
import { OwnerControl } from './owner-control'
import { useChecks } from './use-checks'
import { useKeptForm, type KeptField } from './use-kept-form'
import { usePlanEdits } from './use-plan-edits'

interface ActionFormProps {
  readonly action: Action
  readonly today: PlainDate
}

const FIELDS = ['owner', 'due', 'hours', 'note'] as const
type FieldName = (typeof FIELDS)[number]

const EXAMPLE = '1.5'

/** Who does it, by when, and what to remember. */
export function ActionForm({ action: { item, kind, entry }, today }: ActionFormProps) {
  const words = useWords(planWords)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const { changeEntry } = usePlanEdits()
  const checks = useChecks()
  const checklistHours = useWords(terms).hours(typicalHours({ item, kind }))
  const { owner = '', due = '', hours, note = '' } = entry ?? {}

  function check(name: FieldName, text: string): string | undefined {
    switch (name) {
      case 'owner':
        return checks.length(words.owner, text, LIMITS.title)
      case 'due':
        // A day that has passed since it was set stays as it is.
        return checks.date(words.due, text, text === due ? null : today)
      case 'hours':
        return checks.amount(words.hours, text, LIMITS.hours, EXAMPLE)
      case 'note':
        return checks.length(words.note, text, LIMITS.note)
    }
  }

  const { field, errorOf } = useKeptForm<FieldName>({
    kept: { owner, due, hours: hours === undefined ? '' : String(hours), note },
    check,
    keep: (name, text) => {
      if (name === 'hours') changeEntry(item.id, { hours: amountOf(text) })
      else changeEntry(item.id, { [name]: name === 'owner' ? textOf(text.trim()) : textOf(text) })
    },
    // Hours decide the order too: nothing may move under the hands of whoever types.
    whenLeft: ['due', 'hours'],
  })

  return (
    <form className="app-action-details__form" noValidate>
      <Field label={words.owner} hint={words.ownerHint} error={errorOf('owner')}>
        {(links) => <OwnerControl {...links} {...field('owner')} besides={item.id} readOnly={!mayWrite} />}
      </Field>
      <Field label={words.due} error={errorOf('due')}>
        {(links) => (
          <TextControl {...links} {...field('due')} type="date" max="2099-12-31" readOnly={!mayWrite} />
        )}
      </Field>
      <Field label={words.hours} hint={words.hoursHint(checklistHours)} error={errorOf('hours')}>
        {(links) => <TextControl {...links} {...field('hours')} inputMode="decimal" readOnly={!mayWrite} />}
      </Field>
      {hours !== undefined && mayWrite && (
        <PlainButton
          words={words.useChecklistHours(checklistHours)}
          onPress={({ form }) => {
            changeEntry(item.id, { hours: undefined })
            // The button goes; the field it is about stays.
            const control = form?.elements.namedItem('hours')
            if (control instanceof HTMLElement) control.focus()
          }}
        />
      )}
      <NoteField field={field('note')} error={errorOf('note')} isEmpty={note === ''} />
      <FaultsHeard faults={FIELDS.map(errorOf)} />
    </form>
  )
}

interface NoteFieldProps {
  readonly field: KeptField
  readonly error: string | undefined
  readonly isEmpty: boolean
}

function NoteField({ field, error, isEmpty }: NoteFieldProps) {
  const words = useWords(planWords)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const { leave, isForgotten } = useForgetting()
  return (
    <Field label={words.note} hint={words.noteHint} error={error}>
      {(links) => (
        <>
          <TextAreaControl
            {...links}
            {...field}
            readOnly={!mayWrite}
            onBlur={(event) => {
              void field.onBlur(event)
              leave(event.target)
            }}
          />
          {isForgotten && isEmpty && <ForgottenLine />}
        </>
      )}
    </Field>
  )
}

interface PlainButtonProps {
  readonly words: string
  readonly onPress: (button: HTMLButtonElement) => void
}

function PlainButton({ words, onPress }: PlainButtonProps) {
  return (
    <button
      type="button"
      className="app-button app-button--plain"
      onClick={(event) => {
        onPress(event.currentTarget)
      }}
    >
      {words}
    </button>
  )
}
