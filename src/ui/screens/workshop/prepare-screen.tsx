import { useState } from 'react'
import { startable } from '../../../core/catalogue'
import { startWorkshop } from '../../../core/workshop'
import { appWords } from '../../../words/app'
import { workshopWords } from '../../../words/workshop'
import { ForeignLine } from '../../app/foreign-line'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { goTo } from '../../app/use-route'
import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { useChecklist } from '../checklists/use-checklist'
import { OfflineLine } from './offline-line'
import { PrintPack } from './print-pack'
import { SettingsForm } from './settings-form'
import { useForeignChoices } from './use-foreign-choices'
import { useWorkshop } from './workshop-context'

/** Chooses what a room is asked, and begins. */
export function PrepareScreen() {
  const words = useWords(workshopWords)
  const { catalogue } = useServices().checklists
  const ours = startable(catalogue).map(({ id, version, title }) => ({ id, version, title }))
  const choices = [...ours, ...useForeignChoices()]
  const [chosen, setChosen] = useState(ours[0]?.id ?? '')
  const choice = choices.find(({ id }) => id === chosen)
  return (
    <Page title={words.title} heading={words.heading} reading>
      <p className="app-lead">{words.lead}</p>
      <OfflineLine />
      <Field label={words.checklist}>
        {(links) => (
          <SelectControl
            {...links}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value)
            }}
          >
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
      {choice !== undefined && <Begin key={choice.id} id={choice.id} version={choice.version} />}
    </Page>
  )
}

interface BeginProps {
  readonly id: string
  readonly version: string
}

function Begin({ id, version }: BeginProps) {
  const words = useWords(workshopWords)
  const app = useWords(appWords)
  const { clock } = useServices()
  const { store } = useWorkshop()
  const loading = useChecklist(id, version)
  if (loading.kind === 'loading') return <p role="status">{app.loading}</p>
  if (loading.kind !== 'here') return <p role="alert">{words.checklistNotLoaded}</p>
  const { checklist, foreign } = loading
  return (
    <>
      {foreign !== null && (
        <ForeignLine title={checklist.title} loadedAt={foreign.loadedAt} lang={checklist.language} />
      )}
      <SettingsForm
        checklist={checklist}
        before={null}
        submit={words.start}
        onSubmit={(settings) => {
          store.getState().begin(startWorkshop({ checklist: { id, version }, ...settings }, clock.now()))
          goTo(addressOf({ screen: 'workshop', part: 'ask' }))
        }}
        below={(settings) => (
          <PrintPack checklist={checklist} isOurs={foreign === null} settings={settings} scenario={null} />
        )}
      />
    </>
  )
}
