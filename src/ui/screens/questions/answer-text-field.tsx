import { LIMITS } from '../../../files/limits'
import type { AnswerText } from '../../../core/edit'
import { ForgottenLine } from '../../app/forgotten-line'
import { useAssessment } from '../../app/use-assessment'
import { useForgetting } from '../../app/use-forgetting'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'

interface AnswerTextFieldProps {
  readonly item: string
  readonly field: AnswerText
  readonly label: string
  readonly hint: string
}

/** Kept at every key: a debounced save loses the last words when the tab closes. */
export function AnswerTextField({ item, field, label, hint }: AnswerTextFieldProps) {
  const text = useAssessment((state) => state.assessment.answers.get(item)?.[field] ?? '')
  const write = useAssessment((state) => state.write)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const { leave, isForgotten } = useForgetting()
  return (
    <Field label={label} hint={hint}>
      {(links) => (
        <>
          <TextAreaControl
            {...links}
            value={text}
            maxLength={LIMITS.note}
            readOnly={!mayWrite}
            onChange={(event) => {
              write(item, field, event.target.value)
            }}
            onBlur={(event) => {
              leave(event.target)
            }}
          />
          {isForgotten && text === '' && <ForgottenLine />}
        </>
      )}
    </Field>
  )
}
