import { resultsWords } from '../../../words/results'
import { Page } from '../../app/page'
import { addressOfQuestions, addressOfScreen } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { ColleaguesCard } from '../merging/colleagues-card'
import { NewerVersion } from '../moving/newer-version'
import { HiddenQuestions } from './hidden-questions'

/** Nothing is answered yet. */
export function NothingYet() {
  const words = useWords(resultsWords)
  const { id } = useSession()
  return (
    <Page title={words.title} heading={words.nothingYet} reading>
      <NewerVersion />
      <p className="app-lead">{words.nothingYetHow}</p>
      <div className="app-row">
        <a className="app-button app-button--big" href={addressOfQuestions(id, 'essentials')}>
          {words.begin}
        </a>
        <a className="app-button app-button--quiet app-button--big" href={addressOfScreen('questions', id)}>
          {words.beginAll}
        </a>
      </div>
      <ColleaguesCard />
    </Page>
  )
}

/** What somebody said about themselves leaves out every question. */
export function NoneApplies() {
  const words = useWords(resultsWords)
  return (
    <Page title={words.title} heading={words.noneApplies} reading>
      <NewerVersion />
      <p className="app-lead">{words.noneAppliesHow}</p>
      <HiddenQuestions />
      <ColleaguesCard />
    </Page>
  )
}
