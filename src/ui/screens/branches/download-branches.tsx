import type { ComparedBranches, CountedPeople } from '../../../core/branches'
import type { BranchReportInput } from '../../../reports/branch-sheets'
import { branchFilesWords } from '../../../words/branch-files'
import type { LabelledBranch } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { fileNames } from '../../../words/file-names'
import { savingWords } from '../../../words/saving'
import { DownloadDialog } from '../../app/download-dialog'
import { Notice } from '../../parts/notice'
import { useLanguage, useServices, useWords } from '../../use-services'

interface DownloadBranchesProps {
  readonly group: ComparedBranches | CountedPeople
  readonly rows: readonly LabelledBranch[]
  readonly withAliases: boolean
  readonly onClose: () => void
}

export function DownloadBranches({ group, rows, withAliases, onClose }: DownloadBranchesProps) {
  const words = useWords(branchFilesWords)
  const { sensitive, sensitivePeople } = useWords(branchesWords)
  const { synced } = useWords(savingWords)
  const neutralName = useWords(fileNames).branches
  const language = useLanguage()
  const { clock, reports } = useServices()
  const called = withAliases ? words.holdsAliases : words.holdsNames
  const input = (): BranchReportInput => ({ group, rows, today: clock.today(), language })
  const makers = {
    neutralName: () => neutralName(clock.today()),
    makeReport: () => reports.makeBranchReport(input()),
    makeTables: (format: 'csv' | 'xlsx') => reports.makeBranchTables(format, input()),
  }
  return (
    <DownloadDialog words={words} makers={makers} onClose={onClose}>
      <p>
        {words.holds} {group.kind === 'counted' ? words.holdsCounts : called}
      </p>
      <Notice tone="careful">
        <p>
          {words.readers} {group.kind === 'counted' ? sensitivePeople : sensitive} {synced}
        </p>
      </Notice>
    </DownloadDialog>
  )
}
