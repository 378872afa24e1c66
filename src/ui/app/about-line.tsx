import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { resultsWords } from '../../words/results'
import { QuotedAll } from '../parts/quoted'
import { Sentence } from '../parts/sentence'
import { useLanguage, useServices, useWords } from '../use-services'
import { useAssessment } from './use-assessment'

interface AboutLineProps {
  /** As it is typed, or the beginning of it. */
  readonly name: string
}

/** Whose answers these are, to which checklist, and today's date. */
export function AboutLine({ name }: AboutLineProps) {
  const { about } = useWords(resultsWords)
  const { unnamed } = useWords(appWords)
  const language = useLanguage()
  const { clock } = useServices()
  const { title, version } = useAssessment((state) => state.checklist)
  return (
    <Sentence>
      <QuotedAll
        texts={[{ typed: name === '' ? unnamed : name }, title]}
        say={([whose = '', what = '']) => about(whose, what, version, formatDate(language, clock.today()))}
      />
    </Sentence>
  )
}
