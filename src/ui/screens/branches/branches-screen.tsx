import { useMemo, useState } from 'react'
import { compareBranches, type BranchGroup } from '../../../core/branches'
import { branchFilesWords } from '../../../words/branch-files'
import { branchesWords } from '../../../words/branches'
import { DropHere } from '../../app/drop-here'
import { Page } from '../../app/page'
import { ChoiceControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { AliasKey } from './alias-key'
import { BranchFilesCard } from './branch-files-card'
import { GroupSection } from './group-section'
import { useBranchFiles } from './use-branch-files'
import '../../parts/table.css'
import '../../parts/chip.css'

/** Any number of saved files beside each other, read here and kept nowhere. */
export function BranchesScreen() {
  const { title } = useWords(branchesWords)
  const words = useWords(branchFilesWords)
  const files = useBranchFiles()
  const [withAliases, setWithAliases] = useState(false)
  const { groups, repeated } = useMemo(
    () => compareBranches(files.read.map(({ file }) => file)),
    [files.read],
  )
  const compared = groups.filter((group) => group.kind === 'compared')
  return (
    <DropHere word={words.dropHere} onFiles={files.add}>
      <Page title={title} heading={title}>
        <div className="app-stack app-stack--tight app-unprinted">
          <p className="app-lead">{words.lead}</p>
          <p className="app-soft">{words.memory}</p>
        </div>
        <BranchFilesCard files={files} repeated={repeated.length} />
        {compared.length > 0 && (
          <div className="app-unprinted">
            <label className="app-choice-line">
              <ChoiceControl
                type="checkbox"
                checked={withAliases}
                aria-describedby="aliases-hint"
                onChange={(event) => {
                  setWithAliases(event.target.checked)
                }}
              />
              {words.aliases}
            </label>
            <p id="aliases-hint" className="app-small app-soft">
              {words.aliasesHint}
            </p>
          </div>
        )}
        {groups.length > 1 && <p>{words.mixed}</p>}
        {groups.map((group) => (
          <GroupSection key={keyOf(group, groups)} group={group} withAliases={withAliases} />
        ))}
        {withAliases && <AliasKey groups={compared} read={files.read} />}
      </Page>
    </DropHere>
  )
}

/** Two of somebody's may call themselves the same. */
function keyOf(group: BranchGroup, groups: readonly BranchGroup[]): string {
  return `${group.checklist.id}/${String(groups.indexOf(group))}`
}
