import { useState } from 'react'
import { changeSettings } from '../../../core/workshop'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { EndWorkshop } from './end-workshop'
import { PrintPack } from './print-pack'
import { SettingsForm } from './settings-form'
import { useSession, useWorkshop } from './workshop-context'

/** "Prepare", once a workshop is going on. */
export function GoingOnScreen() {
  const words = useWords(workshopWords)
  const { questions } = useWords(terms)
  const { workshop, checklist, foreign } = useSession()
  const { store, isKept } = useWorkshop()
  const [changes, setChanges] = useState(false)
  return (
    <Page title={words.title} heading={words.goingOnHeading} reading>
      <p>
        <bdi>
          <QuotedIn say={(title) => words.goingOn(title, questions(workshop.items.length), workshop.minutes)}>
            {checklist.title}
          </QuotedIn>
        </bdi>{' '}
        {words.about[workshop.about]}
      </p>
      {!isKept && <p>{words.notKept}</p>}
      <div className="app-row">
        <a className="app-button app-button--big" href={addressOf({ screen: 'workshop', part: 'ask' })}>
          {words.goOn}
        </a>
        <EndWorkshop />
      </div>
      {changes ? (
        <SettingsForm
          checklist={checklist}
          before={workshop}
          submit={words.change}
          onSubmit={(settings) => {
            store.getState().change((before) => changeSettings(before, settings))
            setChanges(false)
          }}
          below={() => null}
        />
      ) : (
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setChanges(true)
          }}
        >
          {words.changeThese}
        </button>
      )}
      <PrintPack
        checklist={checklist}
        isOurs={foreign === null}
        settings={workshop}
        scenario={workshop.scenario}
      />
    </Page>
  )
}
