import { useEffect, useRef } from 'react'
import { libraryWords } from '../../../words/library'
import { readKept } from '../../app/foreign-checklist'
import { OpenFileButton } from '../../app/open-file'
import type { KeptChecklist } from '../../services'
import { useWords } from '../../use-services'
import { ForeignEntry } from './foreign-entry'
import { useForeignList } from './use-foreign-list'

/** Checklists that are not ours, and the way to load one. */
export function ForeignList() {
  const words = useWords(libraryWords)
  const { kept, removed, remove, restore } = useForeignList()
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
      <RemovalTold removed={removed} onUndo={restore} />
    </section>
  )
}

interface RemovalToldProps {
  readonly removed: KeptChecklist | null
  readonly onUndo: () => void
}

/** What had focus is gone with the entry: focus goes to the way back. */
function RemovalTold({ removed, onUndo }: RemovalToldProps) {
  const words = useWords(libraryWords)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (removed !== null) undo.current?.focus()
  }, [removed])
  return (
    <div role="status">
      {removed !== null && (
        <div className="app-row">
          <p>
            <bdi>{words.removed(readKept(removed)?.checklist.title ?? removed.id)}</bdi>
          </p>
          <button ref={undo} type="button" className="app-button app-button--quiet" onClick={onUndo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
