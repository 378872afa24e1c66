import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { AboutLine } from './about-line'
import { useAssessment } from './use-assessment'

/** On paper there is no header: whose this is, what was asked, and when. */
export function PrintedHead() {
  const { notNcsc } = useWords(appWords)
  const name = useAssessment((state) => state.assessment.name)
  return (
    <div className="app-printed">
      <p>
        <AboutLine name={name} />
      </p>
      <p className="app-small">{notNcsc}</p>
    </div>
  )
}
