import type { UseFormReturn } from 'react-hook-form'
import { startingWords } from '../../../words/starting'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { checkName, checkPollingDay } from './organisation-rules'

export interface Organisation {
  readonly name: string
  readonly pollingDay: string
}

interface OrganisationFieldsProps {
  readonly form: UseFormReturn<Organisation>
  /** One person has no name of an organisation to give. */
  readonly forIndividuals: boolean
}

export function OrganisationFields({
  form: { register, formState },
  forIndividuals,
}: OrganisationFieldsProps) {
  const words = useWords(startingWords)
  const { clock } = useServices()
  return (
    <>
      <Field
        label={forIndividuals ? words.ownNameLabel : words.nameLabel}
        hint={words.nameHint}
        error={formState.errors.name?.message}
      >
        {(links) => (
          <TextControl {...links} {...register('name', { validate: (name) => checkName(words, name) })} />
        )}
      </Field>
      <Field
        label={words.pollingDayLabel}
        hint={words.pollingDayHint}
        error={formState.errors.pollingDay?.message}
      >
        {(links) => (
          <TextControl
            {...links}
            type="date"
            {...register('pollingDay', { validate: (day) => checkPollingDay(words, day, clock.today()) })}
          />
        )}
      </Field>
    </>
  )
}
