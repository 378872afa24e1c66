import { useState } from 'react'
import type { BranchGroup, ComparedBranches, CountedPeople } from '../../../core/branches'
import { branchFilesWords } from '../../../words/branch-files'
import { labelBranches } from '../../../words/branch-labels'
import { branchesWords } from '../../../words/branches'
import { terms } from '../../../words/terms'
import { ForeignLine } from '../../app/foreign-line'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { Quoted, QuotedIn, QuotedLanguage } from '../../parts/quoted'
import { useLanguage, useServices, useWords } from '../../use-services'
import { DownloadBranches } from './download-branches'
import { HeatMap } from './heat-map'
import { CountedItems, MissedEssentials } from './missed-essentials'
import { SpreadTable } from './spread-table'

interface GroupSectionProps {
  readonly group: BranchGroup
  readonly withAliases: boolean
}

/** All files of one checklist. */
export function GroupSection({ group, withAliases }: GroupSectionProps) {
  const words = useWords(branchFilesWords)
  const { clock } = useServices()
  const { title, version, language } = group.checklist
  return (
    <QuotedLanguage value={language}>
      <section className="app-stack app-stack--loose">
        <h2>
          <bdi>
            <QuotedIn say={(text) => words.group(text, version)}>{title}</QuotedIn>
          </bdi>
        </h2>
        {!group.isOurs && <ForeignLine title={title} loadedAt={clock.now()} />}
        {group.kind === 'too-few-people' ? (
          <Notice tone="careful">
            <p>{words.tooFewPeople(group.files)}</p>
          </Notice>
        ) : (
          <Shown group={group} withAliases={withAliases} />
        )}
      </section>
    </QuotedLanguage>
  )
}

interface ShownProps {
  readonly group: ComparedBranches | CountedPeople
  readonly withAliases: boolean
}

function Shown({ group, withAliases }: ShownProps) {
  const { download } = useWords(branchFilesWords)
  const language = useLanguage()
  const [downloading, setDownloading] = useState(false)
  const rows = group.kind === 'compared' ? labelBranches(language, group.branches, withAliases) : []
  return (
    <>
      <Facts group={group} />
      {group.common.length > 0 && group.kind === 'compared' && (
        <>
          <HeatMap group={group} rows={rows} />
          <div className="app-two">
            <MissedEssentials essentials={group.essentials} />
            <SpreadTable group={group} />
          </div>
        </>
      )}
      {group.kind === 'counted' && <CountedItems items={group.items} />}
      {group.common.length > 0 && (
        <p className="app-unprinted">
          <button
            type="button"
            className="app-button"
            onClick={() => {
              setDownloading(true)
            }}
          >
            {download}
          </button>
        </p>
      )}
      {downloading && (
        <DownloadBranches
          group={group}
          rows={rows}
          withAliases={withAliases}
          onClose={() => {
            setDownloading(false)
          }}
        />
      )}
    </>
  )
}

interface FactsProps {
  readonly group: ComparedBranches | CountedPeople
}

/** How many there are, and on which questions they are compared. */
function Facts({ group }: FactsProps) {
  const words = useWords(branchesWords)
  const { alone, headOfficeList } = useWords(branchFilesWords)
  const { list } = useWords(terms)
  const { checklist, common, headOffice, otherwiseLeftOut, movedFrom } = group
  return (
    <div className="app-stack app-stack--tight">
      <p>
        <strong>
          {group.kind === 'compared' ? words.branches(group.branches.length) : words.people(group.files)}.
        </strong>{' '}
        {group.kind === 'compared' && group.branches.length === 1 && <>{alone} </>}
        {common.length === 0 ? words.noneCompared : words.compared(common.length)}{' '}
        {headOffice.length > 0 && <>{words.headOffice(headOffice.length)} </>}
        {otherwiseLeftOut.length > 0 && words.leftOut(otherwiseLeftOut.length)}
      </p>
      {movedFrom.length > 0 && <p>{words.movedFrom(list(movedFrom), checklist.version)}</p>}
      <p className="app-soft">{words.selfReported}</p>
      {headOffice.length > 0 && (
        <Disclosure title={headOfficeList}>
          <ul className="app-list">
            {headOffice.map(({ id, question }) => (
              <li key={id}>
                <Quoted>{question}</Quoted>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
