import { useState } from 'react'
import { appWords } from '../../../words/app'
import { planWords } from '../../../words/plan'
import { fileNames } from '../../../words/file-names'
import { savingWords } from '../../../words/saving'
import { useAssessment } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { Field } from '../../parts/field'
import { ChoiceControl, TextControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { usePlanPdf, type Making, type PdfChoices } from './use-plan-pdf'
import './download-plan.css'

interface DownloadPlanProps {
  readonly onClose: () => void
}

/** What goes in, who can read it, what it is called; then the plan as PDF. */
export function DownloadPlan({ onClose }: DownloadPlanProps) {
  const words = useWords(planWords)
  const { trust } = useWords(savingWords)
  const { plan: planName } = useWords(fileNames)
  const { close } = useWords(appWords)
  const { clock } = useServices()
  const [choices, setChoices] = useState<PdfChoices>(() => ({
    name: planName(clock.today()),
    withName: true,
    withNotes: false,
  }))
  const { making, make } = usePlanPdf()
  const busy = making?.kind === 'busy'
  return (
    <Dialog title={words.pdfTitle} onClose={onClose}>
      <p>{words.pdfHolds}</p>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void make(choices)
        }}
      >
        <Choices choices={choices} onChoose={setChoices} />
        <div className="app-row">
          <button type="submit" className="app-button" aria-disabled={busy}>
            {words.pdfMake}
          </button>
          <button type="button" className="app-button app-button--quiet" onClick={onClose}>
            {close}
          </button>
        </div>
      </form>
      <div role="status">{making !== null && <Outcome making={making} />}</div>
      <p className="app-small app-soft">{trust}</p>
    </Dialog>
  )
}

interface ChoicesProps {
  readonly choices: PdfChoices
  readonly onChoose: (choices: PdfChoices) => void
}

function Choices({ choices, onChoose }: ChoicesProps) {
  const words = useWords(planWords)
  const { fileName, fileNameHint, synced } = useWords(savingWords)
  const hasName = useAssessment((state) => state.assessment.name !== '')
  return (
    <>
      <fieldset className="app-download-plan__choices">
        <legend>{words.pdfChoices}</legend>
        {hasName && (
          <Tick
            label={words.pdfName}
            checked={choices.withName}
            onTick={(withName) => {
              onChoose({ ...choices, withName })
            }}
          />
        )}
        <Tick
          label={words.pdfNotes}
          checked={choices.withNotes}
          onTick={(withNotes) => {
            onChoose({ ...choices, withNotes })
          }}
        />
      </fieldset>
      <Field label={fileName} hint={fileNameHint}>
        {(links) => (
          <TextControl
            {...links}
            value={choices.name}
            maxLength={100}
            onChange={(event) => {
              onChoose({ ...choices, name: event.target.value })
            }}
          />
        )}
      </Field>
      <Notice tone="careful">
        <p>
          {words.pdfReaders} {synced}
        </p>
      </Notice>
    </>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="app-choice-line">
      <ChoiceControl
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onTick(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}

interface OutcomeProps {
  readonly making: Making
}

function Outcome({ making }: OutcomeProps) {
  const words = useWords(planWords)
  switch (making.kind) {
    case 'busy':
      return <p>{words.pdfBusy}</p>
    case 'failed':
      return (
        <Notice tone="wrong">
          <p>{words.pdfFailed}</p>
        </Notice>
      )
    case 'made':
      return (
        <>
          <p>{words.pdfMade(making.name)}</p>
          {making.missing.length > 0 && (
            <p>
              <bdi>{words.pdfMissing(making.missing.join(' '))}</bdi>
            </p>
          )}
        </>
      )
  }
}
