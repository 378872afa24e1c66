import { useState, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { ChoiceControl } from '../parts/field-control'
import { Notice } from '../parts/notice'
import { useWords } from '../use-services'
import { FileMade } from './file-made'
import { FileNameField } from './file-name-field'
import { TrustLine } from './trust-line'
import { useDownload, type DownloadFormat, type Makers, type Making } from './use-download'
import { SealButton, useSealIt } from './use-seal-it'

interface DownloadWords {
  readonly downloadTitle: string
  readonly format: string
  readonly formats: Readonly<Record<DownloadFormat, string>>
  readonly busy: string
  readonly failed: string
  readonly made: (name: string) => string
  readonly missing: (characters: string) => string
}

interface DownloadDialogProps {
  readonly words: DownloadWords
  readonly makers: Makers
  readonly onClose: () => void
  /** What goes in, and who can read it. */
  readonly children: ReactNode
}

/** What goes in, who can read it, what it is called; then the file. */
export function DownloadDialog({ words, makers, onClose, children }: DownloadDialogProps) {
  const { saveUnsealed } = useWords(savingWords)
  const { close } = useWords(appWords)
  const [name, setName] = useState(makers.neutralName)
  const [format, setFormat] = useState<DownloadFormat>('pdf')
  const { making, make, toSeal } = useDownload(makers)
  const { seal, dialog } = useSealIt()
  const busy = making?.kind === 'busy'
  return (
    <Dialog title={words.downloadTitle} onClose={onClose}>
      {children}
      <FileNameField name={name} onName={setName} />
      <FormatField words={words} format={format} onChoose={setFormat} />
      <div className="app-row">
        <SealButton
          busy={busy}
          onSeal={() => {
            const { file, onSealed } = toSeal(format, name)
            seal(file, onSealed)
          }}
        />
        <button
          type="button"
          className="app-button app-button--quiet"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void make(format, name)
          }}
        >
          {saveUnsealed}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
      <div role="status">{making !== null && <Outcome words={words} making={making} />}</div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface FormatFieldProps {
  readonly words: DownloadWords
  readonly format: DownloadFormat
  readonly onChoose: (format: DownloadFormat) => void
}

/** One for each format there are words for. */
function FormatField({ words: { format: title, formats }, format, onChoose }: FormatFieldProps) {
  return (
    <fieldset className="app-field">
      <legend className="app-field__label">{title}</legend>
      <div className="app-row">
        {(Object.keys(formats) as DownloadFormat[]).map((one) => (
          <label key={one} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="download-format"
              checked={one === format}
              onChange={() => {
                onChoose(one)
              }}
            />
            {formats[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface OutcomeProps {
  readonly words: DownloadWords
  readonly making: Making
}

function Outcome({ words, making }: OutcomeProps) {
  switch (making.kind) {
    case 'busy':
      return <p>{words.busy}</p>
    case 'failed':
      return (
        <Notice tone="wrong">
          <p>{words.failed}</p>
        </Notice>
      )
    case 'made':
      return <FileMade words={words} made={making} />
  }
}
