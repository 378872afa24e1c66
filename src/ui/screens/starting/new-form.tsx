import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { makeAssessment } from '../../../core/assessment'
import type { Checklist } from '../../../core/checklist'
import { essentialMinutes } from '../../../core/estimate'
import { applies, hiddenBy, type Profile } from '../../../core/profile'
import { checklistSha256 } from '../../../files/checklist-file'
import { keepingInTabWords } from '../../../words/keeping'
import { startingWords } from '../../../words/starting'
import { useApp } from '../../app/app-context'
import { isForIndividuals } from '../../../core/individuals'
import { addressOf, type Show } from '../../app/route'
import type { NewSession } from '../../app/sessions'
import { goTo } from '../../app/use-route'
import { useServices, useWords } from '../../use-services'
import { FactsField } from './facts-field'
import { KeepingField, type Keeping } from './keeping-field'
import { NewSealFields } from '../sealed-here/new-seal-fields'
import { useNewSeal, type NewSeal } from '../sealed-here/use-new-seal'
import { OrganisationFields, type Organisation } from './organisation-fields'

interface NewFormProps {
  readonly checklist: Checklist
  readonly isOurs: boolean
}

export function NewForm({ checklist, isOurs }: NewFormProps) {
  const words = useWords(startingWords)
  const forIndividuals = isForIndividuals(checklist.id)
  const { keptIn } = useServices()
  const [keeping, setKeeping] = useState<Keeping>(keptIn === 'device' && forIndividuals ? 'tab' : 'device')
  const sealing = useNewSeal(keeping === 'sealed')
  const start = useStart({ checklist, isOurs, kept: keeping !== 'tab' }, sealing.make)
  const [profile, setProfile] = useState<Profile>(new Map())
  const form = useForm<Organisation>({ defaultValues: { name: '', pollingDay: '' } })
  const asked = checklist.items.filter((item) => applies(item, profile)).length
  const keepingField =
    keptIn === 'tab' ? (
      <KeptInTab />
    ) : (
      <>
        <KeepingField keeping={keeping} forIndividuals={forIndividuals} onChange={setKeeping} />
        {keeping === 'sealed' && <NewSealFields seal={sealing} />}
      </>
    )

  return (
    <form
      className="app-stack app-stack--loose"
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit((fields) => start(fields, profile, null))(event)
      }}
    >
      {(forIndividuals || keptIn === 'tab') && keepingField}
      <OrganisationFields form={form} forIndividuals={forIndividuals} />
      {checklist.profile.length > 0 && (
        <section className="app-stack">
          <h2>{words.factsHeading}</h2>
          <FactsField
            facts={checklist.profile}
            language={checklist.language}
            profile={profile}
            hides={({ id }) => hiddenBy(checklist.items, profile, id).length}
            onChange={setProfile}
          />
        </section>
      )}
      {!forIndividuals && keptIn === 'device' && keepingField}
      <p role="status">
        <strong>{words.asks(asked)}</strong>
      </p>
      <p className="app-soft">{words.sensitive}</p>
      <BeginButtons
        checklist={checklist}
        onEssentials={() => {
          void form.handleSubmit((fields) => start(fields, profile, 'essentials'))()
        }}
      />
    </form>
  )
}

function KeptInTab() {
  const { startingHow } = useWords(keepingInTabWords)
  return <p>{startingHow}</p>
}

/** Makes the assessment, keeps it, and goes to its questions. */
function useStart({ checklist, isOurs, kept }: Omit<NewSession, 'assessment'>, makeSeal: NewSeal['make']) {
  const services = useServices()
  const { sessions, setNotices } = useApp()
  return async ({ name, pollingDay }: Organisation, profile: Profile, show: Show | null): Promise<void> => {
    const id = services.newId()
    if (!(await makeSeal(id))) return
    const assessment = makeAssessment({
      id,
      name: name.trim(),
      at: services.clock.now(),
      checklist: { id: checklist.id, version: checklist.version, sha256: checklistSha256(checklist) },
      profile,
      ...(pollingDay === '' ? {} : { pollingDay }),
    })
    setNotices([])
    await sessions.start({ assessment, checklist, isOurs, kept: kept !== false })
    goTo(addressOf({ screen: 'questions', id, theme: null, show }))
  }
}

interface BeginButtonsProps {
  readonly checklist: Checklist
  readonly onEssentials: () => void
}

/** The first one submits the form around it. */
function BeginButtons({ checklist: { items, minutes }, onEssentials }: BeginButtonsProps) {
  const words = useWords(startingWords)
  const essentials = items.filter(({ level }) => level === 'essential').length
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
      <p className="app-small app-soft">
        {words.beginHint(essentialMinutes({ minutes, items: items.length }, essentials))}
      </p>
    </>
  )
}
