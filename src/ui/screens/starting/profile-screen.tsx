import { applies, hiddenBy } from '../../../core/profile'
import { startingWords } from '../../../words/starting'
import { isForIndividuals } from '../../app/keeping'
import { Page } from '../../app/page'
import { addressOfQuestions, addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { FactsField } from './facts-field'
import { PollingDayField } from './polling-day-field'

export function ProfileScreen() {
  const words = useWords(startingWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const { name, profile } = useAssessment((state) => state.assessment)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const rename = useAssessment((state) => state.rename)
  const setProfile = useAssessment((state) => state.setProfile)
  const asked = checklist.items.filter((item) => applies(item, profile)).length
  const hidden = checklist.items.length - asked
  return (
    <Page title={words.profileTitle} heading={words.profileHeading} reading>
      <p className="app-lead">{words.profileLead}</p>
      <Field
        label={isForIndividuals(checklist.id) ? words.ownNameLabel : words.nameLabel}
        hint={words.nameHint}
      >
        {(links) => (
          <TextControl
            {...links}
            value={name}
            maxLength={300}
            readOnly={!mayWrite}
            onChange={(event) => {
              rename(event.target.value)
            }}
          />
        )}
      </Field>
      <PollingDayField />
      {checklist.profile.length > 0 && (
        <section className="app-stack">
          <h2>{words.factsHeading}</h2>
          <FactsField
            facts={checklist.profile}
            profile={profile}
            hides={(fact) => hiddenBy(checklist.items, profile, fact.id).length}
            disabled={!mayWrite}
            onChange={setProfile}
          />
        </section>
      )}
      <p role="status">
        <strong>{words.asks(asked)}</strong>
        {hidden > 0 && (
          <>
            {' · '}
            <a href={addressOfQuestions(id, 'hidden')}>{words.hides(hidden)}</a>
          </>
        )}
      </p>
      <p>
        <a className="app-button" href={addressOfScreen('questions', id)}>
          {words.begin}
        </a>
      </p>
    </Page>
  )
}
