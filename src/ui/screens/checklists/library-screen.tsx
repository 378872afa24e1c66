import { startable, type CatalogueEntry } from '../../../core/catalogue'
import { libraryWords } from '../../../words/library'
import { Page } from '../../app/page'
import { Quoted } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { ScenarioSection } from '../scenarios/scenario-section'
import { ForeignList } from './foreign-list'
import { VersionEntry } from './version-entry'

/** Every released version, newest first within each checklist; then those from files. */
export function LibraryScreen() {
  const words = useWords(libraryWords)
  const { catalogue } = useServices().checklists
  const current = new Set(startable(catalogue))
  return (
    <Page title={words.title} heading={words.title}>
      <p className="app-lead">{words.lead}</p>
      {byChecklist(catalogue).map((versions) => (
        <section key={versions[0].id} className="app-card app-stack">
          <h2>
            <Quoted lang={versions[0].language}>{versions[0].title}</Quoted>
          </h2>
          <p className="app-soft">
            <Quoted lang={versions[0].language}>{versions[0].audience}</Quoted>
          </p>
          <p className="app-measure">
            <Quoted lang={versions[0].language}>{versions[0].summary}</Quoted>
          </p>
          <ul className="app-list--bare">
            {versions.map((entry) => (
              <VersionEntry key={entry.version} entry={entry} mayStart={current.has(entry)} />
            ))}
          </ul>
        </section>
      ))}
      <ForeignList />
      <ScenarioSection />
    </Page>
  )
}

type Versions = readonly [CatalogueEntry, ...CatalogueEntry[]]

function byChecklist(catalogue: readonly CatalogueEntry[]): readonly Versions[] {
  const groups = new Map<string, [CatalogueEntry, ...CatalogueEntry[]]>()
  for (const entry of catalogue) {
    const group = groups.get(entry.id)
    if (group === undefined) groups.set(entry.id, [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}
