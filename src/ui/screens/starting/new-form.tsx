import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { makeAssessment } from '../../../core/assessment'
import type { Checklist } from '../../../core/checklist'
import { applies, hiddenBy, type Profile } from '../../../core/profile'
import { startingWords } from '../../../words/starting'
import { useApp } from '../../app/app-context'
import { addressOf, type Show } from '../../app/route'
import { goTo } from '../../app/use-route'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { FactsField } from './facts-field'
import { checkName, checkPollingDay } from './organisation-rules'

interface NewFormProps {
  readonly checklist: Checklist
  readonly sha256: string
}

interface OrganisationFields {
  readonly name: string
  readonly pollingDay: string
}

export function NewForm({ checklist, sha256 }: NewFormProps) {
  const words = useWords(startingWords)
  const { clock } = useServices()
  const start = useStart(checklist, sha256)
  const [profile, setProfile] = useState<Profile>(new Map())
  const { register, handleSubmit, formState } = useForm<OrganisationFields>({
    defaultValues: { name: '', pollingDay: '' },
  })
  const asked = checklist.items.filter((item) => applies(item, profile)).length

  return (
    <form
      className="app-stack app-stack--loose"
      noValidate
      onSubmit={(event) => {
        void handleSubmit((fields) => start(fields, profile, null))(event)
      }}
    >
      <Field label={words.nameLabel} hint={words.nameHint} error={formState.errors.name?.message}>
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
            {...register('pollingDay', {
              validate: (day) => checkPollingDay(words, day, clock.today()),
            })}
          />
        )}
      </Field>
      {checklist.profile.length > 0 && (
        <section className="app-stack">
          <h2>{words.factsHeading}</h2>
          <FactsField
            facts={checklist.profile}
            profile={profile}
            hides={({ id }) => hiddenBy(checklist.items, profile, id).length}
            onChange={setProfile}
          />
        </section>
      )}
      <p role="status">
        <strong>{words.asks(asked)}</strong>
      </p>
      <p className="app-soft">{words.sensitive}</p>
      <BeginButtons
        onEssentials={() => {
          void handleSubmit((fields) => start(fields, profile, 'essentials'))()
        }}
      />
    </form>
  )
}

/** Makes the assessment, keeps it, and goes to its questions. */
function useStart(checklist: Checklist, sha256: string) {
  const services = useServices()
  const { sessions, setNotices } = useApp()
  return async (
    { name, pollingDay }: OrganisationFields,
    profile: Profile,
    show: Show | null,
  ): Promise<void> => {
    const id = services.newId()
    const assessment = makeAssessment({
      id,
      name: name.trim(),
      at: services.clock.now(),
      checklist: { id: checklist.id, version: checklist.version, sha256 },
      profile,
      ...(pollingDay === '' ? {} : { pollingDay }),
    })
    setNotices([])
    await sessions.start({ assessment, checklist, isOurs: true })
    goTo(addressOf({ screen: 'questions', id, theme: null, show }))
  }
}

interface BeginButtonsProps {
  readonly onEssentials: () => void
}

const ESSENTIAL_MINUTES = 12

/** The first one submits the form around it. */
function BeginButtons({ onEssentials }: BeginButtonsProps) {
  const words = useWords(startingWords)
  return (
    <>
      <div className="app-row">
        <button type="submit" className="app-button app-button--big">
          {words.begin}
        </button>
        <button type="button" className="app-button app-button--quiet app-button--big" onClick={onEssentials}>
          {words.beginEssentials}
        </button>
      </div>
      <p className="app-small app-soft">{words.beginHint(ESSENTIAL_MINUTES)}</p>
    </>
  )
}
