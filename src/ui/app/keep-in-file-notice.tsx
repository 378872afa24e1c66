import { useEffect, useState } from 'react'
import { isInFile, isQuietOver } from '../../core/copy-reminder'
import type { KeptFileState } from '../../state/assessment-state'
import { fileNames } from '../../words/file-names'
import { keepingInTabWords } from '../../words/keeping'
import { savingWords } from '../../words/saving'
import { Notice } from '../parts/notice'
import { useServices, useWords } from '../use-services'
import type { FileKeeping } from './keep-in-file'
import { useAssessment } from './use-assessment'

interface KeepInFileNoticeProps {
  readonly keeping: FileKeeping
  /** Opens the way to save a copy. */
  readonly onCopy: () => void
}

/** What is in this tab only is to be put into a file: said first, then every ten minutes with changes. */
export function KeepInFileNotice({ keeping, onCopy }: KeepInFileNoticeProps) {
  const words = useWords(keepingInTabWords)
  const canChoose = useCanChoose()
  const file = useAssessment((state) => state.file)
  const [putOffAt, setPutOffAt] = useState<string>()
  const wanted = useWanted(putOffAt)
  const { clock } = useServices()
  const neutral = useWords(fileNames).copy(clock.today())
  const choose = (): void => void keeping.choose(`${neutral}.hustings.json`)

  if (canChoose === null) return null
  if (file !== null) {
    return <FileTrouble file={file} onChoose={choose} onTryAgain={keeping.tryAgain} />
  }
  if (wanted === null) return null
  const isFirst = wanted === 'first'
  const title = canChoose ? words.whereFirst : words.copyFirst
  const how = canChoose ? words.whereFirstHow : words.copyFirstHow
  return (
    <Notice
      tone="careful"
      title={isFirst ? title : words.again}
      {...(isFirst ? {} : { role: 'alert' as const })}
    >
      <p>{isFirst ? how : words.againHow}</p>
      <div className="app-row">
        {canChoose && (
          <button type="button" className="app-button" onClick={choose}>
            {words.chooseWhere}
          </button>
        )}
        <button
          type="button"
          className={canChoose ? 'app-button app-button--quiet' : 'app-button'}
          onClick={onCopy}
        >
          {words.saveCopy}
        </button>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setPutOffAt(clock.now())
          }}
        >
          {words.notNow}
        </button>
      </div>
    </Notice>
  )
}

const LOOK_MILLISECONDS = 15_000

/** `first`: it has been in no file yet. `again`: not for ten minutes, and there have been changes. */
function useWanted(putOffAt: string | undefined): 'first' | 'again' | null {
  const { clock } = useServices()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const looking = setInterval(() => {
      setNow(clock.now())
    }, LOOK_MILLISECONDS)
    return () => {
      clearInterval(looking)
    }
  }, [clock])
  const copies = useAssessment((state) => state.copies)
  const changedAt = useAssessment((state) => state.assessment.changedAt)
  const hasAnswers = useAssessment((state) => state.assessment.answers.size > 0)
  if (hasAnswers && isInFile({ ...copies, changedAt })) return null
  if (!isQuietOver([copies.copiedAt, putOffAt], now)) return null
  return copies.copiedAt === undefined && putOffAt === undefined ? 'first' : 'again'
}

/** `null` while that is not known. */
function useCanChoose(): boolean | null {
  const { files } = useServices()
  const [canChoose, setCanChoose] = useState<boolean | null>(null)
  useEffect(() => {
    files.disk().then(
      (disk) => {
        setCanChoose(disk !== null)
      },
      () => {
        setCanChoose(false)
      },
    )
  }, [files])
  return canChoose
}

interface FileTroubleProps {
  readonly file: KeptFileState
  readonly onChoose: () => void
  readonly onTryAgain: () => void
}

function FileTrouble({ file: { name, status }, onChoose, onTryAgain }: FileTroubleProps) {
  const words = useWords(keepingInTabWords)
  const { another, notAllowed, otherKind } = useWords(savingWords)
  if (status === 'saved' || status === 'saving') return null
  const why = {
    unwritable: words.stoppedUnwritable(name),
    differs: words.stoppedDiffers(name),
    'not-whole': words.stoppedNotWhole,
    changed: words.stoppedChanged(name),
    another: another(name),
    'not-allowed': notAllowed(name),
    'other-kind': otherKind(name),
  }[status]
  return (
    <Notice tone="wrong" role="alert" title={words.notSavedIn(name)}>
      <p>{why}</p>
      <div className="app-row">
        <button type="button" className="app-button" onClick={onChoose}>
          {words.chooseWhere}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      </div>
    </Notice>
  )
}
