import { useState } from 'react'
import { startingWords } from '../../../words/starting'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { checkPollingDay } from './organisation-rules'

/** What is wrong stays typed, beside its message; what is right is kept at once. */
export function PollingDayField() {
  const words = useWords(startingWords)
  const { clock } = useServices()
  const {
    actions: _actions,
    unknownKeys: _unknownKeys,
    ...settings
  } = useAssessment((state) => state.assessment.plan)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const planAround = useAssessment((state) => state.planAround)
  const [typed, setTyped] = useState(settings.pollingDay ?? '')
  const checked = typed === (settings.pollingDay ?? '') || checkPollingDay(words, typed, clock.today())
  return (
    <Field
      label={words.pollingDayLabel}
      hint={words.pollingDayHint}
      error={checked === true ? undefined : checked}
    >
      {(links) => (
        <TextControl
          {...links}
          type="date"
          value={typed}
          readOnly={!mayWrite}
          onChange={(event) => {
            const day = event.target.value
            setTyped(day)
            if (checkPollingDay(words, day, clock.today()) !== true) return
            const { pollingDay: _old, ...others } = settings
            planAround(day === '' ? others : { ...others, pollingDay: day })
          }}
        />
      )}
    </Field>
  )
}
