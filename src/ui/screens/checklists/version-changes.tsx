import { useState } from 'react'
import { compareVersions } from '../../../core/catalogue'
import type { Checklist } from '../../../core/checklist'
import { formatDate } from '../../../words/dates'
import { movingWords } from '../../../words/moving'
import { Quoted } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import { ChangesLists } from '../moving/changes-lists'
import { FilterField } from './filter-field'
import { useChecklist, type FoundChecklist } from './use-checklist'
import { useOtherVersions } from './use-other-versions'

interface VersionChangesProps {
  readonly found: FoundChecklist
}

/** Any two versions: this one, and the one that is chosen. */
export function VersionChanges({ found }: VersionChangesProps) {
  const words = useWords(movingWords)
  const language = useLanguage()
  const others = useOtherVersions(found)
  const [chosen, setChosen] = useState<string | null>(null)
  const other = others.find(({ key }) => key === chosen)
  if (others.length === 0) return null
  return (
    <>
      <div className="app-unprinted">
        <FilterField
          label={words.compare}
          all={words.compareNone}
          choices={others.map(({ key, version, released }) => [
            key,
            words.compareVersion(version, formatDate(language, released)),
          ])}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
      {other !== undefined && (
        <Compared key={other.key} checklist={found.checklist} id={other.id} version={other.version} />
      )}
    </>
  )
}

interface ComparedProps {
  readonly checklist: Checklist
  /** Under which the other is found. */
  readonly id: string
  readonly version: string
}

function Compared({ checklist, id, version }: ComparedProps) {
  const words = useWords(movingWords)
  const loading = useChecklist(id, version)
  if (loading.kind === 'loading') return <p role="status">{words.comparing}</p>
  if (loading.kind !== 'here') return <p role="status">{words.notLoaded}</p>
  const [older, newer] = [loading.checklist, checklist].sort((a, b) => compareVersions(a.version, b.version))
  if (older === undefined || newer === undefined) return null
  return (
    <div className="app-stack">
      <p role="status">
        <strong>{words.compared(older.version, newer.version)}</strong>
      </p>
      {newer !== checklist && (
        <p>
          <Quoted lang={newer.language}>{newer.changes}</Quoted>
        </p>
      )}
      <ChangesLists older={older} newer={newer} />
    </div>
  )
}
