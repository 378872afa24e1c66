import { useState } from 'react'
import { LIMITS } from '../../../files/limits'
import { startingWords } from '../../../words/starting'
import { isForIndividuals } from '../../../core/individuals'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { checkName } from './organisation-rules'

/** A name that does not fit stays typed, beside its message; what fits is kept at once. */
export function NameField() {
  const words = useWords(startingWords)
  const checklist = useAssessment((state) => state.checklist.id)
  const name = useAssessment((state) => state.assessment.name)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const rename = useAssessment((state) => state.rename)
  const [tooLong, setTooLong] = useState<string | null>(null)
  return (
    <Field
      label={isForIndividuals(checklist) ? words.ownNameLabel : words.nameLabel}
      hint={words.nameHint}
      error={tooLong === null ? undefined : words.nameTooLong}
    >
      {(links) => (
        <TextControl
          {...links}
          value={tooLong ?? name}
          readOnly={!mayWrite}
          onChange={(event) => {
            const typed = event.target.value
            const fits = checkName(words, typed) === true
            setTooLong(fits ? null : typed)
            if (fits) rename(typed.length > LIMITS.title ? typed.trim() : typed)
          }}
        />
      )}
    </Field>
  )
}
