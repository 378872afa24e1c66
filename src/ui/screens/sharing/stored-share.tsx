import { useEffect, useEffectEvent, useState } from 'react'
import { parseAssessment } from '../../../files/assessment-file'
import { appWords } from '../../../words/app'
import { sharingWords } from '../../../words/sharing'
import { useApp } from '../../app/app-context'
import { useFindHere } from '../../app/find-here'
import { Dialog } from '../../parts/dialog'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import type { ReportSubject } from '../reports/report-choices'
import { ShareDialog } from './share-dialog'

interface StoredShareProps {
  readonly id: string
  readonly onClose: () => void
}

/** Of one that is stored, or open in this tab. */
export function StoredShare({ id, onClose }: StoredShareProps) {
  const { sessions } = useApp()
  const subject = useStored(id)
  if (subject === null) return null
  if (subject === 'unreadable') return <Unreadable onClose={onClose} />
  return <ShareDialog subject={subject} kept={sessions.find(id)?.kept ?? true} onClose={onClose} />
}

/** `null`: not yet. */
function useStored(id: string): ReportSubject | 'unreadable' | null {
  const { checklists } = useServices()
  const findHere = useFindHere()
  const [subject, setSubject] = useState<ReportSubject | 'unreadable' | null>(null)
  const find = useEffectEvent(async (): Promise<ReportSubject | 'unreadable'> => {
    const here = await findHere(id)
    const read =
      here === undefined || here === 'locked' ? undefined : await parseAssessment(here.text, checklists)
    return read?.ok === true ? read.value : 'unreadable'
  })
  useEffect(() => {
    let isGone = false
    const finish = (found: ReportSubject | 'unreadable'): void => {
      if (!isGone) setSubject(found)
    }
    // A checklist that did not load.
    find().then(finish, () => {
      finish('unreadable')
    })
    return () => {
      isGone = true
    }
  }, [id])
  return subject
}

interface UnreadableProps {
  readonly onClose: () => void
}

function Unreadable({ onClose }: UnreadableProps) {
  const words = useWords(sharingWords)
  const { close } = useWords(appWords)
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Notice tone="wrong" role="alert">
        <p>{words.cannotRead}</p>
      </Notice>
      <button type="button" className="app-button app-button--quiet" onClick={onClose}>
        {close}
      </button>
    </Dialog>
  )
}
