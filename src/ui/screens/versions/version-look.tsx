import type { Compared } from '../../../core/compare'
import type { KeptVersion } from '../../../core/stored'
import { summaryLine } from '../../../words/rating-line'
import { versionsWords } from '../../../words/versions'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import '../../parts/chip.css'
import { useMoment } from './use-moment'
import type { ReadVersion } from './use-versions'
import { VersionDifferences } from './version-differences'
import type { VersionsPlace } from './versions-place'
import type { Told } from './versions-told'

interface VersionLookProps {
  readonly version: KeptVersion
  readonly read: ReadVersion | undefined
  readonly present: Compared | null
  readonly place: VersionsPlace
  readonly onBack: () => void
  readonly onTold: (told: Told) => void
}

/** One version to look at. Nothing here changes it. */
export function VersionLook({ version, read, present, place, onBack, onTold }: VersionLookProps) {
  const words = useWords(versionsWords)
  const language = useLanguage()
  const momentOf = useMoment()
  const { summary } = version
  const { mark, text } = summaryLine(language, summary)

  async function restore(opened: Compared): Promise<void> {
    const restored = await place.restore(opened)
    onTold(
      restored.ok
        ? { kind: 'restored', moment: momentOf(version.savedAt), undo: restored.value }
        : { kind: 'problem', problem: restored.problem },
    )
  }

  return (
    <>
      {summary.name !== '' && (
        <p>
          <bdi>{summary.name}</bdi>
        </p>
      )}
      <p>
        <span className={`app-chip app-chip--${mark} app-chip--wrap`}>
          <Mark status={mark} />
          {text}
        </span>
      </p>
      <p className="app-small app-soft app-figures">
        <Quoted lang={summary.checklistLanguage ?? null}>{summary.checklistTitle}</Quoted> ·{' '}
        {words.answered(summary.answered, summary.asked)}
      </p>
      {read?.kind === 'unreadable' && <p>{words.unreadable}</p>}
      {read?.kind === 'read' && present !== null && <VersionDifferences version={read} present={present} />}
      {place.mayChange && <p className="app-small app-soft">{words.restoreHow}</p>}
      <div className="app-row">
        {place.mayChange && read?.kind === 'read' && (
          <button type="button" className="app-button" onClick={() => void restore(read.opened)}>
            {words.restore}
          </button>
        )}
        <button type="button" className="app-button app-button--quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  )
}
