import type { Item } from '../../../core/checklist'
import { LIMITS } from '../../../files/limits'
import { questionsWords } from '../../../words/questions'
import { useAssessment } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { AnswerTextField } from './answer-text-field'

interface ItemNotesProps {
  readonly item: Item
}

export function ItemNotes({ item }: ItemNotesProps) {
  const words = useWords(questionsWords)
  const answer = useAssessment((state) => state.assessment.answers.get(item.id))
  const owner = useAssessment((state) => state.assessment.plan.actions.get(item.id)?.owner)
  const told = [
    answer?.note === undefined ? [] : [words.notesTold.note],
    answer?.evidence === undefined ? [] : [words.notesTold.evidence],
    owner === undefined ? [] : [words.notesTold.owner],
  ].flat()
  return (
    <Disclosure title={words.notes} told={told.length === 0 ? undefined : told.join(', ')}>
      <AnswerTextField item={item.id} field="note" label={words.note} hint={words.noteHint} />
      <AnswerTextField item={item.id} field="evidence" label={words.evidence} hint={words.evidenceHint} />
      <OwnerField item={item.id} />
    </Disclosure>
  )
}

interface OwnerFieldProps {
  readonly item: string
}

function OwnerField({ item }: OwnerFieldProps) {
  const words = useWords(questionsWords)
  const entry = useAssessment((state) => state.assessment.plan.actions.get(item))
  const planAction = useAssessment((state) => state.planAction)
  const mayWrite = useAssessment((state) => state.mayWrite)
  return (
    <Field label={words.owner} hint={words.ownerHint}>
      {(links) => (
        <TextControl
          {...links}
          value={entry?.owner ?? ''}
          maxLength={LIMITS.title}
          readOnly={!mayWrite}
          onChange={(event) => {
            const { owner: _old, ...others } = entry ?? {}
            const typed = event.target.value
            planAction(item, typed === '' ? others : { ...others, owner: typed })
          }}
        />
      )}
    </Field>
  )
}
