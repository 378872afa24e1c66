import { useState } from 'react'
import type { ComparedBranches, CountedPeople } from '../../../core/branches'
import type { BranchFormat } from '../../../reports/branch-formats'
import { appWords } from '../../../words/app'
import { branchFilesWords } from '../../../words/branch-files'
import type { LabelledBranch } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { fileNames } from '../../../words/file-names'
import { savingWords } from '../../../words/saving'
import { Dialog } from '../../parts/dialog'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
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
  const { fileName, fileNameHint, synced, trust } = useWords(savingWords)
  const { close } = useWords(appWords)
  const neutralName = useWords(fileNames).branches
  const { clock } = useServices()
  const [name, setName] = useState(() => neutralName(clock.today()))
  const { making, make } = useBranchExport({ group, rows })
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
      <Field label={fileName} hint={fileNameHint}>
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
      <div className="app-row">
        <FormatButtons busy={making?.kind === 'busy'} onMake={(format) => void make(format, name)} />
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
      <div role="status">{making !== null && <Outcome making={making} />}</div>
      <p className="app-small app-soft">{trust}</p>
    </Dialog>
  )
}

interface FormatButtonsProps {
  readonly busy: boolean
  readonly onMake: (format: BranchFormat) => void
}

/** One for each format there are words for. */
function FormatButtons({ busy, onMake }: FormatButtonsProps) {
  const words: Readonly<Record<BranchFormat, string>> = useWords(branchFilesWords).formats
  return (Object.keys(words) as BranchFormat[]).map((format) => (
    <button
      key={format}
      type="button"
      className="app-button"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onMake(format)
      }}
    >
      {words[format]}
    </button>
  ))
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
