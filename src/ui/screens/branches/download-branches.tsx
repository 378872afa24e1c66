import { useState } from 'react'
import type { ComparedBranches, CountedPeople } from '../../../core/branches'
import type { BranchFormat } from '../../../reports/branch-formats'
import { appWords } from '../../../words/app'
import { branchFilesWords } from '../../../words/branch-files'
import type { LabelledBranch } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { fileNames } from '../../../words/file-names'
import { savingWords } from '../../../words/saving'
import { TrustLine } from '../../app/trust-line'
import { SealButton, useSealIt } from '../../app/use-seal-it'
import { Dialog } from '../../parts/dialog'
import { Field } from '../../parts/field'
import { ChoiceControl, TextControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { useBranchExport, type Making } from './use-branch-export'

interface DownloadBranchesProps {
  readonly group: ComparedBranches | CountedPeople
  readonly rows: readonly LabelledBranch[]
  readonly withAliases: boolean
  readonly onClose: () => void
}

/** What goes in, who can read it, what it is called; then the file. */
export function DownloadBranches({ group, rows, withAliases, onClose }: DownloadBranchesProps) {
  const words = useWords(branchFilesWords)
  const { sensitive, sensitivePeople } = useWords(branchesWords)
  const { saveUnsealed, synced } = useWords(savingWords)
  const { close } = useWords(appWords)
  const neutralName = useWords(fileNames).branches
  const { clock } = useServices()
  const [name, setName] = useState(() => neutralName(clock.today()))
  const { making, make, toSeal } = useBranchExport({ group, rows })
  const { seal, dialog } = useSealIt()
  const [format, setFormat] = useState<BranchFormat>('pdf')
  const busy = making?.kind === 'busy'
  const called = withAliases ? words.holdsAliases : words.holdsNames
  return (
    <Dialog title={words.downloadTitle} onClose={onClose}>
      <p>
        {words.holds} {group.kind === 'counted' ? words.holdsCounts : called}
      </p>
      <Notice tone="careful">
        <p>
          {words.readers} {group.kind === 'counted' ? sensitivePeople : sensitive} {synced}
        </p>
      </Notice>
      <NameField name={name} onName={setName} />
      <FormatField format={format} onChoose={setFormat} />
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
      <div role="status">{making !== null && <Outcome making={making} />}</div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

function NameField({ name, onName }: NameFieldProps) {
  const { fileName, fileNameHint } = useWords(savingWords)
  return (
    <Field label={fileName} hint={fileNameHint}>
      {(links) => (
        <TextControl
          {...links}
          value={name}
          maxLength={100}
          onChange={(event) => {
            onName(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

interface FormatFieldProps {
  readonly format: BranchFormat
  readonly onChoose: (format: BranchFormat) => void
}

/** One for each format there are words for. */
function FormatField({ format, onChoose }: FormatFieldProps) {
  const { format: title, formats } = useWords(branchFilesWords)
  const words: Readonly<Record<BranchFormat, string>> = formats
  return (
    <fieldset className="app-field">
      <legend className="app-field__label">{title}</legend>
      <div className="app-row">
        {(Object.keys(words) as BranchFormat[]).map((one) => (
          <label key={one} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="branch-format"
              checked={one === format}
              onChange={() => {
                onChoose(one)
              }}
            />
            {words[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface OutcomeProps {
  readonly making: Making
}

function Outcome({ making }: OutcomeProps) {
  const words = useWords(branchFilesWords)
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
      return (
        <>
          <p>{words.made(making.name)}</p>
          {making.missing.length > 0 && (
            <p>
              <bdi>{words.missing(making.missing.join(' '))}</bdi>
            </p>
          )}
        </>
      )
  }
}
