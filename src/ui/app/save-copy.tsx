import { useState } from 'react'
import { makeShareCopy } from '../../core/share'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { appWords } from '../../words/app'
import { fileNames } from '../../words/file-names'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { DialogButtons } from '../parts/dialog-buttons'
import { Field } from '../parts/field'
import { TextControl } from '../parts/field-control'
import { Notice } from '../parts/notice'
import { useServices, useWords } from '../use-services'
import { useSession } from './use-assessment'

interface SaveCopyProps {
  readonly onClose: () => void
}

type Outcome = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'not-whole' }

/** Saves a file copy; it is read back and compared before "saved" is claimed. */
export function SaveCopy({ onClose }: SaveCopyProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { neutral, save, outcome } = useSaveCopy()
  const [name, setName] = useState(neutral)

  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.intro}</p>
      <Notice tone="careful">
        <p>
          {words.sensitive} {words.synced}
        </p>
      </Notice>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save(name)
        }}
      >
        <Field label={words.fileName} hint={words.fileNameHint}>
          {(links) => (
            <TextControl
              {...links}
              value={name}
              maxLength={100}
              onChange={(event) => {
                setName(event.target.value)
              }}
            />
          )}
        </Field>
        <DialogButtons submit={words.save} cancel={close} onCancel={onClose} />
      </form>
      <div role="status">
        {outcome?.kind === 'saved' && <p>{words.saved(outcome.name)}</p>}
        {outcome?.kind === 'not-whole' && <Notice tone="wrong">{words.notWhole}</Notice>}
      </div>
      <p className="app-small app-soft">{words.trust}</p>
    </Dialog>
  )
}

interface CopySaving {
  readonly neutral: string
  readonly save: (name: string) => Promise<void>
  readonly outcome: Outcome | null
}

function useSaveCopy(): CopySaving {
  const { checklists, clock, files } = useServices()
  const words = useWords(fileNames)
  const { store } = useSession()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const neutral = words.copy(clock.today())
  return {
    neutral,
    outcome,
    async save(name) {
      const { assessment, checklist } = store.getState()
      const text = formatAssessment(
        makeShareCopy(assessment, { preset: 'everything', withName: true }),
        checklist,
      )
      const readBack = await parseAssessment(text, checklists)
      if (!readBack.ok || formatAssessment(readBack.value.assessment, checklist) !== text) {
        setOutcome({ kind: 'not-whole' })
        return
      }
      const fileName = `${safeFileName(name) || neutral}.hustings.json`
      files.download(fileName, 'application/json', text)
      const { copies, setCopies } = store.getState()
      setCopies({ ...copies, copiedAt: clock.now() })
      setOutcome({ kind: 'saved', name: fileName })
    },
  }
}

/** What every file system takes: letters, digits, spaces, dots inside, hyphens. */
export function safeFileName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
}
