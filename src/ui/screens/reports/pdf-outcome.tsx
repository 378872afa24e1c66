import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { appWords } from '../../../words/app'
import { reportChoicesWords } from '../../../words/report-choices'
import { FileMade } from '../../app/file-made'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import type { Making } from './use-report-pdf'

/** What is made sooner is not worth a bar that flashes up. */
const SOON_MILLISECONDS = 400

interface PdfOutcomeProps {
  readonly making: Making | null
  readonly onCancel: () => void
  /** Where focus goes when the way to cancel is gone. */
  readonly makeButton: RefObject<HTMLButtonElement | null>
}

/** How far it is, and how it ended. Told when it takes long and when it ends; the bar between is to be looked at. */
export function PdfOutcome({ making, onCancel, makeButton }: PdfOutcomeProps) {
  const words = useWords(reportChoicesWords)
  const busy = making?.kind === 'busy'
  const isLong = useIsLong(busy)
  const place = useRef<HTMLDivElement>(null)
  const news = busy ? isLong : making?.kind
  useEffect(() => {
    // On a small screen it may be below what one sees.
    if (news !== undefined && news !== false) place.current?.scrollIntoView({ block: 'nearest' })
  }, [news])
  return (
    <div ref={place}>
      {busy && isLong && <Progress share={making.share} onCancel={onCancel} makeButton={makeButton} />}
      <div role="status">
        {busy && isLong && <span className="app-heard">{words.busy}</span>}
        {making !== null && !busy && <Ending making={making} />}
      </div>
    </div>
  )
}

interface ProgressProps extends Pick<PdfOutcomeProps, 'onCancel' | 'makeButton'> {
  readonly share: number | null
}

function Progress({ share, onCancel, makeButton }: ProgressProps) {
  const words = useWords(reportChoicesWords)
  const { cancel } = useWords(appWords)
  const cancelButton = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const [going, staying] = [cancelButton.current, makeButton.current]
    return () => {
      if (document.activeElement === going) staying?.focus()
    }
  }, [makeButton])
  return (
    <div className="app-row">
      <label className="app-row">
        {words.busy}
        <progress {...(share === null ? {} : { value: share })} />
      </label>
      <button ref={cancelButton} type="button" className="app-button app-button--quiet" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}

interface EndingProps {
  readonly making: Exclude<Making, { kind: 'busy' }>
}

function Ending({ making }: EndingProps) {
  const words = useWords(reportChoicesWords)
  if (making.kind === 'failed') {
    return (
      <Notice tone="wrong">
        <p>{words.failed}</p>
      </Notice>
    )
  }
  return <FileMade words={words} made={making} />
}

function useIsLong(busy: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!busy) return undefined
    const waiting = setTimeout(() => {
      setLong(true)
    }, SOON_MILLISECONDS)
    return () => {
      clearTimeout(waiting)
      setLong(false)
    }
  }, [busy])
  return isLong
}
