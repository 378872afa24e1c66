import { lazy, Suspense, useEffect, useState } from 'react'
import type { Checklist } from '../../core/checklist'
import { problemWords } from '../../words/problems'
import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { keepingWords } from '../../words/keeping'
import { savingWords } from '../../words/saving'
import { Notice } from '../parts/notice'
import { useLanguage, useServices, useWords } from '../use-services'
import { useApp } from './app-context'
import { CopyReminder } from './copy-reminder'
import { foreignIdOf } from './foreign-checklist'
import { ForeignLine } from './foreign-line'
import { SaveCopy } from './save-copy'
import { useAssessment, useSession } from './use-assessment'

/** In the one-file edition only. */
const KeepInFileNotice = lazy(() =>
  import('./keep-in-file-notice').then(({ KeepInFileNotice: notice }) => ({ default: notice })),
)

/** What has to be said on every screen of an assessment before anything else. */
export function AssessmentNotices() {
  const words = useWords(appWords)
  const language = useLanguage()
  const { clock } = useServices()
  const { kept, file, takeOver } = useSession()
  const [copying, setCopying] = useState(false)
  const copy = (): void => {
    setCopying(true)
  }
  const mayWrite = useAssessment((state) => state.mayWrite)
  const isOurs = useAssessment((state) => state.isOurs)
  const checklist = useAssessment((state) => state.checklist)
  const loadedAt = useLoadedAt(checklist, isOurs)
  return (
    <div className="app-frame__notices app-stack app-stack--tight">
      {!isOurs && <ForeignLine title={checklist.title} loadedAt={loadedAt} />}
      {file !== null && (
        <Suspense>
          <KeepInFileNotice keeping={file} onCopy={copy} />
        </Suspense>
      )}
      {!kept && <p className="app-frame__only-here app-small app-soft">{words.onlyHereHow}</p>}
      {checklist.reviewBy < clock.today() && (
        <Notice tone="careful">
          <p>{words.reviewDue(formatDate(language, checklist.released))}</p>
        </Notice>
      )}
      {!mayWrite && (
        <Notice tone="careful" role="status">
          <p>{words.readOnly}</p>
          <button type="button" className="app-button app-button--quiet" onClick={takeOver}>
            {words.takeOver}
          </button>
        </Notice>
      )}
      <SaveTrouble onCopy={copy} />
      {file === null && <CopyReminder onCopy={copy} />}
      <OpeningNotices />
      {copying && (
        <SaveCopy
          onClose={() => {
            setCopying(false)
          }}
        />
      )}
    </div>
  )
}

interface SaveTroubleProps {
  readonly onCopy: () => void
}

/** The loud side of `SaveState`: why it is not saved, and the way out. */
function SaveTrouble({ onCopy }: SaveTroubleProps) {
  const words = useWords(appWords)
  const keeping = useWords(keepingWords)
  const { saveNow } = useSession()
  const saving = useAssessment((state) => state.saving)
  const reason = useAssessment((state) => state.notKept) ?? 'blocked'
  if (saving !== 'failed') return null
  return (
    <Notice tone="wrong" role="alert" title={words.notSaved}>
      <p>{keeping.notKept[reason]}</p>
      <div className="app-row">
        <button type="button" className="app-button" onClick={onCopy}>
          {keeping.copyNow}
        </button>
        {keeping.mayWorkAgain[reason] && (
          <button type="button" className="app-button app-button--quiet" onClick={saveNow}>
            {words.tryAgain}
          </button>
        )}
      </div>
    </Notice>
  )
}

/** When its checklist was loaded from a file; `undefined` while that is not known. */
function useLoadedAt(checklist: Checklist, isOurs: boolean): string | undefined {
  const { foreignChecklists } = useServices()
  const [loadedAt, setLoadedAt] = useState<string>()
  useEffect(() => {
    if (isOurs) return
    foreignChecklists.read(foreignIdOf(checklist)).then(
      (kept) => {
        setLoadedAt(kept?.loadedAt)
      },
      () => undefined,
    )
  }, [checklist, isOurs, foreignChecklists])
  return loadedAt
}

function OpeningNotices() {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { notice: tell } = useWords(problemWords)
  const { notices, setNotices } = useApp()
  // Whose questions these are stands above, on every screen, and cannot be closed.
  const untold = notices.filter(({ kind }) => kind !== 'foreign-checklist')
  if (untold.length === 0) return null
  return (
    <Notice tone="calm" role="status" title={words.noticesTitle}>
      <ul className="app-list">
        {untold.map((notice, index) => (
          <li key={index}>{tell(notice)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          setNotices([])
        }}
      >
        {close}
      </button>
    </Notice>
  )
}
