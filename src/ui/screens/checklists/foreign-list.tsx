import { libraryWords } from '../../../words/library'
import { readKept } from '../../app/foreign-checklist'
import { OpenFileButton } from '../../app/open-file'
import { useServices, useWords } from '../../use-services'
import { ForeignEntry } from './foreign-entry'
import { RemovalTold } from './removal-told'
import { useForeignList } from './use-foreign-list'

/** Checklists that are not ours, and the way to load one. */
export function ForeignList() {
  const words = useWords(libraryWords)
  const { foreignChecklists } = useServices()
  const { kept, removed, remove, restore } = useForeignList(foreignChecklists)
  const gone = removed === null ? undefined : readKept(removed)?.checklist
  return (
    <section className="app-card app-stack" aria-labelledby="from-files">
      <h2 id="from-files">{words.fromFiles}</h2>
      <p className="app-measure">{words.fromFilesHow}</p>
      <div className="app-row app-unprinted">
        <OpenFileButton label={words.loadFile} />
      </div>
      {kept?.length === 0 && <p className="app-soft">{words.fromFilesNone}</p>}
      {kept !== null && kept.length > 0 && (
        <ul className="app-list--bare">
          {kept.map((one) => (
            <ForeignEntry
              key={one.id}
              kept={one}
              onRemove={() => {
                remove(one)
              }}
            />
          ))}
        </ul>
      )}
      <RemovalTold
        title={removed && (gone?.title ?? removed.id)}
        lang={gone?.language ?? null}
        say={words.removed}
        onUndo={restore}
      />
    </section>
  )
}
