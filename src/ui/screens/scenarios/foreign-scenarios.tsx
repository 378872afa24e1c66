import { useMemo } from 'react'
import { replayScreenWords } from '../../../words/replay-screen'
import { readKeptScenario } from '../../app/foreign-scenario'
import { OpenFileButton } from '../../app/open-file'
import { addressOf } from '../../app/route'
import type { KeptFile } from '../../services'
import { useServices, useWords } from '../../use-services'
import { RemovalTold } from '../checklists/removal-told'
import { useForeignList } from '../checklists/use-foreign-list'
import { ScenarioRow } from './scenario-row'

/** Scenarios that are not ours, and the way to load one. */
export function ForeignScenarios() {
  const words = useWords(replayScreenWords)
  const { foreignScenarios } = useServices()
  const { kept, removed, remove, restore } = useForeignList(foreignScenarios)
  const titleOf = (one: KeptFile): string => readKeptScenario(one)?.scenario.title ?? one.id
  return (
    <>
      <h3>{words.fromFiles}</h3>
      <p className="app-measure">{words.fromFilesHow}</p>
      <div className="app-row app-unprinted">
        <OpenFileButton label={words.load} wanted="scenario" />
      </div>
      {kept?.length === 0 && <p className="app-soft">{words.fromFilesNone}</p>}
      <ul className="app-list--bare">
        {(kept ?? []).map((one) => (
          <ForeignRow
            key={one.id}
            kept={one}
            onRemove={() => {
              remove(one)
            }}
          />
        ))}
      </ul>
      <RemovalTold title={removed && titleOf(removed)} lang={null} say={words.removed} onUndo={restore} />
    </>
  )
}

interface ForeignRowProps {
  readonly kept: KeptFile
  readonly onRemove: () => void
}

function ForeignRow({ kept, onRemove }: ForeignRowProps) {
  const words = useWords(replayScreenWords)
  const foreign = useMemo(() => readKeptScenario(kept), [kept])
  const remove = (
    <button
      type="button"
      className="app-button app-button--plain"
      aria-label={words.removeThis(foreign?.scenario.title ?? kept.id)}
      onClick={onRemove}
    >
      {words.remove}
    </button>
  )
  if (foreign === undefined) {
    return (
      <li className="app-version-entry">
        <p>{words.unreadable}</p>
        {remove}
      </li>
    )
  }
  const { id, scenario, loadedAt } = foreign
  return (
    <ScenarioRow scenario={scenario} steps={scenario.steps.length} loadedAt={loadedAt}>
      <a
        className="app-button app-button--quiet"
        href={addressOf({ screen: 'scenario', id })}
        aria-label={words.readThis(scenario.title)}
      >
        {words.read}
      </a>
      {remove}
    </ScenarioRow>
  )
}
