import { useEffect, useRef, useState } from 'react'
import { sealingHereWords } from '../../../words/sealing-here'
import { appWords } from '../../../words/app'
import { useApp } from '../../app/app-context'
import { Loading } from '../../app/loading'
import { SaveCopy } from '../../app/save-copy'
import type { Session } from '../../app/sessions'
import { SessionProvider, useAssessment } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { useServices, useWords } from '../../use-services'
import { SealForm } from './seal-form'

interface SealDialogProps {
  readonly id: string
  /** `sealed`: whether it is sealed now. */
  readonly onClose: (sealed: boolean) => void
}

/** Seals what is here already, after a file copy was asked for. */
export function SealDialog({ id, onClose }: SealDialogProps) {
  const words = useWords(sealingHereWords)
  const { close } = useWords(appWords)
  const { isPossible } = useServices().sealing
  const session = useOpened(id)
  const [stage, setStage] = useState<'copy' | 'passphrase' | 'sealed'>('copy')
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was pressed is gone with the stage before.
    if (stage !== 'copy') top.current?.focus()
  }, [stage])
  const leave = (): void => {
    onClose(stage === 'sealed')
  }
  return (
    <Dialog title={words.sealTitle} onClose={leave}>
      <div ref={top} tabIndex={-1} className="app-stack">
        {!isPossible && <p>{words.notOffered}</p>}
        {isPossible && session === 'opening' && <Loading />}
        {isPossible && session === 'unreadable' && <p>{words.cannotBeRead}</p>}
        {isPossible && typeof session === 'object' && stage === 'copy' && (
          <SessionProvider session={session}>
            <CopyFirst
              onGoOn={() => {
                setStage('passphrase')
              }}
            />
          </SessionProvider>
        )}
        {stage === 'passphrase' && (
          <SealForm
            id={id}
            onSealed={() => {
              setStage('sealed')
            }}
          />
        )}
        {stage === 'sealed' && (
          <>
            <p role="status">{words.isSealed}</p>
            <p className="app-small app-soft">{words.traces}</p>
          </>
        )}
      </div>
      <p>
        <button type="button" className="app-button app-button--quiet" onClick={leave}>
          {close}
        </button>
      </p>
    </Dialog>
  )
}

/** In this tab, so that a copy of it can be made and no other tab writes it. */
function useOpened(id: string): Session | 'opening' | 'unreadable' {
  const { sessions } = useApp()
  const [opened, setOpened] = useState<Session | 'opening' | 'unreadable'>('opening')
  useEffect(() => {
    let gone = false
    sessions.open(id).then(
      (opening) => {
        if (!gone) setOpened(opening.kind === 'open' ? opening.session : 'unreadable')
      },
      () => {
        if (!gone) setOpened('unreadable')
      },
    )
    return () => {
      gone = true
    }
  }, [id, sessions])
  return opened
}

interface CopyFirstProps {
  readonly onGoOn: () => void
}

function CopyFirst({ onGoOn }: CopyFirstProps) {
  const words = useWords(sealingHereWords)
  const [saving, setSaving] = useState(false)
  const hasCopy = useAssessment(
    ({ copies, assessment }) =>
      copies.copiedAt !== undefined && Date.parse(copies.copiedAt) >= Date.parse(assessment.changedAt),
  )
  return (
    <>
      <p>{words.sealMeans}</p>
      <p>
        <strong>{words.noWayBack}</strong>
      </p>
      <p>{words.copyFirst}</p>
      <div className="app-row">
        <button
          type="button"
          className={hasCopy ? 'app-button app-button--quiet' : 'app-button'}
          onClick={() => {
            setSaving(true)
          }}
        >
          {words.saveCopy}
        </button>
        <button
          type="button"
          className={hasCopy ? 'app-button' : 'app-button app-button--quiet'}
          onClick={onGoOn}
        >
          {hasCopy ? words.goOn : words.goOnWithout}
        </button>
      </div>
      {saving && (
        <SaveCopy
          onClose={() => {
            setSaving(false)
          }}
        />
      )}
    </>
  )
}
