import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { resultsWords } from '../../words/results'
import { terms } from '../../words/terms'
import { Sentence } from '../parts/sentence'
import { useLanguage, useServices, useWords } from '../use-services'
import { useAssessment } from './use-assessment'

/** On paper there is no header: whose this is, what was asked, and when. */
export function PrintedHead() {
  const { notNcsc } = useWords(appWords)
  const { about } = useWords(resultsWords)
  const { unnamed } = useWords(terms)
  const language = useLanguage()
  const { clock } = useServices()
  const name = useAssessment((state) => state.assessment.name)
  const { title, version } = useAssessment((state) => state.checklist)
  return (
    <div className="app-printed">
      <p>
        <Sentence>
          {about(name === '' ? unnamed : name, title, version, formatDate(language, clock.today()))}
        </Sentence>
      </p>
      <p className="app-small">{notNcsc}</p>
    </div>
  )
}
