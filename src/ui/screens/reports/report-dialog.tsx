import { useRef, type ComponentProps, type RefObject, type SyntheticEvent } from 'react'
import type { ReportKind } from '../../../core/report-wish'
import { appWords } from '../../../words/app'
import { fileNames } from '../../../words/file-names'
import { reportChoicesWords } from '../../../words/report-choices'
import { savingWords } from '../../../words/saving'
import { UnsealedWays } from '../../app/unsealed-ways'
import { SealButton } from '../../app/use-seal-it'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { PdfOutcome } from './pdf-outcome'
import { fitChoices, ownersIn, type ReportChoices, type ReportSubject } from './report-choices'
import { FileNameField, MarkingField, PutIn } from './report-extras'
import { KindField, type FieldsProps } from './report-fields'
import { ReportPreview } from './report-preview'
import { useMarkingCheck } from './use-marking-check'
import { usePreview } from './use-preview'
import { useReport } from './use-report'
import { useReportPdf } from './use-report-pdf'

interface ReportDialogProps {
  readonly title: string
  readonly subject: ReportSubject
  /** There is one report only, and this is it in a sentence. Absent: one chooses. */
  readonly told?: string
  readonly choices: ReportChoices
  /** Whether its answers are kept on this device; `null`: it holds none, so there is nothing to seal. */
  readonly kept: boolean | null
  readonly onChoose: (choices: ReportChoices) => void
  readonly onClose: () => void
}

/** What goes in, who can read it, what it is called; a look at it, and then the PDF. */
export function ReportDialog(props: ReportDialogProps) {
  const { title, subject, told, kept, onChoose, onClose } = props
  const { clock } = useServices()
  const owners = ownersIn(subject, clock.today())
  const choices = fitChoices(props.choices, owners)
  const { makeReport, fileName } = useReport(subject, choices)
  const { making, make, seal, sealDialog, cancel } = useReportPdf()
  const { preview, look, closePreview, notShown } = usePreview(makeReport)
  const makeButton = useRef<HTMLButtonElement>(null)
  const { fault, field, passes } = useMarkingCheck(choices)
  const choose: FieldsProps['onChoose'] = (change) => {
    onChoose({ ...choices, ...change })
  }
  const busy = making?.kind === 'busy'
  return (
    <Dialog title={title} onClose={onClose}>
      {told !== undefined && <p>{told}</p>}
      <form className="app-stack" onSubmit={stayHere}>
        {told === undefined && <KindField choices={choices} owners={owners} onChoose={choose} />}
        <PutIn choices={choices} hasName={subject.assessment.name !== ''} onChoose={choose} />
        <NameAndMarking choices={choices} field={field} fault={fault} onChoose={choose} />
        <Readers kind={choices.kind} />
        <Buttons
          makeButton={makeButton}
          busy={busy}
          kept={kept}
          onSeal={() => {
            if (passes()) seal(makeReport, fileName)
          }}
          onMake={() => {
            if (!busy && passes()) void make(makeReport, fileName)
          }}
          onLook={() => {
            if (passes()) void look()
          }}
          onClose={onClose}
        />
      </form>
      {notShown && <NotShown />}
      {preview === null ? (
        <PdfOutcome making={making} onCancel={cancel} makeButton={makeButton} />
      ) : (
        <ReportPreview
          report={preview}
          making={making}
          mayBeSealed={kept !== null}
          onSeal={() => {
            seal(() => Promise.resolve(preview), fileName)
          }}
          onDownload={() => void make(() => Promise.resolve(preview), fileName)}
          onCancel={cancel}
          onClose={closePreview}
        />
      )}
      <TrustLine />
      {sealDialog}
    </Dialog>
  )
}

/** Its buttons say what is to be done. */
function stayHere(event: SyntheticEvent): void {
  event.preventDefault()
}

type NameAndMarkingProps = ComponentProps<typeof MarkingField>

function NameAndMarking(props: NameAndMarkingProps) {
  return (
    <div className="app-two">
      <NameField choices={props.choices} onChoose={props.onChoose} />
      <MarkingField {...props} />
    </div>
  )
}

function NameField({ choices, onChoose }: FieldsProps) {
  const { reports } = useWords(fileNames)
  const { clock } = useServices()
  return (
    <FileNameField choices={choices} neutral={reports[choices.kind](clock.today())} onChoose={onChoose} />
  )
}

interface ReadersProps {
  readonly kind: ReportKind
}

/** Who can read it, and where it may go without anybody's doing. */
function Readers({ kind }: ReadersProps) {
  const words = useWords(reportChoicesWords)
  const { synced } = useWords(savingWords)
  return (
    <Notice tone="careful">
      <p>
        {kind === 'worksheet' ? words.worksheetReaders : words.readers} {synced}
      </p>
    </Notice>
  )
}

interface ButtonsProps {
  readonly makeButton: RefObject<HTMLButtonElement | null>
  readonly busy: boolean
  readonly kept: boolean | null
  readonly onSeal: () => void
  readonly onMake: () => void
  readonly onLook: () => void
  readonly onClose: () => void
}

function Buttons({ makeButton, busy, kept, onSeal, onMake, onLook, onClose }: ButtonsProps) {
  const words = useWords(reportChoicesWords)
  const { close } = useWords(appWords)
  const makeIt = (
    <button
      ref={makeButton}
      type={kept === null ? 'submit' : 'button'}
      className={kept === null ? 'app-button' : 'app-button app-button--quiet'}
      aria-disabled={busy}
      onClick={(event) => {
        event.preventDefault()
        onMake()
      }}
    >
      {words.make}
    </button>
  )
  return (
    <div className="app-row">
      {kept !== null && <SealButton busy={busy} onSeal={onSeal} />}
      <UnsealedWays kept={kept !== false}>{makeIt}</UnsealedWays>
      <button type="button" className="app-button app-button--quiet" onClick={onLook}>
        {words.look}
      </button>
      <button type="button" className="app-button app-button--quiet" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}

function NotShown() {
  const words = useWords(reportChoicesWords)
  return (
    <Notice tone="wrong" role="alert">
      <p>{words.notShown}</p>
    </Notice>
  )
}
