import { useRef } from 'react'
import type { MadeExport } from '../../../reports/plan-exports'
import { appWords } from '../../../words/app'
import { exportChoicesWords } from '../../../words/export-choices'
import { oscalWords } from '../../../words/oscal'
import { reportChoicesWords } from '../../../words/report-choices'
import { savingWords } from '../../../words/saving'
import { UnsealedWays } from '../../app/unsealed-ways'
import { useAssessment, useSession } from '../../app/use-assessment'
import { SealButton, useSealIt } from '../../app/use-seal-it'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { FILE_KINDS, FIRST_EXPORT, type ExportChoices } from './export-choices'
import { CalendarFields, ExportPutIn, FormatField } from './export-fields'
import { ExportLook } from './export-look'
import { FileNameField } from './report-extras'
import { useExport } from './use-export'
import { useHandOver, type HandedOver } from './use-hand-over'

interface ExportDialogProps {
  /** As they were left; `null` at first. */
  readonly choices: ExportChoices | null
  readonly onChoose: (choices: ExportChoices) => void
  readonly onClose: () => void
}

/** The plan for other people's tools: which form, what goes in, who can read it; then the file or the clipboard. */
export function ExportDialog({ choices: left, onChoose, onClose }: ExportDialogProps) {
  const { title } = useWords(exportChoicesWords)
  const checklist = useAssessment((state) => state.checklist)
  const isOurs = useAssessment((state) => state.isOurs)
  const assessment = useAssessment((state) => state.assessment)
  const choices = left ?? FIRST_EXPORT
  const making = useExport({ checklist, isOurs, assessment }, choices)
  const { made, shown } = making
  const { outcome, neutralName, download, toSeal, copy } = useHandOver(made, choices)
  const { seal, dialog } = useSealIt()
  const text = useRef<HTMLTextAreaElement>(null)
  const choose = (change: Partial<ExportChoices>): void => {
    onChoose({ ...choices, ...change })
  }
  const hasFile = FILE_KINDS[choices.format] !== null && shown?.kind !== 'nothing'

  async function copyOrSelect(): Promise<void> {
    if (await copy()) return
    text.current?.focus()
    text.current?.select()
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <FormatField choices={choices} onChoose={choose} />
        {choices.format === 'calendar' && <CalendarFields choices={choices} onChoose={choose} />}
        <ExportPutIn choices={choices} hasName={assessment.name !== ''} onChoose={choose} />
        <ExportLook making={making} text={text} />
        {hasFile && <FileNameField choices={choices} neutral={neutralName} onChoose={choose} />}
        {shown?.kind !== 'nothing' && <Readers choices={choices} />}
        <Buttons
          isText={shown?.kind === 'text'}
          hasFile={hasFile}
          isBusy={made === null}
          onCopy={() => void copyOrSelect()}
          onSeal={() => {
            const wish = toSeal()
            if (wish !== null) seal(wish.file, wish.onSealed)
          }}
          onDownload={download}
          onClose={onClose}
        />
      </form>
      <div role="status">{outcome !== null && <Outcome outcome={outcome} made={made} />}</div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface ReadersProps {
  readonly choices: ExportChoices
}

/** Who can read it, and where it may go without anybody's doing. */
function Readers({ choices: { format, wording } }: ReadersProps) {
  const words = useWords(exportChoicesWords)
  const { readers } = useWords(reportChoicesWords)
  const { synced } = useWords(savingWords)
  const { warning } = useWords(oscalWords)
  const isOscal = format === 'oscal-results' || format === 'oscal-poam'
  const isNeutral = format === 'calendar' && wording === 'neutral'
  const isText = format === 'rich-text' || format === 'markdown'
  const hasFile = FILE_KINDS[format] !== null
  return (
    <Notice tone="careful">
      {isOscal && <p>{warning}</p>}
      {isText && (
        <p>
          {!hasFile && words.listsGaps} {words.clipboardReaders}
        </p>
      )}
      {hasFile && (
        <p>
          {isNeutral ? words.neutralReaders : readers} {synced}
        </p>
      )}
    </Notice>
  )
}

interface ButtonsProps {
  readonly isText: boolean
  readonly hasFile: boolean
  readonly isBusy: boolean
  readonly onCopy: () => void
  readonly onSeal: () => void
  readonly onDownload: () => void
  readonly onClose: () => void
}

/** What can be copied is meant to be; a file is sealed first. */
function Buttons({ isText, hasFile, isBusy, onCopy, onSeal, onDownload, onClose }: ButtonsProps) {
  const words = useWords(exportChoicesWords)
  const { saveUnsealed } = useWords(savingWords)
  const { kept } = useSession()
  const { close } = useWords(appWords)
  return (
    <div className="app-row">
      {isText && (
        <button type="button" className="app-button" aria-disabled={isBusy} onClick={onCopy}>
          {words.copy}
        </button>
      )}
      {hasFile && (
        <>
          <SealButton busy={isBusy} onSeal={onSeal} />
          <UnsealedWays kept={kept}>
            <button
              type="button"
              className="app-button app-button--quiet"
              aria-disabled={isBusy}
              onClick={onDownload}
            >
              {saveUnsealed}
            </button>
          </UnsealedWays>
        </>
      )}
      <button type="button" className="app-button app-button--quiet" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}

interface OutcomeProps {
  readonly outcome: HandedOver
  readonly made: MadeExport | null
}

function Outcome({ outcome, made }: OutcomeProps) {
  const words = useWords(exportChoicesWords)
  const { made: downloaded } = useWords(reportChoicesWords)
  switch (outcome.kind) {
    case 'downloaded':
      return <p>{downloaded(outcome.name)}</p>
    case 'not-copied':
      return <p>{words.notCopied}</p>
    case 'copied': {
      const wasRich = made?.kind === 'text' && made.html !== undefined
      return <p>{wasRich && outcome.as === 'plain-text' ? words.plainOnly : words.copied[outcome.as]}</p>
    }
  }
}
