import { applies, hiddenBy } from '../../../core/profile'
import { startingWords } from '../../../words/starting'
import { Page } from '../../app/page'
import { addressOfQuestions, addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { FactsField } from './facts-field'
import { NameField } from './name-field'
import { PollingDayField } from './polling-day-field'

export function ProfileScreen() {
  const words = useWords(startingWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const profile = useAssessment((state) => state.assessment.profile)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const setProfile = useAssessment((state) => state.setProfile)
  const asked = checklist.items.filter((item) => applies(item, profile)).length
  const hidden = checklist.items.length - asked
  return (
    <Page title={words.profileTitle} heading={words.profileHeading} reading>
      <p className="app-lead">{words.profileLead}</p>
      <NameField />
      <PollingDayField />
      {checklist.profile.length > 0 && (
        <section className="app-stack">
          <h2>{words.factsHeading}</h2>
          <FactsField
            facts={checklist.profile}
            language={checklist.language}
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
