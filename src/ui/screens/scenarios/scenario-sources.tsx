import type { Sources } from '../../../core/reference'
import type { Scenario } from '../../../core/scenario'
import { authorWords } from '../../../words/author'
import { libraryWords } from '../../../words/library'
import { Citation } from '../../app/citation'
import { useWords } from '../../use-services'
import './scenario-sources.css'

interface ScenarioSourcesProps {
  readonly scenario: Pick<Scenario, 'sources'>
  readonly sources: Sources
  /** False: they are what the author names. */
  readonly isOurs: boolean
}

/** All that it is told from. One without sources says nothing. */
export function ScenarioSources({ scenario, sources, isOurs }: ScenarioSourcesProps) {
  const words = useWords(libraryWords)
  const author = useWords(authorWords)
  if (scenario.sources.length === 0) return null
  return (
    <section className="app-stack app-stack--tight">
      <h2>{isOurs ? words.sources : author.sources}</h2>
      <ul className="app-scenario-sources app-list">
        {scenario.sources.map((reference, index) => (
          <li key={index}>
            <Citation reference={reference} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}
