import type { ScenarioEntry } from '../../../core/scenario'
import { libraryWords } from '../../../words/library'
import { replayScreenWords } from '../../../words/replay-screen'
import { Citation } from '../../app/citation'
import { addressOf } from '../../app/route'
import { useScenarioList } from '../../app/use-scenario-list'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { ForeignScenarios } from './foreign-scenarios'
import { ScenarioRow } from './scenario-row'

/** Of the library: every scenario there is, ours and those from files. */
export function ScenarioSection() {
  const words = useWords(replayScreenWords)
  const entries = useScenarioList()
  return (
    <section className="app-card app-stack" aria-labelledby="library-scenarios">
      <h2 id="library-scenarios">{words.libraryHeading}</h2>
      <p className="app-measure">{words.libraryHow}</p>
      {entries === 'failed' && <p role="alert">{words.notLoaded}</p>}
      {Array.isArray(entries) && (
        <ul className="app-list--bare">
          {entries.map((entry: ScenarioEntry) => (
            <ScenarioRow
              key={entry.id}
              scenario={entry}
              steps={entry.steps}
              loadedAt={null}
              more={<EntrySources entry={entry} />}
            >
              <a
                className="app-button app-button--quiet"
                href={addressOf({ screen: 'scenario', id: entry.id })}
                aria-label={words.readThis(entry.title)}
              >
                {words.read}
              </a>
            </ScenarioRow>
          ))}
        </ul>
      )}
      <ForeignScenarios />
    </section>
  )
}

interface EntrySourcesProps {
  readonly entry: ScenarioEntry
}

function EntrySources({ entry }: EntrySourcesProps) {
  const words = useWords(libraryWords)
  const sources = useSources()
  if (sources === null) return null
  return (
    <Disclosure title={words.sources}>
      <ul className="app-list">
        {entry.sources.map((reference) => (
          <li key={`${reference.source} ${reference.section ?? ''}`}>
            <Citation reference={reference} sources={sources} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
